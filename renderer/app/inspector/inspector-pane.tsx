import { useDossier } from '#renderer/store/document.ts';
import { type Selection, useSession } from '#renderer/store/session.ts';
import { assertNever } from '#src/base/assert-never.ts';
import { find } from '#src/base/table.ts';
import { ClientInspector } from './client-inspector.tsx';
import { RequirementInspector } from './requirement-inspector.tsx';
import { SupplierInspector } from './supplier-inspector.tsx';
import { ThemeInspector } from './theme-inspector.tsx';

/** What is selected, beside the map and the matrix. A record that is gone shows nothing. */
export function InspectorPane() {
  const selection = useSession((session) => session.selection);
  return selection === null ? null : <Selected selection={selection} />;
}

function Selected({ selection }: { selection: Selection }) {
  switch (selection.kind) {
    case 'requirement':
      return <SelectedRequirement id={selection.id} />;
    case 'client':
      return <SelectedClient id={selection.id} />;
    case 'theme':
      return <SelectedTheme id={selection.id} />;
    case 'supplier':
      return <SelectedSupplier id={selection.id} />;
    case 'conflict':
      return <SelectedConflict id={selection.id} />;
    case 'case':
      return <SelectedCase id={selection.id} />;
    default:
      return assertNever(selection);
  }
}

function SelectedRequirement({ id }: { id: string }) {
  const record = useDossier((dossier) => find(dossier.requirements, id));
  return record === undefined ? null : <RequirementInspector key={id} requirement={record} />;
}

/** On the map a conflict is its first requirement. */
function SelectedConflict({ id }: { id: string }) {
  const requirement = id.slice(id.indexOf(':') + 1).split('+')[0] ?? '';
  return <SelectedRequirement id={requirement} />;
}

/** And a case too. */
function SelectedCase({ id }: { id: string }) {
  const requirement = useDossier((dossier) => find(dossier.cases, id)?.requirements[0]);
  return requirement === undefined ? null : <SelectedRequirement id={requirement} />;
}

function SelectedClient({ id }: { id: string }) {
  const record = useDossier((dossier) => find(dossier.clients, id));
  return record === undefined ? null : <ClientInspector key={id} client={record} />;
}

function SelectedTheme({ id }: { id: string }) {
  const record = useDossier((dossier) => find(dossier.themes, id));
  return record === undefined ? null : <ThemeInspector key={id} theme={record} />;
}

function SelectedSupplier({ id }: { id: string }) {
  const record = useDossier((dossier) => find(dossier.suppliers, id));
  return record === undefined ? null : <SupplierInspector key={id} supplier={record} />;
}
