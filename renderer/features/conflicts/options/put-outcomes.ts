import type { Option, Outcome } from '#src/dossier/option.ts';

type Patch = Partial<Pick<Outcome, 'rung' | 'value' | 'priority'>> | null;

/** The outcomes with those of these clients on one requirement changed; null takes them away. */
export function outcomesWith(
  { outcomes }: Option,
  requirement: string,
  clients: readonly string[],
  patch: Patch,
): readonly Outcome[] {
  const isMeant = (one: Outcome): boolean => one.requirement === requirement && clients.includes(one.client);
  const others = outcomes.filter((one) => !isMeant(one));
  if (patch === null) return others;
  const changed = clients.map((client): Outcome => {
    const known = outcomes.find((one) => one.requirement === requirement && one.client === client);
    return { ...(known ?? { requirement, client, rung: 'same', value: null, priority: null }), ...patch };
  });
  return [...others, ...changed];
}
