import type { z } from 'zod';
import type { Result } from '#src/base/result.ts';
import type { Change, Label } from '#src/changes/change.ts';
import type { Dossier } from '#src/dossier/dossier.ts';

/**
 * One intention of a person. `run` is pure: ids and moments come in with the input, so the window and the host
 * compute the same Change. An empty Change means nothing to do and is not recorded.
 */
export type Command<Input> = {
  readonly name: string;
  /** Guards the door: the host parses every input with it. */
  readonly input: z.ZodType<Input>;
  readonly run: (dossier: Dossier, input: Input) => Result<Change>;
  /**
   * What the undo button and the trail name, given the dossier before and after; absent: no params are needed.
   * Only called when the command was accepted.
   */
  readonly label?: (before: Dossier, input: Input, after: Dossier) => Label['params'];
};

export function command<Input>(definition: Command<Input>): Command<Input> {
  return definition;
}
