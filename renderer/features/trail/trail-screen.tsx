import { useRef, useState } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import type { TrailFilter } from '#src/changes/trail.ts';
import css from './trail.module.css';
import { TrailDetail } from './trail-detail.tsx';
import { type Period, TrailFilterBar } from './trail-filter.tsx';
import { TrailList } from './trail-list.tsx';
import type { SubjectKey } from './trail-subjects.ts';
import { useTrailKeys } from './use-trail-keys.ts';
import { noTrailFilter, useTrail } from './use-trail.ts';

/** [W120] Everything that was ever done to the dossier: when, who, what became what, and the ways back. */
export function TrailScreen() {
  const { t } = useText();
  const [filter, setFilter] = useState<TrailFilter>(noTrailFilter);
  const [subject, setSubject] = useState<SubjectKey>('all');
  const [period, setPeriod] = useState<Period>('all');
  const [chosen, setChosen] = useState<number | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const { page, more } = useTrail(filter);
  const heads = page?.heads ?? [];
  const current = heads.find(({ seq }) => seq === chosen) ?? heads[0] ?? null;
  useTrailKeys({ heads, current: current?.seq ?? null, onSelect: setChosen, field });
  const isEmpty = page !== null && page.total === 0;
  return (
    <div className={css.screen}>
      <h1 className="vh">{t('trail:title')}</h1>
      {!isEmpty && (
        <TrailFilterBar
          filter={filter}
          subject={subject}
          period={period}
          people={[...new Set(heads.map(({ by }) => by))]}
          page={page}
          onFilter={(next, about, since) => {
            setFilter(next);
            setSubject(about);
            setPeriod(since);
          }}
          fieldRef={field}
        />
      )}
      {page !== null && heads.length === 0 && <Nothing isEmpty={isEmpty} />}
      {page !== null && heads.length > 0 && (
        <div className={css.split}>
          <TrailList page={page} current={current?.seq ?? null} onSelect={setChosen} onEnd={more} />
          {current && <TrailDetail key={current.seq} head={current} isLatest={current === heads[0]} />}
        </div>
      )}
    </div>
  );
}

function Nothing({ isEmpty }: { readonly isEmpty: boolean }) {
  const { t } = useText();
  return (
    <EmptyState isAlone art={isEmpty ? 'list' : 'search'} title={t(isEmpty ? 'trail:empty.title' : 'trail:none.title')}>
      {t(isEmpty ? 'trail:empty.text' : 'trail:none.text')}
    </EmptyState>
  );
}
