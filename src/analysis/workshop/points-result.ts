import type { ClientId } from '#src/dossier/ids.ts';
import { equalPoints, geometricPoints, toHundred, weightedPoints } from '#src/methods/points.ts';
import { variation } from '#src/methods/spread.ts';
import { answersBy, type Ballots } from './ballots.ts';

export type SubjectPoints = {
  readonly subject: string;
  readonly equal: number;
  /** Null while of a client that voted nobody knows how many people live there. */
  readonly inhabitants: number | null;
  readonly geometric: number;
  /** Standard deviation over mean, between clients; null below two clients, and where nobody gave anything. */
  readonly variation: number | null;
  /** Who gave it more than half of what all gave, of three clients or more: one client's subject. */
  readonly onlyOf: ClientId | null;
};

export type PointsResult = {
  readonly kind: 'points';
  readonly clients: readonly {
    readonly client: ClientId;
    readonly cast: number;
    /** By subject, adding up to 100; null when nobody of it voted. */
    readonly points: readonly number[] | null;
    /** Half or more on one subject: that works once. */
    readonly piled: string | null;
  }[];
  readonly subjects: readonly SubjectPoints[];
};

/** [WL10] Points over subjects: first the mean inside a client, then over clients in three ways, side by side. */
export function pointsResult(subjects: readonly string[], ballots: readonly Ballots[]): PointsResult {
  const clients = ballots.map((each) => {
    const rows = answersBy(each, 'points').map(({ points }) =>
      subjects.map((id) => points.find(({ subject }) => subject === id)?.points ?? 0),
    );
    const own = equalPoints(rows);
    const points = own === null ? null : toHundred(own);
    const most = points?.findIndex((given) => given >= 50) ?? -1;
    return { client: each.client, cast: rows.length, points, piled: subjects[most] ?? null };
  });
  const voted = clients.flatMap(({ client, points }, at) =>
    points === null ? [] : [{ client, points, inhabitants: ballots[at]?.inhabitants ?? null }],
  );
  return { kind: 'points', clients, subjects: subjectsOf(subjects, voted) };
}

type Voted = { readonly client: ClientId; readonly points: readonly number[]; readonly inhabitants: number | null };

function subjectsOf(subjects: readonly string[], voted: readonly Voted[]): readonly SubjectPoints[] {
  const rows = voted.map(({ points }) => points);
  const equal = equalPoints(rows);
  const geometric = geometricPoints(rows);
  if (equal === null || geometric === null) return [];
  const weights = voted.map(({ inhabitants }) => inhabitants ?? 0);
  const weighted = voted.every(({ inhabitants }) => inhabitants !== null) ? weightedPoints(rows, weights) : null;
  return subjects.map((subject, at) => {
    const given = rows.map((row) => row[at] as number);
    const sum = given.reduce((total, points) => total + points, 0);
    const giver = voted.length < 3 ? undefined : voted.find((_, index) => (given[index] as number) * 2 > sum);
    return {
      subject,
      equal: equal[at] as number,
      inhabitants: weighted?.[at] ?? null,
      geometric: geometric[at] as number,
      variation: variation(given),
      onlyOf: giver?.client ?? null,
    };
  });
}
