import { Download, Plus } from 'lucide-react';
import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import { runAction } from '#renderer/store/actions.ts';
import {
  type AgreementTab,
  agreementTabs,
  setAgreementsShown,
  showAgreementTab,
  useAgreementsShown,
} from '#renderer/store/agreements.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { exportAgreements } from '#renderer/store/export-agreements.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { Toolbar } from '#renderer/ui/frame/toolbar.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import { MenuChip } from '#renderer/ui/overlays/menu-chip.tsx';
import css from './agreements.module.css';
import { partyChoices } from '#src/views/agreements/between.ts';

/** Which part, of whom, and one more agreement. */
export function AgreementsToolbar() {
  const { t } = useText();
  const tab = useAgreementsShown((shown) => shown.tab);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <Toolbar
      className={css.toolbar}
      label={t('agreements:title')}
      end={
        <>
          {(tab === 'overview' || tab === 'register' || tab === 'kpis') && <PartyChip />}
          <ExportMenu />
          {!isReadOnly && (
            <Button icon={Plus} onPress={() => runAction('agreements.add')}>
              {t('agreements:add')}
            </Button>
          )}
        </>
      }
    >
      <Tabs tab={tab} />
    </Toolbar>
  );
}

function Tabs({ tab }: { tab: AgreementTab }) {
  const { t } = useText();
  const agreements = useDossier((dossier) => dossier.agreements.length);
  const kpis = useDossier((dossier) => dossier.kpis.length);
  const duties = useDossier((dossier) => dossier.duties.length);
  const counts: Readonly<Partial<Record<AgreementTab, number>>> = { register: agreements, kpis, duties };
  return (
    <SegmentedControl<AgreementTab>
      className={css.tabs}
      label={t('agreements:tabs.label')}
      segments={agreementTabs.map((value) => ({
        value,
        label: t(`agreements:tabs.${value}`),
        count: counts[value],
      }))}
      value={tab}
      onChange={showAgreementTab}
    />
  );
}

function PartyChip() {
  const text = useText();
  const clients = useDossier((dossier) => dossier.clients);
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const party = useAgreementsShown((shown) => shown.party);
  const choices = partyChoices(text, { clients, suppliers });
  const chosen = choices.find(({ key }) => key === party);
  return (
    <MenuChip
      label={text.t('agreements:allRelations')}
      mode="single"
      items={choices.map(({ key, look }) => ({
        id: key,
        label: look.name,
        glyph: <PartyMark party={look} size="xs" />,
      }))}
      selected={new Set(chosen === undefined ? [] : [chosen.key])}
      summary={chosen?.look.name}
      onChange={(keys) => setAgreementsShown({ party: [...keys][0] ?? null })}
    />
  );
}

function ExportMenu() {
  const { t } = useText();
  return (
    <Menu
      label={t('agreements:export.label')}
      placement="bottom end"
      trigger={<IconButton icon={Download} label={t('agreements:export.label')} />}
      groups={[
        {
          id: 'export',
          items: [
            { id: 'book', label: t('agreements:export.book') },
            { id: 'register', label: t('agreements:export.register') },
            { id: 'kpis', label: t('agreements:export.kpis') },
            { id: 'duties', label: t('agreements:export.duties') },
          ],
        },
      ]}
      onAction={(part) =>
        void (part === 'book'
          ? exportAgreements('xlsx', 'register')
          : exportAgreements('csv', part as 'register' | 'kpis' | 'duties'))
      }
    />
  );
}
