import { EditCaseDialog } from './case/edit-case-dialog.tsx';
import { NewCase } from './case/new-case.tsx';
import { OptionDialog } from './options/option-dialog.tsx';
import { useCaseView } from './case-view.ts';

/** The one dialog over this screen, if any. */
export function CaseDialogs() {
  const dialog = useCaseView((view) => view.dialog);
  if (dialog?.kind === 'new') return <NewCase />;
  if (dialog?.kind === 'edit') return <EditCaseDialog id={dialog.case} />;
  if (dialog?.kind === 'option') return <OptionDialog key={dialog.option} id={dialog.option} />;
  return null;
}
