import type { Problem } from '#src/base/result.ts';
import type { Text } from '#src/text/text.ts';

/** The typed `t` knows its keys; a problem's code comes from the host, so here it does not. */
type AnyText = (key: string, params: Readonly<Record<string, string | number>>) => string;

/** What went wrong in the user's words; a code without words is still named, so that it can be looked up. */
export function problemText(text: Text, problem: Problem): string {
  // Plural forms go by `count`; a problem names what it counts.
  const count = problem.params?.edits ?? problem.params?.count ?? 0;
  const words = (text.t as unknown as AnyText)(`problems:${problem.code}`, { ...problem.params, count });
  return words === problem.code ? text.t('problems:unknown', { code: problem.code }) : words;
}
