import { useEffect, useMemo, useState } from 'react';
import { callHost } from '#renderer/bridge/current-host.ts';
import { ChangeList } from '#renderer/parts/history/change-list.tsx';
import { useDocument, useDossier, useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { momentText } from '#renderer/store/moment-text.ts';
import { problemText } from '#renderer/store/problem-text.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { InlineError } from '#renderer/ui/controls/inline-error.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { applyFitting } from '#src/changes/apply.ts';
import type { Result } from '#src/base/result.ts';
import type { Change } from '#src/changes/change.ts';
import { fitsOn } from '#src/changes/fits.ts';
import type { EntryHead } from '#src/changes/trail.ts';
import { restoreMoment } from '#src/commands/history/restore-moment.ts';
import { changeRows } from '#src/views/merge/change-rows.ts';
import css from './trail.module.css';

/** The whole dossier back as it was right after an edit: what that changes is shown first, and it can be undone. */
export function MomentDialog({ head, onClose }: { readonly head: EntryHead; readonly onClose: () => void }) {
  const text = useText();
  const { t } = text;
  const change = useChangeTo(head.seq);
  const dossier = useDossier((whole) => whole);
  const rows = useMemo(() => {
    if (change === null || !change.ok || !fitsOn(dossier, change.value).ok) return null;
    return changeRows(text, dossier, applyFitting(dossier, change.value), change.value);
  }, [text, dossier, change]);
  const restore = async (): Promise<void> => {
    if (!change?.ok) return;
    const input = { change: change.value, what: 'moment', seq: head.seq } as const;
    const done = await runCommand(restoreMoment, input, { toast: t('trail:wentBack', { seq: head.seq }) });
    if (done.ok) onClose();
  };
  return (
    <Dialog
      title={t('trail:dialog', { moment: momentText(text, head.at), seq: head.seq })}
      size="lg"
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('trail:cancel')}</Button>
          <Button variant="primary" isDisabled={rows === null || rows.length === 0} onPress={() => void restore()}>
            {t('trail:restore')}
          </Button>
        </>
      }
    >
      {change === null && <p className={css.quiet}>{t('trail:computing')}</p>}
      {change !== null && !change.ok && <InlineError>{problemText(text, change.problem)}</InlineError>}
      {rows !== null && <p>{t(rows.length === 0 ? 'trail:sameAsNow' : 'trail:willChange', { count: rows.length })}</p>}
      {rows !== null && <ChangeList rows={rows} label={t('trail:rows')} />}
    </Dialog>
  );
}

/** Asked again when the dossier changes meanwhile; null while it is worked out. */
function useChangeTo(seq: number): Result<Change> | null {
  const session = useStatus((status) => status.session);
  const acknowledged = useDocument(({ replica }) => replica.seq);
  const [found, setFound] = useState<Result<Change> | null>(null);
  useEffect(() => {
    if (session === null) return;
    let isCurrent = true;
    void callHost('dossier.changeTo', { session, seq }).then((answer) => {
      if (isCurrent) setFound(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [session, seq, acknowledged]);
  return found;
}
