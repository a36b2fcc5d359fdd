import { Columns2, Plus } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { HandoutMenu } from '#renderer/parts/handout/handout-menu.tsx';
import { SupplierTabs } from '#renderer/parts/suppliers/supplier-tabs.tsx';
import { runAction } from '#renderer/store/actions.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { isInspectorOpen, useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { Toolbar } from '#renderer/ui/frame/toolbar.tsx';
import { type Evidence, evidences } from '#src/analysis/suppliers/answers.ts';
import { mayHold } from '#src/analysis/holders.ts';
import { numberWord } from '#src/views/suppliers/number-word.ts';
import { setEvidence, useSuppliers } from './suppliers-state.ts';
import css from './suppliers.module.css';

/** What counts, who stand side by side, and one more supplier. */
export function SuppliersToolbar() {
  const text = useText();
  const { t } = text;
  const holders = useDossier(({ clients }) => clients.filter(mayHold).length);
  const count = useDossier(({ suppliers }) => suppliers.length);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const evidence = useSuppliers((state) => state.evidence);
  return (
    <Toolbar
      label={t('suppliers:title')}
      end={
        <>
          {count > 0 && (
            <SegmentedControl<Evidence>
              label={t('suppliers:evidence.label')}
              value={evidence}
              onChange={setEvidence}
              segments={evidences.map((each) => ({ value: each, label: t(`suppliers:evidence.${each}`) }))}
            />
          )}
          {count > 1 && <CompareButton />}
          {count > 0 && <HandoutMenu about="suppliers" />}
          <Button icon={Plus} isDisabled={isReadOnly} onPress={() => runAction('supplier.new')}>
            {t('suppliers:add')}
          </Button>
        </>
      }
    >
      <SupplierTabs />
      <h2 className={css.question}>{t('suppliers:question', { count: holders, number: numberWord(text, holders) })}</h2>
    </Toolbar>
  );
}

function CompareButton() {
  const { t } = useText();
  const count = useSuppliers((state) => state.compared.length);
  const isShown = useSuppliers((state) => state.side?.kind === 'compare');
  const isHidden = useSession((session) => isInspectorOpen(session) && session.selection !== null);
  return (
    <ToggleButton
      className={css.compare ?? ''}
      isSelected={isShown && !isHidden}
      onChange={() => runAction('suppliers.compare')}
    >
      <Icon icon={Columns2} size={16} />
      {count < 2 ? t('suppliers:compare.open') : t('suppliers:compare.openCount', { count })}
    </ToggleButton>
  );
}
