import { create } from 'zustand';
import type { Result } from '#src/base/result.ts';
import type { Exported } from '#src/contract/calls.ts';
import { download } from './download.ts';
import { problemText } from './problem-text.ts';
import { currentText } from './settings.ts';
import { showToast } from './toasts.ts';

/** The export under way, for who shows how far it is; null when there is none. */
export const useExport = create<{ readonly job: string | null }>()(() => ({ job: null }));

/** Shows an export while it runs, hands over bytes that found no path, and says how it ended. */
export async function exporting(job: string, type: string, run: () => Promise<Result<Exported>>): Promise<void> {
  const text = currentText();
  useExport.setState({ job });
  const done = await run();
  useExport.setState((state) => (state.job === job ? { job: null } : state));
  if (!done.ok) return showToast({ kind: 'problem', text: problemText(text, done.problem) });
  const { bytes, fileName } = done.value;
  if (bytes !== null) download(bytes, fileName, type);
  showToast({ kind: 'done', text: text.t('frame:exported', { fileName }) });
}
