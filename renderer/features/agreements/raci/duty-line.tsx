import { Check, Ellipsis } from 'lucide-react';
import { changeDuty, dropDuty } from '#renderer/features/agreements/edits.ts';
import { ActButton, planAction } from '#renderer/parts/agreements/act-button.tsx';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { InPlaceText } from '#renderer/ui/controls/in-place-text.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import { raciRoles } from '#src/dossier/duty.ts';
import { type DutyColumn, type DutyRow, withRole } from '#src/views/agreements/duty-rows.ts';
import { dutyStep } from '#src/views/agreements/steps.ts';
import own from './raci.module.css';
import { RoleMark } from './role-mark.tsx';

interface DutyLineProps {
  row: DutyRow;
  columns: readonly DutyColumn[];
  /** The one cell that Tab reaches. */
  stop: string | null;
  isReadOnly: boolean;
  isWhole: boolean;
  today: string;
}

export function DutyLine({ row, columns, stop, isReadOnly, isWhole, today }: DutyLineProps) {
  const { t } = useText();
  const { duty } = row;
  return (
    <tr data-finding={row.isFinding}>
      <th scope="row">
        <InPlaceText
          label={t('agreements:duty.task')}
          value={duty.title}
          placeholder={t('agreements:duty.task')}
          isRequired
          maxLength={500}
          isReadOnly={isReadOnly}
          onCommit={(title) => changeDuty(duty.id, { title })}
        />
      </th>
      {columns.map((column) => (
        <RoleCell key={column.key} row={row} column={column} stop={stop} isReadOnly={isReadOnly} />
      ))}
      <td className={own.verdict}>
        <Verdict row={row} isReadOnly={isReadOnly || !isWhole} today={today} />
      </td>
    </tr>
  );
}

interface RoleCellProps extends Pick<DutyLineProps, 'row' | 'stop' | 'isReadOnly'> {
  column: DutyColumn;
}

function RoleCell({ row: { duty, roles, finding }, column, stop, isReadOnly }: RoleCellProps) {
  const { t } = useText();
  const role = roles.get(column.key) ?? null;
  const cell = `${duty.id}|${column.key}`;
  const said = role === null ? t('agreements:duty.noRole') : t(`agreements:roles.${role}`);
  const next = role === null ? 'A' : (raciRoles[raciRoles.indexOf(role) + 1] ?? null);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys of its cells
    <td
      role="gridcell"
      className={own.cell}
      data-cell={cell}
      tabIndex={cell === stop ? 0 : -1}
      aria-label={t('agreements:duty.cell', { task: duty.title, party: column.name, role: said })}
      onClick={(event) => {
        event.currentTarget.focus();
        if (!isReadOnly) changeDuty(duty.id, { roles: withRole(duty.roles, column.party, next) });
      }}
    >
      {role !== null && <RoleMark role={role} isDouble={role === 'A' && finding.kind === 'many'} />}
    </td>
  );
}

function Verdict({ row, isReadOnly, today }: Pick<DutyLineProps, 'row' | 'isReadOnly' | 'today'>) {
  const text = useText();
  const { t } = text;
  const { duty, finding, verdict, isFinding } = row;
  const step = dutyStep(text, row, today);
  const label = t('agreements:duty.menu', { task: duty.title });
  const run: Readonly<Record<string, () => void>> = {
    own: () => changeDuty(duty.id, { isPerClient: !duty.isPerClient }),
    plan: () => planAction(step),
    remove: () => dropDuty(duty.id),
  };
  return (
    <span className={own.verdictLine}>
      {isFinding ? (
        <>
          {(finding.kind === 'none' || finding.kind === 'lacking') && (
            <span className={own.missing} aria-hidden="true">
              A
            </span>
          )}
          <b data-short={finding.kind !== 'lacking'}>{verdict}</b>
        </>
      ) : (
        <>
          <Icon icon={Check} size={14} />
          <span className="vh">{t('agreements:duty.fine')}</span>
          {verdict}
        </>
      )}
      <span className="spacer" />
      {isFinding && <ActButton proposed={step} />}
      {!isReadOnly && (
        <Menu
          label={label}
          placement="bottom end"
          trigger={<IconButton size="sm" icon={Ellipsis} label={label} />}
          groups={[
            {
              id: 'do',
              items: [
                { id: 'own', label: t(duty.isPerClient ? 'agreements:duty.joint' : 'agreements:duty.perClient') },
                { id: 'plan', label: t('agreements:menu.plan') },
                { id: 'remove', label: t('agreements:duty.remove') },
              ],
            },
          ]}
          onAction={(key) => run[key]?.()}
        />
      )}
    </span>
  );
}
