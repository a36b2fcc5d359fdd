import type { ClientId } from '#src/dossier/ids.ts';
import type { Priority } from '#src/dossier/position.ts';
import type { KanoClass } from '#src/methods/kano.ts';
import type { ClassResult } from './class-result.ts';
import type { KanoResult } from './kano-result.ts';
import type { PairsResult } from './pairs-result.ts';
import type { PointsResult } from './points-result.ts';
import type { RankingResult } from './ranking-result.ts';
import type { ScoresResult } from './scores-result.ts';
import type { StanceResult } from './stance-result.ts';
import type { MethodResult } from './topic-result.ts';

/** Whom to ask what: a client, never a person, about its interest and not about its answer. */
export type Asked = { readonly client: ClientId } & (
  | { readonly kind: 'low' | 'high'; readonly priority: Priority }
  /** Its own people are two classes apart. */
  | { readonly kind: 'divided' }
  | { readonly kind: 'points-much' | 'points-little'; readonly subject: string; readonly points: number }
  | { readonly kind: 'first'; readonly subject: string }
  | { readonly kind: 'revisit'; readonly a: string; readonly b: string }
  | { readonly kind: 'value' | 'effort' }
  | { readonly kind: 'kano'; readonly category: KanoClass }
  | { readonly kind: 'objects'; readonly subject: string }
);

const MOST = 4;

/** [WR20] Questions to put first, those who stand apart lowest first; none where nobody stands apart. */
export function questionsOf(result: MethodResult): readonly Asked[] {
  return all(result).slice(0, MOST);
}

function all(result: MethodResult): readonly Asked[] {
  switch (result.kind) {
    case 'moscow':
      return ofClasses(result);
    case 'points':
      return ofPoints(result);
    case 'ranking':
      return ofRanking(result);
    case 'pairs':
      return ofPairs(result);
    case 'kano':
      return ofKano(result);
    case 'scores':
      return ofScores(result);
    case 'stance':
      return ofStances(result);
  }
}

function ofClasses({ outliers, clients }: ClassResult): readonly Asked[] {
  const apart = outliers.map(({ client, side, priority }): Asked => ({ client, kind: side, priority }));
  const divided = clients.filter(({ isDivided }) => isDivided);
  const others = divided.filter(({ client }) => !apart.some((asked) => asked.client === client));
  return [...apart, ...others.map(({ client }): Asked => ({ client, kind: 'divided' }))];
}

/** The subject on which clients are furthest apart: who gave it least, and who gave it most. */
function ofPoints({ clients, subjects }: PointsResult): readonly Asked[] {
  const given = clients.flatMap(({ client, points }) => (points === null ? [] : [{ client, points }]));
  const spreads = subjects.map(({ subject }, index) => {
    const sorted = given
      .map(({ client, points }) => ({ client, points: points[index] ?? 0 }))
      .toSorted((a, b) => a.points - b.points);
    const [low, high] = [sorted[0], sorted.at(-1)];
    return { subject, low, high, gap: (high?.points ?? 0) - (low?.points ?? 0) };
  });
  const widest = spreads.toSorted((a, b) => b.gap - a.gap)[0];
  if (widest?.low === undefined || widest.high === undefined || widest.gap === 0) return [];
  const { subject, low, high } = widest;
  return [
    { kind: 'points-little', client: low.client, subject, points: low.points },
    { kind: 'points-much', client: high.client, subject, points: high.points },
  ];
}

/** Who puts something first that nobody else does. */
function ofRanking({ clients }: RankingResult): readonly Asked[] {
  const firsts = clients.flatMap(({ client, order }) => {
    const [best] = order ?? [];
    return best?.length === 1 ? [{ client, subject: best[0] as string }] : [];
  });
  return firsts
    .filter(({ subject }) => firsts.filter((other) => other.subject === subject).length === 1 && firsts.length > 1)
    .map(({ client, subject }): Asked => ({ kind: 'first', client, subject }));
}

/** What contradicts itself first, then who weighs something else heaviest. */
function ofPairs({ clients, firsts }: PairsResult): readonly Asked[] {
  const again = clients.flatMap(({ client, isConsistent, revisit }): Asked[] =>
    isConsistent || revisit === null ? [] : [{ kind: 'revisit', client, a: revisit.a, b: revisit.b }],
  );
  if (firsts < 2) return again;
  const heaviest = clients.flatMap(({ client, first }): Asked[] =>
    first === null || clients.some((other) => other.client !== client && other.first === first)
      ? []
      : [{ kind: 'first', client, subject: first }],
  );
  return [...again, ...heaviest];
}

function ofKano({ clients, isSplit }: KanoResult): readonly Asked[] {
  if (!isSplit) return [];
  return clients.flatMap(({ client, summary }): Asked[] =>
    summary === null ? [] : [{ kind: 'kano', client, category: summary.category }],
  );
}

function ofScores({ clients, wsjf }: ScoresResult): readonly Asked[] {
  if (wsjf === null || wsjf.low === wsjf.high) return [];
  const low = clients.find((line) => line.wsjf === wsjf.low);
  const high = clients.find((line) => line.wsjf === wsjf.high);
  return [
    ...(low === undefined ? [] : [{ kind: 'effort' as const, client: low.client }]),
    ...(high === undefined ? [] : [{ kind: 'value' as const, client: high.client }]),
  ];
}

function ofStances({ subjects }: StanceResult): readonly Asked[] {
  return subjects.flatMap(({ subject, objecting }) =>
    objecting.map(({ client }): Asked => ({ kind: 'objects', client, subject })),
  );
}
