import type { Label } from '#src/changes/change.ts';
import type { Text } from '#src/text/text.ts';

/** The typed `t` knows its keys; a label's command comes from the trail of the file. */
type AnyText = (key: string, params: Readonly<Record<string, string | number>>) => string;

/** What an edit was, for the undo button and the trail; an edit of a newer version shows its name. */
export function labelText(text: Text, label: Label): string {
  return (text.t as unknown as AnyText)(`commands:${label.command}`, { ...label.params });
}
