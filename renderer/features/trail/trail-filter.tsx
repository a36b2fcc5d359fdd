import { X } from 'lucide-react';
import type { Ref } from 'react';
import { now } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { SearchField } from '#renderer/ui/controls/search-field.tsx';
import { Toolbar } from '#renderer/ui/frame/toolbar.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { isFilteringTrail, type TrailFilter } from '#src/changes/trail.ts';
import type { TrailPage } from '#src/contract/calls.ts';
import css from './trail.module.css';
import { startOf } from './trail-rows.ts';
import { subjects, type SubjectKey, tablesOf } from './trail-subjects.ts';
import { noTrailFilter } from './use-trail.ts';

const PERIODS = { all: null, day: 1, week: 7, month: 31, year: 366 } as const;
export type Period = keyof typeof PERIODS;

export interface TrailFilterBarProps {
  filter: TrailFilter;
  subject: SubjectKey;
  period: Period;
  /** Who worked on it, as far as it was read. */
  people: readonly string[];
  page: TrailPage | null;
  onFilter: (filter: TrailFilter, subject: SubjectKey, period: Period) => void;
  fieldRef: Ref<HTMLInputElement>;
}

/** What is looked for in the trail. What hides something says so, with one press out. */
export function TrailFilterBar({ filter, subject, period, people, page, onFilter, fieldRef }: TrailFilterBarProps) {
  const { t } = useText();
  const set = (patch: Partial<TrailFilter>, about = subject, since = period) =>
    onFilter({ ...filter, ...patch }, about, since);
  return (
    <Toolbar label={t('trail:filter')}>
      <SearchField
        className={css.search}
        label={t('trail:search')}
        placeholder={t('trail:search')}
        clearLabel={t('trail:clearSearch')}
        shortcut={['/']}
        value={filter.text}
        onChange={(text) => set({ text })}
        inputRef={fieldRef}
      />
      <Select
        label={t('trail:who')}
        isLabelHidden
        value={filter.by ?? ''}
        options={[
          { value: '', label: t('trail:everyone') },
          ...people.filter((name) => name !== '').map((name) => ({ value: name, label: name })),
        ]}
        onChange={(by) => set({ by: by === '' ? null : by })}
      />
      <Select
        label={t('trail:what')}
        isLabelHidden
        value={subject}
        options={subjects.map((value) => ({ value, label: t(`trail:subjects.${value}`) }))}
        onChange={(about) => set({ tables: tablesOf(about) }, about)}
      />
      <Select
        label={t('trail:when')}
        isLabelHidden
        value={period}
        options={(Object.keys(PERIODS) as Period[]).map((value) => ({ value, label: t(`trail:periods.${value}`) }))}
        onChange={(since) => set({ from: startOf(PERIODS[since], now()) }, subject, since)}
      />
      {page !== null && isFilteringTrail(filter) && (
        <span className={css.shown} role="status">
          {t('trail:shown', { count: page.matching, all: page.total })}
          <Button size="sm" variant="quiet" icon={X} onPress={() => onFilter(noTrailFilter, 'all', 'all')}>
            {t('trail:clear')}
          </Button>
        </span>
      )}
    </Toolbar>
  );
}
