import type { Kpi, KpiDefinition } from '#src/dossier/kpi.ts';

/** By which definition a figure of that day was measured; before the first one with a day, by the first. */
export function definitionAt({ definitions }: Pick<Kpi, 'definitions'>, day: string): KpiDefinition | null {
  return definitions.findLast(({ since }) => since === null || since <= day) ?? definitions[0] ?? null;
}

/** The same with one more at the end: its number follows, and a first one counts from the beginning. */
export function withDefinition(
  definitions: readonly KpiDefinition[],
  { since, text, reason }: Omit<KpiDefinition, 'version'>,
): readonly KpiDefinition[] {
  const version = definitions.reduce((highest, each) => Math.max(highest, each.version), 0) + 1;
  const later = [...definitions, { version, since, text, reason }];
  return later.toSorted((a, b) => compare(a.since ?? '', b.since ?? '') || a.version - b.version);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
