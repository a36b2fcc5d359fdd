import { command } from '#src/commands/command.ts';
import { codeOf } from '#src/commands/names.ts';
import { linkInput, relinked } from './links.ts';

export const unlinkRequirements = command({
  name: 'unlinkRequirements',
  input: linkInput,
  run: (dossier, input) => relinked(dossier, input, (links, target) => links.filter((id) => id !== target)),
  label: (dossier, { kind, from, to }) => ({ context: kind, code: codeOf(dossier, from), other: codeOf(dossier, to) }),
});
