import { find } from '#src/base/table.ts';
import type { Analysis } from '#src/analysis/analysis.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import type { ClassItem } from './class-items.ts';
import type { TopicResult } from './topic-result.ts';
import type { VotingLab } from './voting-lab.ts';
import type { WorkshopOverview } from './workshop-overview.ts';

/** Where a method misleads with just these votes. Codes: the words are the views'. */
export type Pitfall =
  /** Nobody of these voted; they are in no figure. */
  | { readonly code: 'absent'; readonly clients: readonly ClientId[] }
  /** Agreed on the class, opposed in the value: "Eensgezind" would hide it. */
  | { readonly code: 'values-opposed'; readonly isPrivate: boolean }
  /** Clients whose own people are two classes apart: first a talk at home. */
  | { readonly code: 'divided-inside'; readonly clients: readonly ClientId[] }
  /** A must for more than 60 % of the effort, of these clients. */
  | { readonly code: 'everything-must'; readonly clients: readonly ClientId[] }
  | { readonly code: 'duels-tied'; readonly tied: number; readonly duels: number }
  /** Counted by inhabitants, one client's ballot comes out unchanged. */
  | { readonly code: 'one-ballot'; readonly client: ClientId }
  /** The rankings have no more in common than chance. */
  | { readonly code: 'no-harmony'; readonly w: number; readonly p: number }
  /** One client gave more than half of all points. */
  | { readonly code: 'one-clients-subject'; readonly client: ClientId; readonly subject: string }
  /** Half or more of its points on one subject. */
  | { readonly code: 'piled'; readonly client: ClientId; readonly subject: string }
  /** Judgements contradict each other. */
  | { readonly code: 'inconsistent'; readonly clients: readonly ClientId[] }
  /** Joint judgements look consistent while clients put different subjects first. */
  | { readonly code: 'joint-tidy'; readonly ratio: number; readonly firsts: number }
  | { readonly code: 'kano-split' }
  /** Clients differ by twice or more in what comes out. */
  | { readonly code: 'scores-apart'; readonly low: number; readonly high: number }
  | { readonly code: 'jain-blind'; readonly jain: number; readonly low: number; readonly high: number };

/** [WL40] What to mind with one topic's outcome. */
export function topicPitfalls(found: Pick<TopicResult, 'turnout' | 'result'>): readonly Pitfall[] {
  const { missing } = found.turnout;
  return [
    ...(missing.length > 0 ? [{ code: 'absent', clients: missing } as const] : []),
    ...methodPitfalls(found.result),
  ];
}

function methodPitfalls(result: TopicResult['result']): readonly Pitfall[] {
  switch (result.kind) {
    case 'moscow': {
      const clients = result.clients.filter(({ isDivided }) => isDivided).map(({ client }) => client);
      return clients.length > 0 ? [{ code: 'divided-inside', clients }] : [];
    }
    case 'points':
      return [
        ...result.subjects.flatMap(({ subject, onlyOf }): Pitfall[] =>
          onlyOf === null ? [] : [{ code: 'one-clients-subject', client: onlyOf, subject }],
        ),
        ...result.clients.flatMap(({ client, piled }): Pitfall[] =>
          piled === null ? [] : [{ code: 'piled', client, subject: piled }],
        ),
      ];
    case 'ranking':
      return [
        ...(result.tied * 2 > result.duels
          ? [{ code: 'duels-tied', tied: result.tied, duels: result.duels } as const]
          : []),
        ...(result.echoes === null ? [] : [{ code: 'one-ballot', client: result.echoes } as const]),
        ...(result.harmony !== null && result.harmony.p > 0.05
          ? [{ code: 'no-harmony', w: result.harmony.w, p: result.harmony.p } as const]
          : []),
      ];
    case 'pairs': {
      const clients = result.clients.filter(({ isConsistent }) => !isConsistent).map(({ client }) => client);
      const { jointRatio, firsts } = result;
      return [
        ...(clients.length > 0 ? [{ code: 'inconsistent', clients } as const] : []),
        ...(jointRatio !== null && jointRatio <= 0.1 && firsts > 2
          ? [{ code: 'joint-tidy', ratio: jointRatio, firsts } as const]
          : []),
      ];
    }
    case 'kano':
      return result.isSplit ? [{ code: 'kano-split' }] : [];
    case 'scores': {
      const { wsjf } = result;
      return wsjf !== null && wsjf.high >= 2 * wsjf.low
        ? [{ code: 'scores-apart', low: wsjf.low, high: wsjf.high }]
        : [];
    }
    case 'stance':
      return [];
  }
}

/** The same of an item, with what the positions know of its values. */
export function itemPitfalls(item: ClassItem, analysis: Analysis): readonly Pitfall[] {
  const about = item.requirement === null ? undefined : find(analysis.requirements, item.requirement.id);
  const opposed = about?.conflicts.find(({ kind }) => kind === 'no-common-value' || kind === 'no-common-option');
  const isHidden = opposed !== undefined && item.result.band === 'agreed';
  return [
    ...(isHidden ? [{ code: 'values-opposed', isPrivate: opposed.isPrivate } as const] : []),
    ...topicPitfalls(item),
  ];
}

/** What to mind over a whole workshop. */
export function overviewPitfalls({ effort, harmony }: WorkshopOverview): readonly Pitfall[] {
  const heavy = effort.clients.filter(({ isHeavy }) => isHeavy).map(({ client }) => client);
  return [
    ...(heavy.length > 0 ? [{ code: 'everything-must', clients: heavy } as const] : []),
    ...(harmony !== null && harmony.p > 0.05 ? [{ code: 'no-harmony', w: harmony.w, p: harmony.p } as const] : []),
  ];
}

/** [WL43] Where evenness over clients looks perfect by its index and is not. */
export function labPitfalls({ own }: VotingLab): readonly (Pitfall & { readonly code: 'jain-blind' })[] {
  const blind = own.filter(({ isBlind }) => isBlind);
  const worst = blind.toSorted((a, b) => b.highest - b.lowest - (a.highest - a.lowest))[0];
  return worst === undefined
    ? []
    : [{ code: 'jain-blind', jain: worst.jain ?? 1, low: worst.lowest, high: worst.highest }];
}
