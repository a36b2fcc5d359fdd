import { Columns3 } from 'lucide-react';
import { setMatrixView, useMatrixView } from '#renderer/features/matrix/matrix-view.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { QuietMenu } from './quiet-menu.tsx';
import { matrixColumns } from '#src/views/matrix/matrix-columns.ts';
import { columnName } from './column-name.ts';

/** Which columns are shown. */
export function ColumnsMenu() {
  const text = useText();
  const clients = useDossier((dossier) => dossier.clients);
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const hidden = useMatrixView((view) => view.hidden);
  const blocks = useMatrixView((view) => view.blocks);
  const columns = matrixColumns(clients, suppliers, { hidden: new Set(), blocks, isSupplierBlockFolded: false });
  return (
    <QuietMenu
      icon={Columns3}
      label={text.t('matrix:columns')}
      groups={[
        {
          id: 'columns',
          items: columns.map((column) => ({ id: column.key, label: columnName(text, column) })),
          selection: {
            mode: 'multiple',
            selected: new Set(columns.flatMap(({ key }) => (hidden.has(key) ? [] : [key]))),
            onChange: (shown) =>
              setMatrixView({ hidden: new Set(columns.flatMap(({ key }) => (shown.has(key) ? [] : [key]))) }),
          },
        },
      ]}
    />
  );
}
