import { useMemo } from 'react';
import type { Week } from '#renderer/parts/week/use-week.ts';
import { useText } from '#renderer/store/settings.ts';
import { useWeekShown } from '#renderer/store/week.ts';
import type { Matter } from '#src/analysis/week/matter.ts';
import type { Saying } from '#src/views/week/fact-words.ts';
import { type Headline, weekHeadline } from '#src/views/week/headline.ts';
import { type WeekGroup, weekGroups } from '#src/views/week/week-groups.ts';

/** A row with the group it opens, if it is the first of one; a matter may stand in several. */
export type Line = {
  readonly key: string;
  readonly group: WeekGroup;
  readonly isFirst: boolean;
  readonly matter: Matter;
};

export type View = {
  readonly saying: Saying;
  readonly headline: Headline;
  readonly groups: readonly WeekGroup[];
  readonly lines: readonly Line[];
  /** What the keys work on; null only when there is nothing. */
  readonly current: Line | null;
};

/** What the screen shows of the week. Words are made again only when what is said changed. */
export function useView({ tables, day, matters }: Week): View {
  const text = useText();
  const { view, current: chosen } = useWeekShown((shown) => shown);
  const { clients, suppliers, people, relations } = tables;
  return useMemo(() => {
    const saying: Saying = { text, tables, today: day };
    const headline = weekHeadline(saying, matters);
    const groups = weekGroups(saying, matters, view);
    const lines = groups.flatMap((group) =>
      group.matters.map(
        (matter, at): Line => ({ key: `${group.key} / ${matter.id}`, group, isFirst: at === 0, matter }),
      ),
    );
    const found = lines.find(({ key }) => key === chosen) ?? lines.find(({ matter }) => matter === headline.first);
    return { saying, headline, groups, lines, current: found ?? lines[0] ?? null };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- of the tables only these are said
  }, [text, day, matters, view, chosen, clients, suppliers, people, relations]);
}
