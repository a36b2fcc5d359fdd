import { useState } from 'react';
import { currentDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { type Replacement, replacements } from '#src/analysis/replacing/replacements.ts';
import { find } from '#src/base/table.ts';
import css from './finding.module.css';
import { replaceAll, replacingAll } from './replace-hits.ts';

/** More texts than this nobody reads before deciding. */
const mostShown = 100;

/** [V28] Every text as it is and as it would be, before anything is replaced. */
export function ReplacePreview({ close }: { readonly close: () => void }) {
  const text = useText();
  const [found] = useState(() => replacements(currentDossier(), replacingAll()));
  const count = found.reduce((sum, each) => sum + each.count, 0);
  const rest = found.length - mostShown;
  const run = (): void => {
    replaceAll();
    close();
  };
  return (
    <Dialog
      title={text.t('grid:find.preview', { count })}
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
      size="lg"
      actions={
        <>
          <Button onPress={close}>{text.t('grid:find.cancel')}</Button>
          <Button variant="primary" isDisabled={count === 0} onPress={run}>
            {text.t('grid:find.confirm')}
          </Button>
        </>
      }
    >
      <p>{text.t(count === 0 ? 'grid:find.previewNone' : 'grid:find.previewHint')}</p>
      {count > 0 && <Texts found={found.slice(0, mostShown)} />}
      {rest > 0 && <p>{text.t('grid:find.more', { count: rest })}</p>}
    </Dialog>
  );
}

function Texts({ found }: { readonly found: readonly Replacement[] }) {
  const text = useText();
  const { requirements, clients, suppliers } = currentDossier();
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{text.t('grid:find.where')}</th>
          <th scope="col">{text.t('grid:find.before')}</th>
          <th scope="col">{text.t('grid:find.after')}</th>
        </tr>
      </thead>
      <tbody>
        {found.map(({ requirement, field, client, supplier, before, after }) => (
          <tr key={`${requirement} ${field} ${client ?? ''} ${supplier ?? ''}`}>
            <th scope="row">
              {find(requirements, requirement)?.code} {text.t(`grid:find.fields.${field}`)}{' '}
              {find(clients, client ?? '')?.name ?? find(suppliers, supplier ?? '')?.name}
            </th>
            <td>{before}</td>
            <td>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
