import { mayHold } from '#src/analysis/holders.ts';
import { improveBelow } from '#src/analysis/readiness/capabilities.ts';
import { type GateKey, type Gating, gatingOf } from '#src/analysis/readiness/gates.ts';
import { motiveFlag, type MotiveKey } from '#src/analysis/readiness/motives.ts';
import { byOrder } from '#src/base/order.ts';
import type { Action } from '#src/dossier/action.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Ladder } from '#src/dossier/ladder.ts';
import { blankMarks, type Readiness } from '#src/dossier/readiness.ts';
import { readLadder } from '#src/methods/ladder.ts';
import type { Text } from '#src/text/text.ts';
import { namesText } from '#src/views/words/names-text.ts';
import { midSentence, stepName } from './ladder-view.ts';

/** One client: how ready it is, why it wants to, and what it does first. */
export type ClientReadiness = {
  readonly client: Client;
  /** null = nobody filled anything in yet. */
  readonly readiness: Readiness | null;
  readonly gating: Gating;
  /** As the service centre sees it. */
  readonly ssc: Gating;
  /** What is under way for it, the one that is due first; null = nothing. */
  readonly action: Action | null;
  /** The step of the ladder that holds others back most, over all processes; null = none does. */
  readonly firstStep: number | null;
};

type Tables = Pick<Dossier, 'clients' | 'ladders' | 'readiness' | 'actions'>;

/** [RY6] Per client that may hold a position, in their fixed order. */
export function readinessOf({ clients, ladders, readiness, actions }: Tables): readonly ClientReadiness[] {
  const laddersBy = new Map<string, Ladder[]>();
  for (const ladder of ladders) laddersBy.set(ladder.client, [...(laddersBy.get(ladder.client) ?? []), ladder]);
  const byClient = new Map(readiness.map((each) => [each.client as string, each]));
  const open = actions.filter(({ doneOn, about }) => doneOn === null && about !== null).toSorted(byDue);
  return clients
    .filter(mayHold)
    .toSorted(byOrder)
    .map((client) => {
      const found = byClient.get(client.id) ?? null;
      const own = laddersBy.get(client.id) ?? [];
      return {
        client,
        readiness: found,
        gating: gatingOf(
          (found?.own ?? blankMarks).gates,
          own.map((each) => each.own),
        ),
        ssc: gatingOf(
          (found?.ssc ?? blankMarks).gates,
          own.map((each) => each.ssc),
        ),
        action:
          found === null
            ? null
            : (open.find(({ about }) => about?.kind === 'readiness' && about.id === found.id) ?? null),
        firstStep: holdingStep(own),
      };
    });
}

function byDue(a: Action, b: Action): number {
  return (a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1;
}

function holdingStep(ladders: readonly Ladder[]): number | null {
  const gaps = ladders.flatMap(({ own }) => readLadder(own).gaps);
  return gaps.toSorted((a, b) => b.gap - a.gap)[0]?.limit.step ?? null;
}

/** [RY12] What a client could do first for its weakest gate: words to begin an action with. */
export function firstImprovement(text: Text, { client, firstStep }: ClientReadiness, gate: GateKey): string {
  const names = { client: client.name };
  if (gate !== 'ladder') return text.t(`readiness:improve.draft.${gate}`, names);
  if (firstStep === null) return text.t('readiness:improve.draft.ladder', names);
  return text.t('readiness:improve.draft.step', { ...names, step: midSentence(stepName(text, firstStep)) });
}

/** [RY6] One sentence on who is held back by what; null while nothing is known. */
export function gatesSentence(text: Text, rows: readonly ClientReadiness[]): string | null {
  const known = rows.filter(({ gating }) => gating.readiness !== null);
  if (known.length === 0) return null;
  const low = known.filter(({ gating }) => (gating.readiness ?? 0) < improveBelow);
  return low.length === 0
    ? text.t('readiness:gates.allReady', { threshold: improveBelow })
    : text.t('readiness:gates.notReady', { count: low.length, of: known.length, threshold: improveBelow });
}

/** [RY7] What the motives say that should make people stop, one sentence each. */
export function motiveSentences(
  text: Text,
  table: Dossier['clients'],
  rows: readonly ClientReadiness[],
): readonly string[] {
  const acute = rows.filter(({ readiness }) => readiness?.isAcute === true).map(({ client }) => client.id);
  const flags = rows.flatMap(({ client, readiness }) => {
    const flag = readiness === null ? null : motiveFlag(readiness.motives);
    if (flag === null) return [];
    if (flag.kind === 'weak') return [text.t('readiness:motives.weak', { client: client.name })];
    const motive = midSentence(text.t(`readiness:motives.${flag.motive}`));
    return [text.t('readiness:motives.dominant', { client: client.name, motive })];
  });
  if (acute.length === 0) return flags;
  return [text.t('readiness:motives.acuteFlag', { names: namesText(text, table, acute) }), ...flags];
}

/** Who gives one motive which score, in the fixed order of clients. */
export function motiveRow(rows: readonly ClientReadiness[], motive: MotiveKey) {
  return rows.flatMap(({ client, readiness }) => {
    const score = readiness?.motives[motive] ?? null;
    return score === null ? [] : [{ client, score }];
  });
}
