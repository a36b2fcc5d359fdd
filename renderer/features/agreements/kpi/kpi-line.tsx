import { Server, UsersRound } from 'lucide-react';
import { ActButton } from '#renderer/parts/agreements/act-button.tsx';
import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import { goToAgreements, setAgreementsShown } from '#renderer/store/agreements.ts';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import type { KpiRow } from '#src/views/agreements/kpi-rows.ts';
import { kpiStep } from '#src/views/agreements/steps.ts';
import { FigureField } from './figure-field.tsx';
import own from './kpi.module.css';
import { SparkLine } from './spark-line.tsx';

interface KpiLineProps {
  row: KpiRow;
  isWhole: boolean;
  isCurrent: boolean;
  month: string;
  today: string;
}

export function KpiLine({ row, isWhole, isCurrent, month, today }: KpiLineProps) {
  const text = useText();
  const { t } = text;
  const { kpi, state, owner, definition, isChanged } = row;
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const isOut = state.isInBand === false;
  const last = kpi.definitions.at(-1);
  const show = (): void => (isWhole ? setAgreementsShown({ kpi: kpi.id }) : goToAgreements('kpis', { kpi: kpi.id }));
  return (
    <tr data-current={isCurrent || undefined}>
      <th scope="row">
        <button type="button" className={own.name} onClick={show} aria-pressed={isWhole ? isCurrent : undefined}>
          <span title={t(`agreements:kpi.kinds.${kpi.kind}`)} className={own.kind}>
            <Icon icon={kpi.kind === 'business' ? UsersRound : Server} size={16} />
            <span className="vh">{t(`agreements:kpi.kinds.${kpi.kind}`)}</span>
          </span>
          <span>{kpi.title}</span>
        </button>
      </th>
      <td>
        {owner === null ? (
          <span className={own.nobody}>{t('agreements:kpi.noOwner')}</span>
        ) : (
          <PartyMark party={owner} isNamed />
        )}
      </td>
      <td className={own.figure}>{row.target}</td>
      <td className={own.figure}>
        <b data-out={isOut} title={row.standing}>
          {row.now}
          {isOut && <span className="vh">, {t('agreements:standing.outShort')}</span>}
        </b>
      </td>
      <td title={`${row.trend}. ${row.standing}.`}>
        <SparkLine row={row} today={today} width={118} height={30} />
      </td>
      <td className={own.definition} data-changed={isChanged} title={last?.text}>
        {definition} {isChanged && !isWhole && <small>{last?.text}</small>}
      </td>
      {isWhole && (
        <td className={own.standing}>
          {row.standing}
          <small>{row.trend}</small>
        </td>
      )}
      {isWhole && !isReadOnly && (
        <td>
          <FigureField row={row} month={month} />
        </td>
      )}
      <td className={own.end}>{isOut && <ActButton proposed={kpiStep(text, row, today)} />}</td>
    </tr>
  );
}
