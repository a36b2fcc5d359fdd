import type { Camp, Conflict } from '#src/analysis/requirement-analysis.ts';
import { zoneOf } from '#src/analysis/zone.ts';
import { assertNever } from '#src/base/assert-never.ts';
import { cellAt, cellsOf } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { clientOf } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Text } from '#src/text/text.ts';
import { inUnit } from './amount-text.ts';
import { listText, namesText } from './names-text.ts';
import { rangePhrase } from './range-text.ts';
import { unitOf } from './value-text.ts';
import { gapText, zoneText } from './zone-text.ts';

/** What a sentence is made from; `names` puts a camp into words. */
type Scene = {
  readonly text: Text;
  readonly dossier: Dossier;
  readonly conflict: Conflict;
  readonly requirement: Requirement;
  readonly names: (camp: Camp | undefined) => string;
};

/**
 * One conflict in a sentence or two: who stands against whom and over what. It repeats limits; for shared views
 * pass the dossier and its analysis through `releasedOnly` first.
 */
export function conflictSentence(text: Text, dossier: Dossier, conflict: Conflict): string {
  const requirement = find(dossier.requirements, conflict.requirements[0] ?? '');
  if (requirement === undefined) return text.t(`analysis:kinds.${conflict.kind}`);
  const names = (camp: Camp | undefined) => namesText(text, dossier.clients, camp ?? []);
  const scene: Scene = { text, dossier, conflict, requirement, names };
  const [first, second] = conflict.camps;
  switch (conflict.kind) {
    case 'must-wont':
      return text.t('analysis:sentence.mustWont', { must: names(first), wont: names(second) });
    case 'no-common-value':
      return gapSentence(scene);
    case 'no-common-option':
      return optionsSentence(scene);
    case 'market':
      return marketSentence(scene);
    case 'exclusion':
      return exclusionSentence(scene);
    case 'law':
      return lawSentence(scene);
    case 'budget':
      return text.t('analysis:sentence.budget', { names: names(first) });
    default:
      return assertNever(conflict.kind);
  }
}

function gapSentence({ text, conflict, requirement, names }: Scene): string {
  const { gap } = conflict;
  const [high, low] = conflict.camps;
  if (gap === null) return text.t('analysis:kinds.no-common-value');
  const unit = unitOf(requirement.parameter);
  // The unit is said once, unless it is a sign that belongs to the figure.
  const lowText = /^[€%]/.test(unit) ? inUnit(text.number(gap.low), unit) : text.number(gap.low);
  const needHigh = text.t('analysis:sentence.needHigh', {
    count: high?.length ?? 0,
    names: names(high),
    high: inUnit(text.number(gap.high), unit),
  });
  return text.t('analysis:sentence.gap', { needHigh, names: names(low), low: lowText, gap: gapText(text, gap, unit) });
}

function optionsSentence({ text, dossier, conflict, requirement, names }: Scene): string {
  const camps = conflict.camps.map((camp) => {
    const accepted = camp.flatMap((client) => {
      const limits = cellAt(dossier.positions, requirement.id, client, clientOf)?.limits;
      return limits?.kind === 'options' ? [limits.options] : [];
    });
    const shared = (accepted[0] ?? []).filter((option) => accepted.every((options) => options.includes(option)));
    const options = listText(text, shared, 'disjunction');
    return text.t('analysis:sentence.camp', { count: camp.length, names: names(camp), options });
  });
  return text.t('analysis:sentence.noCommonOption', { camps: camps.join(', ') });
}

function marketSentence({ text, dossier, conflict, requirement, names }: Scene): string {
  const zone = zoneOf(requirement, cellsOf(dossier.positions, requirement.id));
  const suppliers = namesText(text, dossier.suppliers, conflict.suppliers);
  const effect = text.t('analysis:sentence.market', {
    count: conflict.suppliers.length,
    zone: zoneText(text, requirement, zone),
    suppliers,
  });
  const [wide, narrow, ...more] = conflict.camps;
  if (wide === undefined || narrow === undefined || more.length > 0) return effect;
  return `${effect} ${text.t('analysis:sentence.marketWho', { wide: names(wide), narrow: names(narrow) })}`;
}

function exclusionSentence({ text, dossier, conflict, requirement, names }: Scene): string {
  const other = find(dossier.requirements, conflict.requirements[1] ?? '');
  const want = (camp: Camp | undefined, code: string) =>
    text.t('analysis:sentence.wants', { count: camp?.length ?? 0, names: names(camp), code });
  const a = requirement.code;
  const b = other?.code ?? '';
  const [forA, forB] = conflict.camps;
  return text.t('analysis:sentence.exclusion', { a, b, wantA: want(forA, a), wantB: want(forB, b) });
}

function lawSentence({ text, dossier, conflict, requirement, names }: Scene): string {
  const camp = conflict.camps[0] ?? [];
  const isWont = (client: string) =>
    requirement.isLegal && cellAt(dossier.positions, requirement.id, client, clientOf)?.priority === 'W';
  const wont = camp.filter(isWont);
  const outside = camp.filter((client) => !isWont(client));
  const { parameter } = requirement;
  const lawful =
    parameter?.kind === 'number'
      ? rangePhrase(text, parameter.lawful ?? { min: null, max: null }, parameter.unit)
      : listText(text, parameter?.lawful ?? [], 'disjunction');
  const sentences = [
    wont.length > 0 ? text.t('analysis:sentence.lawWont', { names: names(wont) }) : '',
    outside.length > 0
      ? text.t('analysis:sentence.lawValue', { count: outside.length, names: names(outside), lawful })
      : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
