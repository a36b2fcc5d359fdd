import { useText } from '#renderer/store/settings.ts';
import type { ImportPlan } from '#src/exchange/list/plan.ts';
import { AttentionRow } from './attention-row.tsx';
import css from './import.module.css';
import type { OpenImport } from './import-state.ts';
import { NoticeRow } from './notice-row.tsx';

const MOST = 100;

/** Rows that can't be taken as they are, each with what would be done and what else could be. */
export function AttentionPanel({ open, plan }: { open: OpenImport; plan: ImportPlan }) {
  const { t } = useText();
  const count = new Set(plan.problems.map(({ row }) => row)).size;
  const skipped = Object.entries(open.choices).flatMap(([row, choice]) => (choice.isSkipped ? [Number(row)] : []));
  const remembered = open.isFromMemory ? [{ code: 'rememberedMapping' }] : [];
  const notices = [...remembered, ...open.book.notices, ...plan.notices];
  const shown = plan.problems.slice(0, MOST);
  const rest = plan.problems.length - shown.length;
  return (
    <section className={css.panel} aria-label={t('imports:sheet.attention')}>
      <header className={css.panelHead}>
        <h2>{count === 0 ? t('imports:attention.none') : t('imports:attention.title', { count })}</h2>
        <span className="spacer" />
        {count > 0 && <span className="muted">{t('imports:attention.ready')}</span>}
      </header>
      <div className={css.panelBody}>
        <ul className={css.attention}>
          {shown.map((problem) => (
            <AttentionRow key={`${problem.row} ${problem.column} ${problem.code}`} open={open} problem={problem} />
          ))}
          {skipped.map((row) => (
            <AttentionRow key={row} open={open} problem={{ row, column: null, code: 'skipped', params: {} }} />
          ))}
          {notices.map((notice) => (
            <NoticeRow key={notice.code} notice={notice} />
          ))}
        </ul>
        {rest > 0 && <p className={css.intro}>{t('imports:attention.more', { count: rest })}</p>}
        {shown.length + skipped.length + notices.length === 0 && (
          <p className={css.intro}>{t('imports:attention.noneText')}</p>
        )}
      </div>
    </section>
  );
}
