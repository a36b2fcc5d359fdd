import type { Good } from '#src/analysis/week/good-news.ts';
import { find } from '#src/base/table.ts';
import { endsOf, type PartyLook } from '#src/views/relations/parties.ts';
import { monthOf } from './day-words.ts';
import { measured, type Saying } from './fact-words.ts';
import { partyLooks } from './week-row.ts';

export type GoodWords = {
  readonly key: string;
  readonly said: string;
  readonly parties: readonly PartyLook[];
  /** It comes from a friction that is not shared. */
  readonly isPrivate: boolean;
};

/** [WK11] */
export function goodWords(saying: Saying, good: Good): GoodWords {
  const { text, tables } = saying;
  const parties = partyLooks(text, tables, good.parties);
  const isPrivate = good.kind === 'solved' && !good.friction.isShared;
  return { ...saidOf(saying, good), parties, isPrivate };
}

function saidOf({ text, tables, today }: Saying, good: Good): Pick<GoodWords, 'key' | 'said'> {
  const { t } = text;
  switch (good.kind) {
    case 'best': {
      const { kpi, value, since } = good;
      const words = { title: kpi.title, value: measured(text, kpi, value), month: monthOf(text, since, today) };
      return { key: `best ${kpi.id}`, said: t(`week:side.best.${kpi.direction}`, words) };
    }
    case 'solved': {
      const { id, solvedOn, text: words } = good.friction;
      return {
        key: `solved ${id}`,
        said: t('week:side.solved', { day: text.date(solvedOn ?? '', today), text: words }),
      };
    }
    case 'benefit': {
      const { id, title, baseline, value, unit } = good.benefit;
      const from = text.number(baseline ?? 0);
      return { key: `benefit ${id}`, said: t('week:side.benefit', { title, from, to: text.number(value ?? 0), unit }) };
    }
    case 'said': {
      const { id, side, relation, good: words } = good.said;
      const found = find(tables.relations, relation);
      const ends = found && endsOf(text, tables, found);
      const names = { client: ends?.client.name ?? '', other: ends?.other.name ?? '', text: words };
      return { key: `said ${id}`, said: t(side === 'client' ? 'week:side.saidClient' : 'week:side.saidOther', names) };
    }
  }
}
