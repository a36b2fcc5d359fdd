import type { HandoutWish } from '#src/contract/handout-wish.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { packageWish } from './package-wish.ts';

const subjects = ['suppliers', 'award', 'package'] as const;

/** What a handout is asked for on the command line; null = none is. */
export function handoutSubject(options: ReadonlyMap<string, string>): (typeof subjects)[number] | null {
  return subjects.find((subject) => options.has(subject)) ?? null;
}

export type ReadHandoutWish =
  | { readonly ok: true; readonly value: HandoutWish }
  | { readonly ok: false; readonly option: 'tender' | `package.${string}`; readonly value: string };

/** [PK91] With the rule, budgets, gap and seconds of `package`; `tender` by its title, left out: the first. */
export function handoutWish(
  about: (typeof subjects)[number],
  options: ReadonlyMap<string, string>,
  dossier: Pick<Dossier, 'tenders'>,
): ReadHandoutWish {
  const wish = packageWish(options);
  if (!wish.ok) return wish;
  const { rules, settings, gap, seconds } = wish.value;
  switch (about) {
    case 'suppliers':
      return {
        ok: true,
        value: { about, evidence: options.has('proven') ? 'proven' : 'offered', seconds, among: null },
      };
    case 'award': {
      const title = options.get('tender');
      if (title === undefined) return { ok: true, value: { about, tender: null } };
      const named = dossier.tenders.find((each) => each.title.toLowerCase() === title.trim().toLowerCase());
      return named === undefined
        ? { ok: false, option: 'tender', value: title }
        : { ok: true, value: { about, tender: named.id } };
    }
    case 'package': {
      const [rule] = rules;
      if (rule === undefined || rules.length > 1)
        return { ok: false, option: 'package.rule', value: options.get('rule') ?? '' };
      return { ok: true, value: { about, rule, settings, gap, seconds } };
    }
  }
}
