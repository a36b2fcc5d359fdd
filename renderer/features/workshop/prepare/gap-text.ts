import type { Text } from '#src/text/text.ts';
import { listText } from '#src/views/words/names-text.ts';
import type { Gap } from '#src/views/preparing/gaps.ts';

/** More names than these make a sentence unreadable. */
const mostNames = 4;

export function gapText(text: Text, { code, count, names }: Gap): string {
  const shown = names.slice(0, mostNames);
  const said = names.length > mostNames ? [...shown, '…'] : shown;
  return text.t(`prepare:gap.${code}`, { count, names: listText(text, said) });
}
