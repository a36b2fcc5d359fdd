import { Button } from 'react-aria-components';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { now } from '#renderer/store/fresh.ts';
import { CampPicture } from '#renderer/ui/marks/camp-picture.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { find } from '#src/base/table.ts';
import type { CaseRow } from '#src/views/cases/case-list.ts';
import { campsOfCase } from '#src/views/cases/case-scene.ts';
import css from '#renderer/features/conflicts/conflicts.module.css';
import { badgesShown } from './badges-shown.ts';
import { ConflictPicture } from './conflict-picture.tsx';
import { StagePips } from './stage-pips.tsx';

export interface CaseItemProps {
  row: CaseRow;
  isCurrent: boolean;
  onSelect: () => void;
}

export function CaseItem({ row, isCurrent, onSelect }: CaseItemProps) {
  const text = useText();
  const { t } = text;
  const { decision } = row.state;
  const day = decision === null ? '' : text.date(decision.decidedOn, now());
  const status = decision === null ? 'conflict' : row.state.isProvisional ? 'provisional' : 'decided';
  return (
    <Button className={css.item ?? ''} onPress={onSelect} {...(isCurrent ? { 'aria-current': 'true' } : {})}>
      <span className={css.itemTitle}>
        <StatusGlyph status={status} label={t(decision === null ? 'conflicts:tag' : 'caseScreen:tagDecided')} />
        <b title={row.case.title}>{row.case.title}</b>
      </span>
      <span className={css.itemPicture}>
        <CasePicture row={row} />
        {decision === null ? (
          <StagePips stage={row.state.stage} />
        ) : (
          <small className="num" title={day}>
            {row.state.isProvisional ? t('decisions:state.provisional') : day}
          </small>
        )}
      </span>
    </Button>
  );
}

/** The picture of what clashes while it does, else the camps of the case. */
function CasePicture({ row }: { row: CaseRow }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const [entry] = row.entries;
  if (entry !== undefined && row.state.decision === null) return <ConflictPicture entry={entry} />;
  const camps = campsOfCase(dossier, row.case).map((camp) => camp.flatMap((id) => find(dossier.clients, id) ?? []));
  if (camps.length < 2) return <small>{t(`caseScreen:kinds.${row.case.kinds[0] ?? 'goal'}`)}</small>;
  const most = badgesShown(camps);
  const rest = camps.reduce((sum, camp) => sum + Math.max(0, camp.length - most), 0);
  return (
    <span className={css.camps}>
      <CampPicture
        camps={camps.map((camp) => camp.slice(0, most).map(({ hue, badge, name }) => ({ hue, letters: badge, name })))}
        done={row.state.decision !== null}
        versus={t('conflicts:versus')}
      />
      {rest > 0 && <small>{t('conflicts:more', { count: rest })}</small>}
    </span>
  );
}
