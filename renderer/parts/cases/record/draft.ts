import { proposedResults } from '#src/analysis/ledger/proposed-results.ts';
import { cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import { costEffectOf, effectOf } from '#src/commands/decisions/effect.ts';
import type { DecisionInput } from '#src/commands/decisions/decision-input.ts';
import { saidOf, unheard } from '#src/commands/decisions/snapshot.ts';
import type { Client } from '#src/dossier/client.ts';
import type { DecisionResult, DecisionRule, Said, Written } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, DecisionId, OptionId, PersonId, RequirementId } from '#src/dossier/ids.ts';
import type { Body } from '#src/dossier/ratification.ts';
import type { StanceStep } from '#src/dossier/stance.ts';
import type { DecisionWish } from '#renderer/store/dialogs.ts';

export type ShareKind = DecisionInput['share']['kind'];
export type Reservation = DecisionInput['reservations'][number];
export type Amount = { readonly onceK: number; readonly yearK: number };

/** What is filled in so far. What only people can say starts empty: rule and decider are never preselected. */
export type Draft = {
  /** 'none' = no option; null = not chosen yet. */
  readonly option: OptionId | 'none' | null;
  readonly text: string;
  /** How the clients stand to what was no option. */
  readonly said: ReadonlyMap<string, StanceStep>;
  readonly rule: DecisionRule | null;
  readonly decider: PersonId | null;
  readonly body: string;
  readonly decidedOn: string;
  readonly reservations: readonly Reservation[];
  readonly conditions: string;
  readonly validUntil: string;
  readonly reviewOn: string;
  readonly onceK: number;
  readonly yearK: number;
  readonly key: ShareKind;
  readonly payers: ReadonlySet<string>;
  readonly amounts: ReadonlyMap<string, Amount>;
  readonly results: ReadonlyMap<string, DecisionResult>;
  readonly bodies: ReadonlyMap<string, Body>;
  /** What is not written back, `requirement client` or `cost`. */
  readonly left: ReadonlySet<string>;
};

export function voices({ clients }: Dossier): readonly Client[] {
  return clients.filter(({ kind }) => kind !== 'ssc').toSorted(byOrder);
}

export function firstDraft(dossier: Dossier, wish: DecisionWish, today: string): Draft {
  const parties = voices(dossier);
  const everybody = parties.map(({ id }) => id as string);
  const before = find(dossier.decisions, wish.supersedes ?? '');
  const hasAllInhabitants = parties.every(({ inhabitants }) => inhabitants !== null && inhabitants > 0);
  const draft: Draft = {
    option: null,
    text: '',
    said: new Map(),
    rule: null,
    decider: null,
    body: before?.decider.body ?? '',
    decidedOn: today,
    reservations: before?.reservations ?? [],
    conditions: before?.conditions ?? '',
    validUntil: before?.validUntil ?? '',
    reviewOn: before?.reviewOn ?? '',
    onceK: 0,
    yearK: 0,
    key: hasAllInhabitants ? 'inhabitants' : 'equal',
    payers: new Set(everybody),
    amounts: new Map(),
    results: new Map(),
    bodies: new Map(parties.map(({ id, kind }) => [id, kind === 'municipality' ? 'executive' : 'board'])),
    left: new Set(),
  };
  return wish.option === null ? draft : withOption(dossier, draft, wish.option);
}

/** Another option brings its own sentence, costs, payers and results; what people said stays. */
export function withOption(dossier: Dossier, draft: Draft, id: OptionId | 'none'): Draft {
  const option = find(dossier.options, id);
  const earlier = find(dossier.options, draft.option ?? '');
  const isOwnText = draft.text.trim() !== '' && draft.text !== earlier?.title;
  if (option === undefined) return { ...draft, option: id, text: isOwnText ? draft.text : '', results: new Map() };
  const payers = option.payers.filter((client) => find(dossier.clients, client) !== undefined);
  return {
    ...draft,
    option: id,
    text: isOwnText ? draft.text : option.title,
    onceK: option.costOnceK ?? 0,
    yearK: option.costYearK ?? 0,
    payers: new Set(payers.length > 0 ? payers : voices(dossier).map((client) => client.id)),
    results: proposedResults(dossier, option),
    left: new Set(),
  };
}

export function saidIn(dossier: Dossier, { option, said }: Draft): readonly Said[] {
  if (option !== null && option !== 'none') return saidOf(dossier, option);
  return [...said].map(([client, step]) => ({ client, step, reason: '' }));
}

export function involvedIn(dossier: Dossier, wish: DecisionWish): readonly string[] {
  return cellsOf(dossier.stakes, wish.case).map(({ client }) => client);
}

export function unheardIn(dossier: Dossier, wish: DecisionWish, draft: Draft): readonly string[] {
  return unheard(dossier, wish.case, saidIn(dossier, draft));
}

/** What the option changes in the matrix. */
export function writtenBy(dossier: Dossier, draft: Draft): readonly Written[] {
  const option = find(dossier.options, draft.option ?? '');
  return option === undefined ? [] : effectOf(dossier, option);
}

export function costWrittenBy(dossier: Dossier, draft: Draft) {
  const option = find(dossier.options, draft.option ?? '');
  return option === undefined ? null : costEffectOf(dossier, option, draft.onceK, draft.yearK);
}

export function shareOf({ key, payers, amounts }: Draft): DecisionInput['share'] {
  if (key !== 'given') return { kind: key, payers: [...payers] as ClientId[] };
  return {
    kind: 'given',
    amounts: [...amounts].map(([client, amount]) => ({ client: client as ClientId, ...amount })),
  };
}

export const leftKey = (requirement: string, client: string): string => `${requirement} ${client}`;

/** The input of the command; null while something is missing that only people can say. */
export function inputOf(
  dossier: Dossier,
  wish: DecisionWish,
  draft: Draft,
  about: { readonly id: DecisionId; readonly version: number; readonly at: string },
): DecisionInput | null {
  const { option, rule, decider } = draft;
  if (option === null || rule === null || decider === null) return null;
  return {
    ...about,
    case: wish.case,
    supersedes: wish.supersedes,
    text: draft.text.trim(),
    option: option === 'none' ? null : option,
    said: option === 'none' ? [...saidIn(dossier, draft)] : [],
    rule,
    decider,
    body: draft.body.trim(),
    decidedOn: draft.decidedOn,
    reservations: draft.reservations,
    conditions: draft.conditions.trim(),
    validUntil: draft.validUntil.trim(),
    reviewOn: draft.reviewOn === '' ? null : draft.reviewOn,
    costOnceK: draft.onceK,
    costYearK: draft.yearK,
    share: shareOf(draft),
    results: [...draft.results].map(([client, result]) => ({ client: client as ClientId, result })),
    ratifications: [...draft.bodies].map(([client, body]) => ({ client: client as ClientId, body, on: null })),
    write: writtenBy(dossier, draft)
      .filter(({ requirement, client }) => !draft.left.has(leftKey(requirement, client)))
      .map(({ requirement, client }) => ({ requirement: requirement as RequirementId, client: client as ClientId })),
    writesCost: !draft.left.has('cost'),
  };
}
