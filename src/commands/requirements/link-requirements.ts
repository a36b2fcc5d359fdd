import { refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { command } from '#src/commands/command.ts';
import { codeOf } from '#src/commands/names.ts';
import { linkInput, relinked } from './links.ts';

export const linkRequirements = command({
  name: 'linkRequirements',
  input: linkInput,
  run: (dossier, input) => {
    const record = find(dossier.requirements, input.from);
    if (record !== undefined && input.from === input.to) return refuse('links-itself', { code: record.code });
    return relinked(dossier, input, (links, target) => [...new Set([...links, target])].toSorted());
  },
  label: (dossier, { kind, from, to }) => ({ context: kind, code: codeOf(dossier, from), other: codeOf(dossier, to) }),
});
