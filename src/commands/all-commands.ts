import type { z } from 'zod';
import type { Command } from './command.ts';
import { setPosition } from './positions/set-position.ts';
import { addRequirement } from './requirements/add-requirement.ts';
import { editRequirement } from './requirements/edit-requirement.ts';

/** A command whose input is known only by its schema: parse, then run. */
export type AnyCommand = Pick<Command<never>, 'name' | 'run' | 'label'> & { readonly input: z.ZodType };

const commands: readonly AnyCommand[] = [addRequirement, editRequirement, setPosition];

export const allCommands: ReadonlyMap<string, AnyCommand> = new Map(commands.map((one) => [one.name, one]));
