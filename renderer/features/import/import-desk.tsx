import { useMemo } from 'react';
import { problemText } from '#renderer/store/problem-text.ts';
import { useText } from '#renderer/store/settings.ts';
import { Note } from '#renderer/ui/feedback/note.tsx';
import { gridOf } from '#src/exchange/list/sheet-grid.ts';
import { AttentionPanel } from './attention-panel.tsx';
import { ChangePanel } from './change-panel.tsx';
import { ImportBar } from './import-bar.tsx';
import type { OpenImport } from './import-state.ts';
import css from './import.module.css';
import { PartyPanel } from './party-panel.tsx';
import { SheetPanel } from './sheet-panel.tsx';
import { usePlan } from './use-plan.ts';

/** The sheet, its parties, what changes, and what waits for a choice, side by side. */
export function ImportDesk({ open }: { open: OpenImport }) {
  const text = useText();
  const planned = usePlan(open);
  const grid = useMemo(() => gridOf(open.sheet), [open.sheet]);
  const plan = planned.ok ? planned.value.plan : null;
  return (
    <>
      <ImportBar open={open} />
      <div className={css.desk}>
        <SheetPanel open={open} grid={grid} plan={plan} />
        {planned.ok ? (
          <>
            <PartyPanel open={open} plan={planned.value.plan} />
            <ChangePanel open={open} planned={planned.value} />
            <AttentionPanel open={open} plan={planned.value.plan} />
          </>
        ) : (
          <section className={css.panel}>
            <Note>{problemText(text, planned.problem)}</Note>
          </section>
        )}
      </div>
    </>
  );
}
