import { useText } from '#renderer/store/settings.ts';
import type { DraftError } from './draft.ts';

/** Signs after which more must come: nobody is wrong yet. */
const unfinished = /[-–≤≥<>=]\s*$/;

/** The error to show under a field, if any. */
export function useFieldError(error: DraftError | null, written: string, isPushed: boolean): { error?: string } {
  const text = useText();
  if (error === null || (!isPushed && unfinished.test(written))) return {};
  return { error: text.t(`matrix:errors.${error.code}`, { unit: error.unit }) };
}
