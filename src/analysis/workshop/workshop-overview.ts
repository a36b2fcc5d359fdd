import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import type { Priority } from '#src/dossier/position.ts';
import { type EffortBasis, effortOf } from '#src/analysis/effort.ts';
import { type ClassEffort, effortShares, mostMust } from '#src/methods/moscow.ts';
import { groupsByFigure, placesOf } from '#src/methods/ranking.ts';
import type { ClassItem } from './class-items.ts';
import { classSteps } from './class-counts.ts';
import { bands, type Band } from './class-result.ts';
import { type Harmony, harmonyOf } from './ranking-result.ts';
import { treatments, type Treatment } from './treatment.ts';

export type Shares = { readonly M: number; readonly S: number; readonly C: number };

export type WorkshopOverview = {
  readonly items: number;
  readonly bands: Readonly<Record<Band, number>>;
  readonly treatments: Readonly<Record<Treatment, number>>;
  /** Items on which a client's own people are two classes apart, one line each. */
  readonly divided: readonly { readonly client: ClientId; readonly topics: readonly string[] }[];
  /** How far the clients rank the items alike, by the class of each; null below two clients or items. */
  readonly harmony: Harmony | null;
  readonly effort: {
    /** Per client that voted, of its planned effort; null when nothing it wants costs anything. */
    readonly clients: readonly {
      readonly client: ClientId;
      readonly shares: Shares | null;
      readonly isHeavy: boolean;
    }[];
    /** Of the classes proposed for all together; items without one stay out. */
    readonly joint: Shares | null;
    /** Shares of all effort wanted by anyone: must for all that voted, must for someone. */
    readonly everyones: number | null;
    readonly someones: number | null;
    /** Items that are a must for all, and for someone. */
    readonly counts: { readonly everyones: number; readonly someones: number };
    /** Items of which nobody knows the effort. */
    readonly unknown: number;
  };
};

/** [WL23] What all items of a workshop come to together. */
export function workshopOverview(
  dossier: Dossier,
  items: readonly ClassItem[],
  basis: EffortBasis = 'once',
): WorkshopOverview {
  const clients = items[0]?.result.clients.map(({ client }) => client) ?? [];
  return {
    items: items.length,
    bands: tally(
      bands,
      items.map(({ result }) => result.band),
    ),
    treatments: tally(
      treatments,
      items.map(({ treated }) => treated?.treatment ?? null),
    ),
    divided: clients.flatMap((client) => {
      const topics = items.filter(({ result }) =>
        result.clients.some((line) => line.client === client && line.isDivided),
      );
      return topics.length === 0 ? [] : [{ client, topics: topics.map(({ topic }) => topic.id) }];
    }),
    harmony: itemHarmony(items, clients),
    effort: effortOverview(dossier, items, clients, basis),
  };
}

function tally<K extends string>(keys: readonly K[], found: readonly (K | null)[]): Readonly<Record<K, number>> {
  return Object.fromEntries(keys.map((key) => [key, found.filter((each) => each === key).length])) as Record<K, number>;
}

function medianOf({ result }: ClassItem, client: ClientId): Priority | null {
  return result.clients.find((line) => line.client === client)?.median ?? null;
}

/** Only items that every client voted on can be compared. */
function itemHarmony(items: readonly ClassItem[], clients: readonly ClientId[]): Harmony | null {
  const judges = clients.filter((client) => items.some((item) => medianOf(item, client) !== null));
  const shared = items.filter((item) => judges.every((client) => medianOf(item, client) !== null));
  return harmonyOf(
    judges.map((client) =>
      placesOf(
        groupsByFigure(shared.map((item) => classSteps.indexOf(medianOf(item, client) as Priority))),
        shared.length,
      ),
    ),
  );
}

function effortOverview(
  dossier: Dossier,
  items: readonly ClassItem[],
  clients: readonly ClientId[],
  basis: EffortBasis,
): WorkshopOverview['effort'] {
  const weighed = items.map((item) => {
    const medians = item.result.clients.flatMap(({ median }) => median ?? []);
    const effort = item.requirement === null ? 0 : effortOf(item.requirement, assignmentOf(dossier), basis);
    const musts = medians.filter((median) => median === 'M').length;
    return {
      item,
      effort,
      isWanted: medians.some((median) => median !== 'W'),
      isSomeones: musts > 0,
      isEveryones: musts > 0 && musts === medians.length,
    };
  });
  const sum = (lines: typeof weighed) => lines.reduce((total, { effort }) => total + effort, 0);
  const all = sum(weighed.filter(({ isWanted }) => isWanted));
  const everyones = weighed.filter(({ isEveryones }) => isEveryones);
  const someones = weighed.filter(({ isSomeones }) => isSomeones);
  const sharesBy = (classAt: (item: ClassItem) => Priority | null): Shares | null => {
    const effort: Record<keyof ClassEffort, number> = { M: 0, S: 0, C: 0, W: 0 };
    for (const { item, effort: size } of weighed) {
      const priority = classAt(item);
      if (priority !== null) effort[priority] += size;
    }
    return effortShares(effort);
  };
  return {
    clients: clients
      .filter((client) => items.some((item) => medianOf(item, client) !== null))
      .map((client) => {
        const shares = sharesBy((item) => medianOf(item, client));
        return { client, shares, isHeavy: shares !== null && shares.M > mostMust };
      }),
    joint: sharesBy(({ result }) => (result.joint.kind === 'class' ? result.joint.priority : null)),
    everyones: all > 0 ? sum(everyones) / all : null,
    someones: all > 0 ? sum(someones) / all : null,
    counts: { everyones: everyones.length, someones: someones.length },
    unknown: items.filter(({ requirement }) => requirement === null || requirement.costOnceK === null).length,
  };
}
