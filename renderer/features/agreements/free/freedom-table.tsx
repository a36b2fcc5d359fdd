import { Pencil } from 'lucide-react';
import css from '#renderer/features/agreements/agreements.module.css';
import { ActButton } from '#renderer/parts/agreements/act-button.tsx';
import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { InPlaceDay } from '#renderer/ui/controls/in-place-day.tsx';
import { runCommand } from '#renderer/store/edit.ts';
import { find } from '#src/base/table.ts';
import { editFreedom } from '#src/commands/records/agreement-commands.ts';
import type { Freedom } from '#src/dossier/freedom.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import type { Text } from '#src/text/text.ts';
import type { BarLook } from '#src/views/agreements/calendar.ts';
import { shortDay } from '#src/views/agreements/day-text.ts';
import { freedomStep } from '#src/views/agreements/steps.ts';
import own from './free.module.css';

interface FreedomTableProps {
  bars: readonly BarLook[];
  today: string;
}

/** What each contract says about going: until when, notice, what it costs, and what the supplier offers as a way out. */
export function FreedomTable({ bars, today }: FreedomTableProps) {
  const { t } = useText();
  return (
    <div className={css.scroll}>
      <table className={own.table}>
        <thead>
          <tr>
            <th>{t('agreements:free.columns.who')}</th>
            <th>{t('agreements:free.columns.until')}</th>
            <th>{t('agreements:free.columns.notice')}</th>
            <th>{t('agreements:free.columns.options')}</th>
            <th>{t('agreements:free.columns.cost')}</th>
            <th>{t('agreements:free.columns.clause')}</th>
            <th>{t('agreements:free.columns.optOut')}</th>
            <th>
              <span className="vh">{t('agreements:columns.do')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <FreedomLine key={bar.freedom.id} bar={bar} today={today} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FreedomLine({ bar, today }: { bar: BarLook; today: string }) {
  const text = useText();
  const { t, euroK } = text;
  const { freedom, client, supplier, noticeOn } = bar;
  const clients = useDossier((dossier) => dossier.clients);
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <tr>
      <th scope="row">
        <span className={own.pair}>
          <PartyMark party={client} size="xs" /> {client.name}
          <PartyMark party={supplier} size="xs" /> {supplier.name}
        </span>
      </th>
      <td className={own.day}>
        <InPlaceDay
          label={t('agreements:free.columns.until')}
          value={freedom.until}
          words={shortDay(text, freedom.until, '')}
          isReadOnly={isReadOnly}
          onCommit={(until) => until !== null && void runCommand(editFreedom, { id: freedom.id, patch: { until } })}
        />
      </td>
      <td className={own.day}>
        <InPlaceDay
          label={t('agreements:free.columns.notice')}
          value={freedom.noticeBy}
          words={noticeOn === null ? t('agreements:free.noNotice') : shortDay(text, noticeOn, '')}
          isReadOnly={isReadOnly}
          onCommit={(noticeBy) => void runCommand(editFreedom, { id: freedom.id, patch: { noticeBy } })}
        />
      </td>
      <td>
        <Options freedom={freedom} />
      </td>
      <td className="num">{freedom.costK === null ? t('agreements:free.noCost') : euroK(freedom.costK)}</td>
      <td>{freedom.clause}</td>
      <td>{optOutText(text, find(suppliers, freedom.supplier))}</td>
      <td className={own.end}>
        <ActButton proposed={freedomStep(text, { clients, suppliers }, freedom, today)} />
        {!isReadOnly && (
          <IconButton
            size="sm"
            icon={Pencil}
            label={t('agreements:free.edit', { client: client.name, supplier: supplier.name })}
            onPress={() => showDialog({ kind: 'freedom', id: freedom.id })}
          />
        )}
      </td>
    </tr>
  );
}

function Options({ freedom: { options } }: { freedom: Freedom }) {
  const text = useText();
  if (options.length === 0) return text.t('agreements:free.noOption');
  return options.map(({ until, decideBy }) => (
    <div key={until}>
      {decideBy === null
        ? shortDay(text, until, '')
        : text.t('agreements:free.optionBy', { until: shortDay(text, until, ''), day: shortDay(text, decideBy, '') })}
    </div>
  ));
}

/** What the supplier says about leaving early, and what that costs. */
function optOutText({ t, euroK }: Text, supplier: Supplier | undefined): string {
  const cost = supplier?.optOutCostK ?? null;
  const said = [supplier?.optOut ?? '', cost === null ? '' : euroK(cost)];
  return said.filter((part) => part !== '').join(', ') || t('agreements:free.noOptOut');
}
