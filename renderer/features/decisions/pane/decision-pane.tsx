import { RotateCcw, Stamp } from 'lucide-react';
import { replaceDecision, recordDecisionOf } from '#renderer/store/deciding.ts';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { now } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Inspector } from '#renderer/ui/frame/inspector.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { find } from '#src/base/table.ts';
import type { Decision } from '#src/dossier/decision.ts';
import { standingOf } from '#src/views/decisions/standing.ts';
import { StandingTag } from '#renderer/features/decisions/standing-tag.tsx';
import { ConsideredSection, DeciderSection, ReservationsSection, StancesSection } from './said-sections.tsx';
import { CostSection, HistorySection, RatificationSection, WrittenSection } from './after-sections.tsx';
import { standingGlyphs } from '#renderer/features/decisions/standing-glyphs.ts';
import css from './pane.module.css';

/** Everything a decision holds, as it was written down. */
export function DecisionPane({ decision }: { decision: Decision }) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const standing = standingOf(dossier, decision);
  const option = decision.considered.find(({ id }) => id === decision.option);
  const title = find(dossier.cases, decision.case)?.title ?? '';
  const chosen =
    option === undefined
      ? t('decisions:pane.noOption')
      : t('decisions:pane.of', { code: option.code, count: decision.considered.length });
  return (
    <Inspector
      className={css.pane}
      isRead
      title={decision.text}
      lead={
        <>
          <StandingTag standing={standing} />
          <span className="num">{decision.code}</span>
          <span>{text.date(decision.decidedOn, now())}</span>
        </>
      }
      subtitle={
        <span className={css.subtitle}>
          <StatusGlyph status={standingGlyphs[standing.kind]} />
          {title}, {chosen}
        </span>
      }
      foot={<Foot decision={decision} />}
    >
      <DeciderSection decision={decision} />
      <ReservationsSection decision={decision} />
      <CostSection decision={decision} />
      <RatificationSection decision={decision} />
      <StancesSection decision={decision} />
      <ConsideredSection decision={decision} />
      <WrittenSection decision={decision} />
      <HistorySection decision={decision} />
    </Inspector>
  );
}

/** What can be done next: bodies speak while it holds, a client reopens it, or it is decided anew. */
function Foot({ decision }: { decision: Decision }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const { kind } = standingOf(dossier, decision);
  if (isReadOnly || kind === 'superseded') return null;
  const isOver = kind === 'refused' || kind === 'withdrawn';
  const isOpen = !dossier.decisions.some(
    (other) => other.case === decision.case && ['final', 'provisional'].includes(standingOf(dossier, other).kind),
  );
  return (
    <div className={css.foot}>
      {kind !== 'withdrawn' && (
        <Button
          variant={isOver ? 'secondary' : 'primary'}
          icon={Stamp}
          shortcut={['B']}
          onPress={() => showDialog({ kind: 'ratify', id: decision.id })}
        >
          {t('decisions:pane.ratify')}
        </Button>
      )}
      {!isOver && (
        <>
          <Button onPress={() => showDialog({ kind: 'reopen', id: decision.id })}>{t('decisions:pane.reopen')}</Button>
          <Button onPress={() => replaceDecision(decision.case, decision.id)}>{t('decisions:pane.replace')}</Button>
        </>
      )}
      {isOver && isOpen && (
        <Button icon={RotateCcw} variant="primary" onPress={() => recordDecisionOf(decision.case)}>
          {t('decisions:pane.decideAgain')}
        </Button>
      )}
    </div>
  );
}
