import { FileQuestion } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { openPath } from '#renderer/store/files.ts';
import { dayText } from '#renderer/store/moment-text.ts';
import { forgetRecent } from '#renderer/store/recent.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import type { RecentDossier } from '#src/contract/calls.ts';
import { DossierThumb } from './dossier-thumb.tsx';
import css from './start.module.css';

const THUMB = { width: 136, height: 134 };

export function RecentCard({ dossier }: { dossier: RecentDossier }) {
  return <li>{dossier.exists ? <Present dossier={dossier} /> : <Missing dossier={dossier} />}</li>;
}

function Present({ dossier: { path, fileName, openedAt, summary } }: { dossier: RecentDossier }) {
  const text = useText();
  const { t } = text;
  const { openConflicts: open } = summary;
  const counts = [
    t('start:clients', { count: summary.clients.length }),
    t('start:requirements', { count: summary.requirements }),
  ];
  return (
    <AriaButton className={css.recent ?? ''} onPress={() => void openPath(path)}>
      <DossierThumb summary={summary} {...THUMB} />
      <span className={css.recentText}>
        <b title={summary.title || fileName}>{summary.title || fileName}</b>
        <small>{summary.subtitle || fileName}</small>
        <small className={css.apart}>{counts.join(', ')}</small>
        <span className={css.conflicts}>
          <StatusGlyph status={open > 0 ? 'conflict' : 'shared'} size={14} />
          {open > 0 ? t('start:openConflicts', { count: open }) : t('start:noConflicts')}
        </span>
        <small>
          {t(`start:phaseTitle.${summary.phase}`)}, {dayText(text, openedAt)}
        </small>
      </span>
    </AriaButton>
  );
}

/** A file that is gone stays listed until the user says otherwise: it may be on a disk that comes back. */
function Missing({ dossier: { path, fileName, summary } }: { dossier: RecentDossier }) {
  const { t } = useText();
  return (
    <div className={css.missing}>
      <Icon icon={FileQuestion} size={20} />
      <span className={css.recentText}>
        <b>{summary.title || fileName}</b>
        <small title={path}>{t('start:missing', { path })}</small>
        <Button size="sm" variant="quiet" onPress={() => void forgetRecent(path)}>
          {t('start:forget')}
        </Button>
      </span>
    </div>
  );
}
