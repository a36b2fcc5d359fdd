import { useMemo, useState } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Disclosure } from '#renderer/ui/controls/disclosure.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import type { RecordRef } from '#src/changes/about.ts';
import { type HistoryMoment, type HistoryRow, recordHistory } from '#src/views/history/record-history.ts';
import css from './history.module.css';
import { Moment } from './moment.tsx';
import { useEntries } from '#renderer/store/use-entries.ts';

/** So many moments are drawn at once. */
const PAGE = 20;

/** [W24] What happened to the selected record: when, who, what became what, and a way back for every field. Asked when unfolded. */
export function HistorySection({ about }: { readonly about: RecordRef }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure className={css.section} title={t('history:title')} isExpanded={isOpen} onExpandedChange={setOpen}>
      {isOpen && <Moments key={about.id} about={about} />}
    </Disclosure>
  );
}

function Moments({ about }: { readonly about: RecordRef }) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const entries = useEntries(about);
  const [shown, setShown] = useState(PAGE);
  const [party, setParty] = useState('all');
  const all = useMemo(
    () => (entries === null ? null : recordHistory(text, dossier, entries)),
    [text, dossier, entries],
  );
  if (all === null) return <p className={css.quiet}>{t('history:loading')}</p>;
  if (all.length === 0) return <p className={css.quiet}>{t('history:none')}</p>;
  const parties = partiesIn(all);
  const moments = party === 'all' ? all : all.flatMap((moment) => ofParty(moment, party));
  const more = Math.min(PAGE, moments.length - shown);
  return (
    <>
      {about.kind === 'requirement' && parties.size > 0 && (
        <Select
          label={t('history:show')}
          value={party}
          onChange={setParty}
          options={[
            { value: 'all', label: t('history:all') },
            { value: '', label: t('history:itself') },
            ...[...parties].map((name) => ({ value: name, label: name })),
          ]}
        />
      )}
      <ol className={css.moments}>
        {moments.slice(0, shown).map((moment) => (
          <Moment key={moment.entry.seq} moment={moment} />
        ))}
      </ol>
      {more > 0 && (
        <Button size="sm" variant="quiet" onPress={() => setShown((count) => count + PAGE)}>
          {t('history:more', { count: more })}
        </Button>
      )}
    </>
  );
}

const partyOf = ({ subject }: HistoryRow): string => subject.mark?.name ?? '';

/** Clients and suppliers whose cells were touched, by name. */
function partiesIn(moments: readonly HistoryMoment[]): ReadonlySet<string> {
  return new Set(moments.flatMap(({ rows }) => rows.map(partyOf).filter((name) => name !== '')));
}

function ofParty(moment: HistoryMoment, party: string): readonly HistoryMoment[] {
  const rows = moment.rows.filter((row) => partyOf(row) === party);
  return rows.length === 0 ? [] : [{ ...moment, rows }];
}
