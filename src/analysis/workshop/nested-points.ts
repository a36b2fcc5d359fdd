import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import type { Subject } from '#src/dossier/topic.ts';
import { hierarchicalPoints } from '#src/methods/hierarchical-points.ts';
import type { PointsResult } from './points-result.ts';
import type { TopicResult } from './topic-result.ts';

export type NestedPoints = {
  /** Those that divided points on both levels. */
  readonly clients: readonly ClientId[];
  /** Highest mean first. */
  readonly items: readonly {
    readonly subject: Subject;
    readonly theme: string;
    /** By client, in the order of `clients`; each column adds up to 100. */
    readonly points: readonly number[];
    /** Every client weighing the same. */
    readonly mean: number;
  }[];
};

type Answered = { readonly subjects: readonly Subject[]; readonly result: PointsResult };
type Group = { readonly theme: string; readonly within: Answered };

/**
 * [WL50] Where points were divided over themes, and within themes over their requirements, what each requirement comes to per
 * client: both levels multiplied, then to 100 for each client. Null without both levels. A theme that nobody divided is left out.
 */
export function nestedPoints(dossier: Dossier, found: readonly TopicResult[]): NestedPoints | null {
  const answered = found.flatMap(({ topic: { subjects }, result }): readonly Answered[] =>
    result.kind === 'points' ? [{ subjects, result }] : [],
  );
  const over = answered.findLast(({ subjects }) => subjects.every(({ kind }) => kind === 'theme'));
  if (over === undefined) return null;
  const groups = over.subjects.flatMap(({ id: theme }): readonly Group[] => {
    const within = answered.findLast((each) => each !== over && isWithin(dossier, theme, each.subjects));
    return within === undefined ? [] : [{ theme, within }];
  });
  const columns = over.result.clients.flatMap(({ client }) => {
    const points = pointsOf(client, over, groups);
    return points === null ? [] : [{ client, points }];
  });
  if (groups.length === 0 || columns.length === 0) return null;
  const items = groups.flatMap(({ theme, within }, group) =>
    within.subjects.map((subject, at) => {
      const points = columns.map((column) => column.points[group]?.[at] ?? 0);
      return { subject, theme, points, mean: points.reduce((sum, part) => sum + part, 0) / points.length };
    }),
  );
  return { clients: columns.map(({ client }) => client), items: items.toSorted((a, b) => b.mean - a.mean) };
}

function isWithin(dossier: Dossier, theme: string, subjects: readonly Subject[]): boolean {
  return (
    subjects.length > 0 &&
    subjects.every(({ kind, id }) => kind === 'requirement' && find(dossier.requirements, id)?.theme === theme)
  );
}

/** One row per group; null where the client left out a level. */
function pointsOf(client: ClientId, over: Answered, groups: readonly Group[]): readonly (readonly number[])[] | null {
  const given = ({ result }: Answered): readonly number[] | null =>
    result.clients.find((each) => each.client === client)?.points ?? null;
  const themes = given(over);
  if (themes === null) return null;
  const rows = groups.flatMap(({ theme, within }) => {
    const own = given(within);
    const at = over.subjects.findIndex(({ id }) => id === theme);
    return own === null ? [] : [{ points: themes[at] ?? 0, within: own }];
  });
  return rows.length < groups.length ? null : hierarchicalPoints(rows);
}
