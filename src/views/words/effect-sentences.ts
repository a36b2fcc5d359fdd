import { type PairClash, pairClashes } from '#src/analysis/pair-clashes.ts';
import type { Effect } from '#src/analysis/what-if.ts';
import { cellAt, cellsOf } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import { clientOf } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Text } from '#src/text/text.ts';
import { amountText } from './amount-text.ts';
import { conflictSentence } from './conflict-sentence.ts';
import { namesText } from './names-text.ts';
import { positionText } from './position-text.ts';
import { unitOf } from './value-text.ts';

/**
 * Whom the position being typed clashes with and what else it brings about, most telling first; nothing when it
 * clashes with nobody. It names limits: for the regisseur's own window only.
 */
export function effectSentences(text: Text, effect: Effect): readonly string[] {
  const requirement = find(effect.dossier.requirements, effect.position.requirement);
  if (requirement === undefined) return [];
  const said = new Set(['must-wont', 'no-common-value', 'no-common-option']);
  return [
    ...valueSentences(text, effect, requirement),
    ...prioritySentences(text, effect, requirement),
    ...effect.appears
      .filter((conflict) => !said.has(conflict.kind))
      .map((conflict) => conflictSentence(text, effect.dossier, conflict)),
  ];
}

function valueSentences(text: Text, effect: Effect, requirement: Requirement): readonly string[] {
  const { dossier, position } = effect;
  const pairs = pairClashes(cellsOf(dossier.positions, requirement.id)).toSorted((a, b) => (b.gap ?? 0) - (a.gap ?? 0));
  const mine = pairs.flatMap(({ a, b, gap }) =>
    a === position.client ? [{ other: b, gap }] : b === position.client ? [{ other: a, gap }] : [],
  );
  const [first, ...rest] = mine;
  if (first === undefined) return [];
  const words = { name: nameOf(text, effect, first.other), value: valueOf(text, effect, requirement, first.other) };
  const gap =
    first.gap === null ? null : amountText(text, Number(first.gap.toPrecision(12)), unitOf(requirement.parameter));
  const others = pairs.find(({ a, b }) => a !== position.client && b !== position.client);
  return [
    gap === null
      ? text.t('analysis:effect.clashesOn', words)
      : text.t('analysis:effect.clashesWith', { ...words, gap }),
    ...(rest.length === 0
      ? []
      : [
          text.t('analysis:effect.alsoWith', {
            names: namesText(
              text,
              dossier.clients,
              rest.map(({ other }) => other),
            ),
          }),
        ]),
    ...(others === undefined ? [] : [pairSentence(text, effect, requirement, others)]),
  ];
}

function pairSentence(text: Text, effect: Effect, requirement: Requirement, { a, b }: PairClash): string {
  return text.t('analysis:effect.alsoClashes', {
    a: nameOf(text, effect, a),
    valueA: valueOf(text, effect, requirement, a),
    b: nameOf(text, effect, b),
    valueB: valueOf(text, effect, requirement, b),
  });
}

function prioritySentences(
  text: Text,
  { dossier, analysis, position }: Effect,
  requirement: Requirement,
): readonly string[] {
  const conflicts = find(analysis.requirements, requirement.id)?.conflicts ?? [];
  return conflicts.flatMap(({ kind, camps: [must = [], wont = []] }) => {
    if (kind !== 'must-wont') return [];
    const isMust = must.includes(position.client);
    if (!isMust && !wont.includes(position.client)) return [];
    const name = namesText(text, dossier.clients, isMust ? wont : must);
    const value = text.t(isMust ? 'analysis:priorities.W' : 'analysis:priorities.M').toLowerCase();
    return [text.t('analysis:effect.clashesOn', { name, value })];
  });
}

function nameOf(text: Text, { dossier }: Effect, client: string): string {
  return namesText(text, dossier.clients, [client]);
}

function valueOf(text: Text, { dossier }: Effect, requirement: Requirement, client: string): string {
  const position = cellAt(dossier.positions, requirement.id, client, clientOf);
  return position === undefined ? '' : positionText(text, requirement, position);
}
