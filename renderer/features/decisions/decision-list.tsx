import { memo, useDeferredValue, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { lookAt, setOnlyProvisional } from '#renderer/store/deciding.ts';
import { useDossier } from '#renderer/store/document.ts';
import { now } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button as QuietButton } from '#renderer/ui/controls/button.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { listLead } from '#src/views/decisions/lead-sentence.ts';
import css from './decisions.module.css';
import { standingGlyphs } from './standing-glyphs.ts';
import { SealLegend, Seals } from './seals.tsx';
import { StandingTag } from './standing-tag.tsx';
import type { Decisions, Row } from './use-decisions.ts';

/** What fits a window; the others follow in turns. */
const atOnce = 30;

/** One line per decision, with the seal of each client and how it stands. */
export function DecisionList({ decisions }: { decisions: Decisions }) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const lead = listLead(text, dossier);
  const { shown, current, all } = decisions;
  const lines = useDeferredValue(shown, shown.slice(0, atOnce));
  return (
    <section className={css.card} aria-label={t('decisions:list')}>
      <h2 className={css.lead}>
        <b>{lead.strong}</b> {lead.rest}
      </h2>
      {shown.length === 0 && all.length > 0 && (
        <p className={css.none}>
          {t('decisions:noneProvisional')}
          <QuietButton size="sm" variant="quiet" onPress={() => setOnlyProvisional(false)}>
            {t('decisions:showAll')}
          </QuietButton>
        </p>
      )}
      {shown.length > 0 && (
        <table className={css.list}>
          <thead>
            <tr>
              <th scope="col">{t('decisions:columns.code')}</th>
              <th scope="col">{t('decisions:columns.decision')}</th>
              <th scope="col">{t('decisions:columns.taken')}</th>
              <th scope="col">{t('decisions:columns.bodies')}</th>
              <th scope="col">{t('decisions:columns.state')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((row) => (
              <Line key={row.decision.id} row={row} isCurrent={row.decision === current} />
            ))}
          </tbody>
        </table>
      )}
      <SealLegend />
    </section>
  );
}

/** The row stays the same object until the dossier changes: a step through the list draws two lines. */
const Line = memo(function Line({ row: { decision, standing }, isCurrent }: { row: Row; isCurrent: boolean }) {
  const text = useText();
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isCurrent) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    // biome-ignore lint: the button in the row is the control; a press beside it does the same
    <tr
      ref={line}
      className={css.line}
      data-current={isCurrent}
      data-ended={standing.kind === 'superseded' || undefined}
      onClick={() => lookAt(decision.id)}
    >
      <td className="num">{decision.code}</td>
      <td>
        <Button
          className={css.sentence ?? ''}
          onPress={() => lookAt(decision.id)}
          {...(isCurrent ? { 'aria-current': 'true' } : {})}
        >
          <StatusGlyph status={standingGlyphs[standing.kind]} />
          <span>{decision.text}</span>
        </Button>
      </td>
      <td className={css.day}>{text.date(decision.decidedOn, now())}</td>
      <td>
        <Seals decision={decision.id} most={6} />
      </td>
      <td>
        <StandingTag standing={standing} />
      </td>
    </tr>
  );
});
