import type { Dossier } from '#src/dossier/dossier.ts';
import { type Generate, idIn, idsIn, newId, someOf } from './random-picks.ts';
import type { Random } from './random.ts';
import * as words from './words.ts';

/** Requirements made into several, or into one; and other words in their texts. */
export const joining: Readonly<Record<string, Generate>> = {
  splitRequirement: (random, { requirements }) => ({
    id: idIn(random, requirements),
    first: random.chance(0.5) ? { title: random.pick(words.subjects) } : {},
    parts: Array.from({ length: random.int(1, 3) }, () => ({
      id: newId(random, requirements),
      title: random.pick(words.subjects),
      ...(random.chance(0.2) && { code: random.pick(['1.01', '7.77']) }),
      fields: random.chance(0.5) ? someOf(random, { costOnceK: 4, why: random.pick(words.reasons) }) : {},
    })),
  }),
  mergeRequirements: (random, dossier) => {
    const ids = [...new Set(idsIn(random, dossier.requirements, 3)), idIn(random, dossier.requirements)];
    const from = () => random.pick(ids);
    const isDecided = random.chance(0.85);
    return {
      ids: [...new Set(ids)],
      fields: {
        ...(isDecided ? costs(random) : {}),
        ...(random.chance(0.2) && { title: random.pick(words.subjects) }),
        ...(random.chance(0.1) && { code: '1.01' }),
      },
      ...(isDecided && { parameter: asking(random, dossier, ids) }),
      positions: isDecided
        ? dossier.clients.map(({ id }) => ({ client: id, from: holder(dossier, ids, id) ?? from() }))
        : [],
      offers: isDecided
        ? dossier.suppliers.map(({ id }) => ({ supplier: id, from: offering(dossier, ids, id) ?? from() }))
        : [],
    };
  },
  replaceText: (random, { requirements }) => ({
    find: random.pick(['de', 'E', 'oplossing', random.pick(words.subjects), random.pick(words.reasons)]),
    replace: random.pick(['', 'het', 'systeem', '$&']),
    fields: random.some(['title', 'why', 'description', 'acceptance', 'reason', 'note'], random.int(1, 6)),
    matchCase: random.chance(0.5),
    wholeWord: random.chance(0.5),
    ids: random.chance(0.5) ? null : idsIn(random, requirements, 4),
  }),
};

function costs(random: Random) {
  return { costOnceK: random.int(1, 90), costYearK: null, flexibility: random.pick(['fixed', 'open']) };
}

function asking(random: Random, { requirements }: Dossier, ids: readonly string[]): string {
  return requirements.find(({ id, parameter }) => parameter !== null && ids.includes(id))?.id ?? random.pick([...ids]);
}

function holder({ positions }: Dossier, ids: readonly string[], client: string): string | undefined {
  return positions.find(({ row, cells }) => ids.includes(row) && cells.some((cell) => cell.client === client))?.row;
}

function offering({ offers }: Dossier, ids: readonly string[], supplier: string): string | undefined {
  return offers.find(({ row, cells }) => ids.includes(row) && cells.some((cell) => cell.supplier === supplier))?.row;
}
