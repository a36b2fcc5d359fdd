import { Bookmark, ChevronsUpDown, FlaskConical, GitCompareArrows, Pencil, Plus, RotateCcw } from 'lucide-react';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import {
  applyShown,
  isKept,
  keepScenario,
  openScenario,
  resetScenario,
  useScenario,
} from '#renderer/store/scenario.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { Tag } from '#renderer/ui/controls/tag.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { Toolbar } from '#renderer/ui/frame/toolbar.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import { byOrder } from '#src/base/order.ts';
import type { ScenarioId } from '#src/dossier/ids.ts';
import css from '#renderer/features/scenario/scenario.module.css';
import type { ScenarioDialog } from '#renderer/features/scenario/scenario-dialogs.tsx';
import { PartyChips } from './party-chips.tsx';
import { SupplierMenu } from './supplier-menu.tsx';
import { TitleField } from './title-field.tsx';

export function ScenarioToolbar({ onOpen }: { onOpen: (dialog: ScenarioDialog) => void }) {
  const { t } = useText();
  const current = useScenario();
  const scenarios = useDossier((dossier) => dossier.scenarios);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const isSame = isKept(current, scenarios);
  const { length } = current.steps;
  return (
    <Toolbar
      label={t('scenario:bar.toolbar')}
      className={css.toolbar}
      end={
        <>
          <Button variant="quiet" icon={GitCompareArrows} onPress={() => onOpen({ kind: 'compare' })}>
            {t('scenario:bar.compare')}
          </Button>
          <Button icon={Bookmark} isDisabled={isReadOnly || length === 0 || isSame} onPress={() => void keepScenario()}>
            {t(isSame ? 'scenario:bar.keptAlready' : 'scenario:bar.keep')}
          </Button>
          <Button variant="primary" isDisabled={isReadOnly || length === 0} onPress={() => void applyShown()}>
            {t('scenario:bar.apply')}
          </Button>
        </>
      }
    >
      <h1 className="vh">{t('scenario:title')}</h1>
      <Tag className={css.tag} glyph={<Icon icon={FlaskConical} size={14} />}>
        {t('scenario:tag')}
      </Tag>
      <TitleField />
      <KeptMenu onOpen={onOpen} />
      <PartyChips />
      <Button
        size="sm"
        className={css.dashed}
        icon={Plus}
        onPress={() => onOpen({ kind: 'changes', first: 'client-joins' })}
      >
        {t('scenario:bar.addClient')}
      </Button>
      <SupplierMenu />
      <Button size="sm" variant="quiet" icon={Pencil} onPress={() => onOpen({ kind: 'changes', first: 'budget' })}>
        {length === 0 ? t('scenario:bar.change') : t('scenario:bar.changes', { count: length })}
      </Button>
    </Toolbar>
  );
}

function KeptMenu({ onOpen }: { onOpen: (dialog: ScenarioDialog) => void }) {
  const { t } = useText();
  const scenarios = useDossier((dossier) => dossier.scenarios).toSorted(byOrder);
  const current = useScenario((state) => state.id);
  const act = (id: string): void => {
    if (id === 'reset') resetScenario();
    else if (id === 'keep-as') void keepScenario(true);
    else if (id === 'manage') onOpen({ kind: 'kept' });
  };
  return (
    <Menu
      label={t('scenario:bar.kept')}
      trigger={<IconButton size="sm" icon={ChevronsUpDown} label={t('scenario:bar.kept')} />}
      onAction={act}
      groups={[
        ...(scenarios.length === 0
          ? []
          : [
              {
                id: 'kept',
                title: t('scenario:bar.kept'),
                items: scenarios.map(({ id, name }) => ({ id, label: name })),
                selection: {
                  mode: 'single' as const,
                  selected: new Set(current === null ? [] : [current as string]),
                  onChange: (chosen: ReadonlySet<string>) => {
                    const [id] = chosen;
                    if (id !== undefined) openScenario(id as ScenarioId);
                  },
                },
              },
            ]),
        {
          id: 'tools',
          items: [
            { id: 'reset', label: t('scenario:bar.reset'), icon: RotateCcw },
            { id: 'keep-as', label: t('scenario:bar.keepAs'), icon: Bookmark },
            { id: 'manage', label: t('scenario:action.kept'), icon: Pencil, isDisabled: scenarios.length === 0 },
          ],
        },
      ]}
    />
  );
}
