import { lazy } from 'react';
import type { OpenDialog } from '#renderer/store/dialogs.ts';

const NewAgreement = lazy(() =>
  import('#renderer/parts/agreements/agreement-dialog.tsx').then((m) => ({ default: m.NewAgreement })),
);
const EditAgreement = lazy(() =>
  import('#renderer/parts/agreements/agreement-dialog.tsx').then((m) => ({ default: m.EditAgreement })),
);
const KpiDialog = lazy(() =>
  import('#renderer/features/agreements/kpi/kpi-dialog.tsx').then((m) => ({ default: m.KpiDialog })),
);
const FreedomDialog = lazy(() =>
  import('#renderer/features/agreements/free/freedom-dialog.tsx').then((m) => ({ default: m.FreedomDialog })),
);
const RhythmDialog = lazy(() =>
  import('#renderer/features/agreements/meeting/rhythm-dialog.tsx').then((m) => ({ default: m.RhythmDialog })),
);
const PaperDialog = lazy(() =>
  import('#renderer/features/agreements/meeting/paper-dialog.tsx').then((m) => ({ default: m.PaperDialog })),
);

type Kind = 'agreement' | 'edit-agreement' | 'kpi' | 'freedom' | 'rhythm' | 'paper';

/** Those of the place of agreements. */
export function AgreementDialog({ dialog }: { dialog: Extract<OpenDialog, { kind: Kind }> }) {
  switch (dialog.kind) {
    case 'agreement':
      return <NewAgreement draft={dialog.draft} />;
    case 'edit-agreement':
      return <EditAgreement id={dialog.id} />;
    case 'kpi':
      return <KpiDialog id={dialog.id} />;
    case 'freedom':
      return <FreedomDialog id={dialog.id} />;
    case 'rhythm':
      return <RhythmDialog id={dialog.id} />;
    case 'paper':
      return <PaperDialog id={dialog.id} />;
  }
}
