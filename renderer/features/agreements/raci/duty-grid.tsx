import type { CSSProperties } from 'react';
import css from '#renderer/features/agreements/agreements.module.css';
import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import { useText } from '#renderer/store/settings.ts';
import type { DutyColumn, DutyRow } from '#src/views/agreements/duty-rows.ts';
import { DutyLine } from './duty-line.tsx';
import own from './raci.module.css';
import { useRoleKeys } from './use-role-keys.ts';

export interface DutyGridProps {
  columns: readonly DutyColumn[];
  rows: readonly DutyRow[];
  isWhole: boolean;
  isReadOnly: boolean;
  today: string;
}

/** Tasks by parties. [AG20] Tab reaches one cell, arrows go on, the letter of a role sets it and Delete takes it out. */
export function DutyGrid(props: DutyGridProps) {
  const { columns, rows, isWhole, isReadOnly, today } = props;
  const { t } = useText();
  const { stop, onFocus, onKeyDown } = useRoleKeys(columns, rows, isReadOnly);
  const first = rows[0] === undefined || columns[0] === undefined ? null : `${rows[0].duty.id}|${columns[0].key}`;
  const isThere = rows.some(({ duty }) => columns.some(({ key }) => `${duty.id}|${key}` === stop));
  return (
    <div className={css.scroll}>
      <table
        className={own.grid}
        data-whole={isWhole}
        role="grid"
        aria-labelledby="agreements-duties"
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        style={{ '--columns': columns.length } as CSSProperties}
      >
        <thead>
          <tr>
            <th scope="col">{t('agreements:duty.task')}</th>
            {columns.map(({ key, name, look }) => (
              <th key={key} scope="col" title={name}>
                {look === null ? name : <PartyMark party={look} isNamed />}
              </th>
            ))}
            <th scope="col">{t('agreements:duty.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <DutyLine
              key={row.duty.id}
              row={row}
              columns={columns}
              stop={isThere ? stop : first}
              isReadOnly={isReadOnly}
              isWhole={isWhole}
              today={today}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
