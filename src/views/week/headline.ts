import { firstMatter } from '#src/analysis/week/first-matter.ts';
import type { Matter } from '#src/analysis/week/matter.ts';
import { endsOf } from '#src/views/relations/parties.ts';
import { factWords, type Saying, subjectOf } from './fact-words.ts';
import { namesIn } from './step.ts';

export type Headline = {
  readonly strong: string;
  readonly more: string;
  /** What it says to begin with. */
  readonly first: Matter | null;
};

/** [WK10] What to begin with and why, and how much there is. */
export function weekHeadline(saying: Saying, matters: readonly Matter[]): Headline {
  const { t } = saying.text;
  const first = firstMatter(matters);
  if (first === null) return { strong: t('week:headline.empty'), more: t('week:headline.emptyMore'), first };
  const late = matters.filter(({ isLate }) => isLate).length;
  const all = t('week:headline.all', { count: matters.length });
  const lateText = late === 0 ? t('week:headline.noneLate') : t('week:headline.late', { count: late });
  const why = first.isHard && (first.days ?? -1) >= 0 ? `${t('week:headline.why')} ` : '';
  return { strong: strongOf(saying, first), more: `${why}${all}, ${lateText}.`, first };
}

function strongOf(saying: Saying, matter: Matter): string {
  const { t } = saying.text;
  const { fact, days, kind } = matter;
  const title = subjectOf(saying, fact);
  const count = Math.abs(days ?? 0);
  switch (kind) {
    case 'overdue':
      return t('week:headline.overdue', { title, count });
    case 'soon':
      return days === 0 ? t('week:headline.soonToday', { title }) : t('week:headline.soon', { title, count });
    case 'lastDate':
      return lastDate(saying, matter);
    case 'kpi':
      return t('week:headline.kpi', { title });
    case 'silence':
      return silence(saying, matter);
    case 'meeting': {
      const word =
        days === 0
          ? 'week:headline.meetingToday'
          : matter.isLate
            ? 'week:headline.meetingLate'
            : 'week:headline.meeting';
      return t(word, { title });
    }
    default:
      return openMatter(saying, matter);
  }
}

function openMatter(saying: Saying, matter: Matter): string {
  const { t } = saying.text;
  const { fact } = matter;
  const names = namesIn(saying, matter);
  const { title } = factWords(saying, fact);
  if (fact.kind === 'gate') {
    const phase = t(`frame:phase.${fact.phase}`).toLocaleLowerCase();
    return t('week:headline.gate', { phase, count: fact.missing.length });
  }
  if (fact.kind === 'friction') return t('week:headline.friction', { title, count: fact.days });
  if (fact.kind === 'ratification') return t('week:headline.ratification', { title, names });
  if (fact.kind === 'review') return t('week:headline.review', { title });
  const isMany = fact.kind === 'stances' && fact.missing.length > 1;
  return t(isMany ? 'week:headline.standpointMany' : 'week:headline.standpoint', { title, names });
}

function silence(saying: Saying, { fact }: Matter): string {
  const { t } = saying.text;
  const names = subjectOf(saying, fact);
  const days = fact.kind === 'silence' ? fact.silence.days : null;
  return days === null ? t('week:headline.silenceEver', { names }) : t('week:headline.silence', { names, count: days });
}

function lastDate({ text, tables }: Saying, { fact, days }: Matter): string {
  if (fact.kind !== 'notice' && fact.kind !== 'option') return '';
  const { client, other } = endsOf(text, tables, { ...fact.freedom, peer: null });
  const names = { client: client.name, supplier: other.name };
  if (days === 0) return text.t('week:headline.lastDateToday', names);
  if (days === null || days < 0) return text.t('week:headline.lastDateGone', names);
  return text.t('week:headline.lastDate', { ...names, count: days });
}
