import { focusGrid } from '#renderer/features/matrix/editor/focus-grid.ts';
import { undo } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { copyText } from '#renderer/store/copy-text.ts';
import css from './paste-report.module.css';
import { type PasteReport as Report, type ReportLine, showReport, usePasteReport } from './paste-report-state.ts';

/** More lines than this nobody reads in a window; the list that is copied has all. */
const mostShown = 200;

/** [V18] What could not be pasted: which cell, what stood there, why, and what to do about it. */
export function PasteReport() {
  const report = usePasteReport((state) => state.report);
  return report === null ? null : <ReportDialog report={report} />;
}

function ReportDialog({ report }: { readonly report: Report }) {
  const text = useText();
  const { lines, done, canUndo } = report;
  const close = (): void => {
    showReport(null);
    focusGrid();
  };
  const rest = lines.length - mostShown;
  return (
    <Dialog
      title={text.t('clipboard:report.title', { count: lines.length })}
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
      size="lg"
      actions={
        <>
          <Button variant="quiet" onPress={() => copyText(lines.map(lineText).join('\n'))}>
            {text.t('clipboard:report.copy')}
          </Button>
          {canUndo && (
            <Button
              onPress={() => {
                undo();
                close();
              }}
            >
              {text.t('clipboard:report.undo')}
            </Button>
          )}
          <Button variant="primary" autoFocus onPress={close}>
            {text.t('clipboard:report.close')}
          </Button>
        </>
      }
    >
      <p>{text.t('clipboard:report.done', { count: done })}</p>
      <Lines lines={lines.slice(0, mostShown)} />
      {rest > 0 && <p>{text.t('clipboard:report.more', { count: rest })}</p>}
    </Dialog>
  );
}

function Lines({ lines }: { readonly lines: readonly ReportLine[] }) {
  const text = useText();
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{text.t('clipboard:report.cell')}</th>
          <th scope="col">{text.t('clipboard:report.text')}</th>
          <th scope="col">{text.t('clipboard:report.why')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, where, text: was, why, todo }) => (
          <tr key={key}>
            <th scope="row">{where}</th>
            <td className={css.was}>{was}</td>
            <td>
              <b>{why}</b> {todo}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function lineText({ where, text, why, todo }: ReportLine): string {
  return [where, text.replace(/\s+/g, ' '), why, todo].join('\t');
}
