import type { Fact, WeekTables } from '#src/analysis/week/matter.ts';
import { nameOf } from '#src/changes/name-of.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Kpi } from '#src/dossier/kpi.ts';
import type { Text } from '#src/text/text.ts';
import { endsOf } from '#src/views/relations/parties.ts';
import { find } from '#src/base/table.ts';
import { monthOf } from './day-words.ts';

/** What is going on, and what more there is to say of it. */
export type FactWords = { readonly title: string; readonly sub: string };

export type Saying = { readonly text: Text; readonly tables: WeekTables; readonly today: string };

export function factWords(saying: Saying, fact: Fact): FactWords {
  const { t } = saying.text;
  switch (fact.kind) {
    case 'agreement':
      return { title: fact.agreement.title, sub: ownerText(saying, fact.agreement.owner) };
    case 'check':
      return { title: fact.agreement.title, sub: checkText(saying, fact.agreement) };
    case 'action':
      return { title: fact.action.title, sub: ownerText(saying, fact.action.owner) };
    case 'condition': {
      const { title, phase, owner } = fact.condition;
      const named = t(`frame:phase.${phase}`).toLocaleLowerCase();
      const sub = t('week:sub.condition', { phase: named, owner: owner === '' ? t('week:sub.noOwner') : owner });
      return { title, sub };
    }
    case 'silence':
      return silenceWords(saying, fact);
    case 'notice':
    case 'option':
      return freedomWords(saying, fact);
    case 'kpi':
      return kpiWords(saying, fact);
    default:
      return talkWords(saying, fact);
  }
}

type Talk = Extract<Fact, { kind: 'stances' | 'ratification' | 'review' | 'gate' | 'friction' | 'rhythm' | 'planned' }>;

function talkWords(saying: Saying, fact: Talk): FactWords {
  const { text, tables, today } = saying;
  const { t } = text;
  switch (fact.kind) {
    case 'stances': {
      const given = fact.of - fact.missing.length;
      return { title: fact.case.title, sub: t('week:sub.stances', { given, count: fact.of }) };
    }
    case 'ratification': {
      const given = fact.of - fact.pending.length;
      return { title: fact.decision.text, sub: t('week:sub.ratification', { given, count: fact.of }) };
    }
    case 'review':
      return { title: fact.decision.text, sub: t('week:sub.review', { code: fact.decision.code }) };
    case 'gate': {
      const phase = t(`frame:phase.${fact.phase}`).toLocaleLowerCase();
      const counts = { missing: fact.missing.length, count: fact.total };
      return { title: t('week:says.gate', { phase }), sub: t('week:sub.gate', counts) };
    }
    case 'friction': {
      const words = t('week:sub.friction', { count: fact.days });
      const [side] = fact.missing;
      const relation = find(tables.relations, fact.friction.relation);
      const isOneSided = side !== undefined && fact.missing.length === 1 && relation !== undefined;
      const unseen = isOneSided
        ? t('week:sub.frictionUnseen', { words, side: endsOf(text, tables, relation)[side].name })
        : words;
      return { title: fact.friction.text, sub: unseen };
    }
    case 'rhythm': {
      const isPast = fact.rhythm.nextOn !== null && fact.rhythm.nextOn < today;
      return {
        title: fact.rhythm.title,
        sub: isPast ? t('week:sub.rhythmLate') : fact.rhythm.way || t('week:sub.planned'),
      };
    }
    case 'planned':
      return { title: fact.title, sub: t('week:sub.planned') };
  }
}

function ownerText({ text: { t } }: Saying, owner: string): string {
  return owner === '' ? t('week:sub.noOwner') : t('week:sub.owner', { owner });
}

function checkText(
  { text: { t } }: Saying,
  { monitoring, monitorEveryDays }: Extract<Fact, { kind: 'check' }>['agreement'],
): string {
  if (monitoring !== '') return t('week:sub.check', { how: monitoring });
  if (monitorEveryDays === null) return t('week:sub.check', { how: t('week:sub.checkHow') });
  return t('week:sub.checkEvery', { count: monitorEveryDays });
}

function silenceWords({ text: { t } }: Saying, { silence }: Extract<Fact, { kind: 'silence' }>): FactWords {
  const { days, rhythmDays } = silence;
  const title = days === null ? t('week:says.silenceEver') : t('week:says.silence', { count: days });
  return { title, sub: rhythmText(t, rhythmDays ?? 0) };
}

/** `elke twee weken` where it comes out in weeks. */
export function rhythmText(t: Text['t'], days: number): string {
  if (days === 7) return t('week:sub.rhythmWeek');
  if (days % 7 === 0 && days <= 56) return t('week:sub.rhythmWeeks', { weeks: days / 7 });
  return t('week:sub.rhythm', { count: days });
}

function freedomWords({ text, today }: Saying, fact: Extract<Fact, { kind: 'notice' | 'option' }>): FactWords {
  const { t } = text;
  const { until, costK, options } = fact.freedom;
  const bound = text.date(until, '');
  if (fact.kind === 'option') {
    const title = t('week:says.option', { until: text.date(fact.until, '') });
    return { title, sub: t('week:sub.gone', { until: bound }) };
  }
  const longer = options.toSorted((a, b) => (a.until < b.until ? -1 : 1)).find((option) => option.until > until);
  const words =
    longer === undefined
      ? t('week:sub.gone', { until: bound })
      : t('week:sub.notice', { until: text.date(longer.until, today) });
  const sub = costK === null || costK === 0 ? words : t('week:sub.cost', { words, cost: text.euroK(costK) });
  return { title: t(longer === undefined ? 'week:says.notice' : 'week:says.noticeOption'), sub };
}

function kpiWords({ text, today }: Saying, { kpi, state }: Extract<Fact, { kind: 'kpi' }>): FactWords {
  const { t } = text;
  const target = kpi.target === null ? '' : measured(text, kpi, kpi.target);
  const band = t(`week:sub.kpi.${kpi.direction}`, { target });
  const since =
    state.since === null ? band : t('week:sub.since', { words: band, month: monthOf(text, state.since, today) });
  const trend = t(`week:sub.trend.${state.trend.kind}`);
  return {
    title: t('week:says.kpi', { title: kpi.title, value: state.now === null ? '–' : measured(text, kpi, state.now) }),
    sub: trend === '' ? since : `${since}, ${trend}`,
  };
}

/** `91%`, `0,6 uur`. */
export function measured(text: Text, { unit }: Pick<Kpi, 'unit'>, value: number): string {
  if (unit === '') return text.number(value);
  return unit === '%' ? `${text.number(value)}%` : `${text.number(value)} ${unit}`;
}

/** As people call what it is about, for a sentence. */
export function subjectOf({ text, tables }: Saying, fact: Fact): string {
  switch (fact.kind) {
    case 'silence': {
      const { client, other } = endsOf(text, tables, fact.relation);
      return text.t('relations:line.title', { client: client.name, other: other.name });
    }
    case 'kpi':
      return fact.kpi.title;
    case 'notice':
    case 'option':
      return nameOf(tables as Dossier, fact.freedom);
    default:
      return factWords({ text, tables, today: '' }, fact).title;
  }
}
