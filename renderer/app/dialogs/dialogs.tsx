import { lazy, Suspense } from 'react';
import { type OpenDialog, useDialog } from '#renderer/store/dialogs.ts';
import { CommentsDialog } from '#renderer/parts/comments/comments-dialog.tsx';
import { KeepView } from '#renderer/parts/views/keep-view.tsx';
import { ViewsDialog } from '#renderer/parts/views/views-dialog.tsx';
import { assertNever } from '#src/base/assert-never.ts';
import { Palette } from '#renderer/app/palette/palette.tsx';
import { Locked } from '#renderer/app/recovery/locked.tsx';
import { Trouble } from '#renderer/app/recovery/trouble.tsx';
import { Versions } from '#renderer/app/recovery/versions.tsx';
import { About } from './about.tsx';
import { AgreementDialog } from './agreement-dialogs.tsx';
import { DossierDetails } from './dossier-details.tsx';
import { PickFile } from './pick-file.tsx';
import { Shortcuts } from './shortcuts.tsx';

const MergeDialog = lazy(() =>
  import('#renderer/parts/joining/merge-dialog.tsx').then((m) => ({ default: m.MergeDialog })),
);
const SplitDialog = lazy(() =>
  import('#renderer/parts/joining/split-dialog.tsx').then((m) => ({ default: m.SplitDialog })),
);
const CopyDialog = lazy(() => import('#renderer/app/merge/copy-dialog.tsx').then((m) => ({ default: m.CopyDialog })));
const MergedDialog = lazy(() =>
  import('#renderer/app/merge/merged-dialog.tsx').then((m) => ({ default: m.MergedDialog })),
);
const RecordDecision = lazy(() =>
  import('#renderer/parts/cases/record-decision.tsx').then((m) => ({ default: m.RecordDecision })),
);
const Ratify = lazy(() => import('#renderer/parts/cases/ratify.tsx').then((m) => ({ default: m.Ratify })));
const Reopen = lazy(() => import('#renderer/parts/cases/reopen.tsx').then((m) => ({ default: m.Reopen })));
const NewAction = lazy(() =>
  import('#renderer/parts/actions/action-dialog.tsx').then((m) => ({ default: m.NewAction })),
);
const EditAction = lazy(() =>
  import('#renderer/parts/actions/action-dialog.tsx').then((m) => ({ default: m.EditAction })),
);
const ExportMap = lazy(() =>
  import('#renderer/features/map/export/export-map.tsx').then((m) => ({ default: m.ExportMap })),
);
const InstanceDialog = lazy(() =>
  import('#renderer/parts/instance/instance-dialog.tsx').then((m) => ({ default: m.InstanceDialog })),
);
const NewDossier = lazy(() =>
  import('#renderer/features/start/new-dossier.tsx').then((m) => ({ default: m.NewDossier })),
);

function contentOf(dialog: OpenDialog) {
  switch (dialog.kind) {
    case 'palette':
      return <Palette />;
    case 'shortcuts':
      return <Shortcuts />;
    case 'about':
      return <About />;
    case 'new-dossier':
      return <NewDossier template={dialog.template ?? null} />;
    case 'action':
      return <NewAction draft={dialog.draft} />;
    case 'edit-action':
      return <EditAction id={dialog.id} />;
    case 'agreement':
    case 'edit-agreement':
    case 'kpi':
    case 'freedom':
    case 'rhythm':
    case 'paper':
      return <AgreementDialog dialog={dialog} />;
    case 'instance':
      return <InstanceDialog />;
    case 'export-map':
      return <ExportMap />;
    case 'dossier-details':
      return <DossierDetails />;
    case 'keep-view':
      return <KeepView />;
    case 'views':
      return <ViewsDialog />;
    case 'comments':
      return <CommentsDialog place={dialog.place} />;
    case 'split':
      return <SplitDialog id={dialog.id} />;
    case 'merge':
      return <MergeDialog ids={dialog.ids} />;
    case 'record-decision':
      return <RecordDecision about={dialog} />;
    case 'ratify':
      return <Ratify id={dialog.id} />;
    case 'reopen':
      return <Reopen id={dialog.id} />;
    case 'pick-file':
      return <PickFile {...dialog} />;
    case 'trouble':
      return <Trouble problem={dialog.problem} path={dialog.path} />;
    case 'copy':
      return <CopyDialog key={dialog.path ?? ''} path={dialog.path} />;
    case 'copy-merged':
      return <MergedDialog entry={dialog.entry} />;
    case 'versions':
      return <Versions path={dialog.path} />;
    case 'locked':
      return <Locked problem={dialog.problem} path={dialog.path} />;
    default:
      return assertNever(dialog);
  }
}

/** The one dialog over the window. */
export function Dialogs() {
  const dialog = useDialog((state) => state.dialog);
  return dialog === null ? null : <Suspense fallback={null}>{contentOf(dialog)}</Suspense>;
}
