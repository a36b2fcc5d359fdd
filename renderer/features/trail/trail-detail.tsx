import { RotateCcw, Undo2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { ChangeList } from '#renderer/parts/history/change-list.tsx';
import { RestoreButton } from '#renderer/parts/history/restore-button.tsx';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { momentText } from '#renderer/store/moment-text.ts';
import { problemText } from '#renderer/store/problem-text.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/note.tsx';
import type { Entry } from '#src/changes/change.ts';
import { isNothing } from '#src/changes/build.ts';
import { rebase } from '#src/changes/rebase.ts';
import { reverse } from '#src/changes/reverse.ts';
import type { EntryHead } from '#src/changes/trail.ts';
import { restoreMoment } from '#src/commands/history/restore-moment.ts';
import { recordHistory } from '#src/views/history/record-history.ts';
import { MomentDialog } from './moment-dialog.tsx';
import css from './trail.module.css';
import { headText, touchedText } from './trail-list.tsx';
import { useEntry } from './use-entry.ts';

/** One edit at length: what became what, and the ways back. */
export function TrailDetail({ head, isLatest }: { readonly head: EntryHead; readonly isLatest: boolean }) {
  const text = useText();
  const { t } = text;
  const entry = useEntry(head.seq);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const [isAsking, setAsking] = useState(false);
  return (
    <section className={css.detail} aria-labelledby="trail-entry">
      <header>
        <p className={css.when}>
          <span>{t('trail:number', { seq: head.seq })}</span>
          <time dateTime={head.at}>{momentText(text, head.at)}</time>
          <span>{head.by === '' ? t('history:byNobody') : head.by}</span>
        </p>
        <h2 id="trail-entry">{headText(text, head)}</h2>
        <p className={css.touched}>{touchedText(text, head)}</p>
      </header>
      {!isReadOnly && (
        <p className={css.ways}>
          {entry !== null && entry !== 'large' && <TakeBack entry={entry} />}
          <Button icon={RotateCcw} isDisabled={isLatest} onPress={() => setAsking(true)}>
            {t('trail:toMoment')}
          </Button>
        </p>
      )}
      {entry === null && <p className={css.quiet}>{t('history:loading')}</p>}
      {entry === 'large' && <Note>{t('trail:large')}</Note>}
      {entry !== null && entry !== 'large' && <Rows entry={entry} />}
      {isAsking && <MomentDialog head={head} onClose={() => setAsking(false)} />}
    </section>
  );
}

function Rows({ entry }: { readonly entry: Entry }) {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const rows = useMemo(() => recordHistory(text, dossier, [entry])[0]?.rows ?? [], [text, dossier, entry]);
  return (
    <ChangeList
      key={entry.seq}
      rows={rows}
      label={text.t('trail:rows')}
      action={(row) => <RestoreButton row={row} />}
    />
  );
}

/** Only this edit, whatever came after it; where something stands in the way, that is named beside the button. */
function TakeBack({ entry }: { readonly entry: Entry }) {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const back = useMemo(() => rebase(reverse(entry.change), dossier), [entry, dossier]);
  const isDone = back.ok && isNothing(back.value);
  return (
    <>
      <Button
        icon={Undo2}
        isDisabled={!back.ok || isDone}
        onPress={() => {
          if (!back.ok) return;
          const input = { change: back.value, what: 'edit', seq: entry.seq } as const;
          void runCommand(restoreMoment, input, { toast: text.t('trail:tookBack', { seq: entry.seq }) });
        }}
      >
        {text.t('trail:takeBack')}
      </Button>
      {!back.ok && <small className={css.why}>{problemText(text, back.problem)}</small>}
      {isDone && <small className={css.why}>{text.t('trail:isTakenBack')}</small>}
    </>
  );
}
