import { Ellipsis, GripVertical } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { InPlaceText } from '#renderer/ui/controls/in-place-text.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import { selectOption } from '#renderer/features/conflicts/case-view.ts';
import { ladderOf } from '#src/analysis/cases/ladder.ts';
import { editOption } from '#src/commands/options/edit-option.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Option } from '#src/dossier/option.ts';
import { ladderText } from '#src/views/cases/ladder-text.ts';
import { EffectTally } from './effect-tally.tsx';
import { FeasibleSuppliers } from './feasible-suppliers.tsx';
import { OptionCell } from './option-cell.tsx';
import { dropOption, menuOf, runOnOption } from './option-moves.ts';
import css from './options.module.css';

export interface OptionRowProps {
  option: Option;
  letter: string;
  row: number;
  clients: readonly Client[];
  isCompact: boolean;
  isCurrent: boolean;
  /** The column in which Tab stops, in the row where it does. */
  tabColumn: number | null;
}

const DRAGGED = 'application/x-regie-option';

export function OptionRow(props: OptionRowProps) {
  const { option, letter, row, clients, isCompact, isCurrent, tabColumn } = props;
  const [isOver, setOver] = useState(false);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    dropOption(event.dataTransfer.getData(DRAGGED), option);
  };
  return (
    <tr
      className={css.row}
      data-current={isCurrent}
      data-over={isOver}
      onClick={() => selectOption(option.id)}
      onFocus={() => selectOption(option.id)}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(DRAGGED)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <OptionTitle option={option} letter={letter} />
      {clients.map((client, column) => (
        <OptionCell
          key={client.id}
          option={option}
          letter={letter}
          client={client}
          place={`${row} ${column}`}
          isTabStop={column === tabColumn}
          isCompact={isCompact}
        />
      ))}
      {isCompact && <EffectTally option={option} clients={clients} />}
      <Costs option={option} />
      <td className={css.feasible}>
        <FeasibleSuppliers option={option} />
      </td>
    </tr>
  );
}

function OptionTitle({ option, letter }: { option: Option; letter: string }) {
  const text = useText();
  const { t } = text;
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const ladder = ladderOf(option);
  const put = (patch: { title?: string; note?: string }): void => void runCommand(editOption, { id: option.id, patch });
  return (
    <th scope="row" className={css.title}>
      <div>
        <span
          className={css.letter}
          draggable={!isReadOnly}
          title={t('caseOptions:drag')}
          onDragStart={(event) => event.dataTransfer.setData(DRAGGED, option.id)}
        >
          {!isReadOnly && <Icon icon={GripVertical} size={14} />}
          <span>{letter}</span>
        </span>
        <span className={css.names}>
          <InPlaceText
            label={t('caseOptions:titleOf', { letter })}
            value={option.title}
            placeholder={t('caseOptions:title')}
            onCommit={(title) => put({ title })}
            isReadOnly={isReadOnly}
            isRequired
            maxLength={500}
            className={css.name}
          />
          <InPlaceText
            label={t('caseOptions:noteOf', { letter })}
            value={option.note}
            placeholder={t('caseOptions:noNote')}
            onCommit={(note) => put({ note })}
            isReadOnly={isReadOnly}
            className={css.note}
          />
          {ladder.variants > 0 && <small className={css.ladder}>{ladderText(text, ladder)}</small>}
        </span>
        {!isReadOnly && (
          <Menu
            label={t('caseOptions:more', { letter })}
            placement="bottom end"
            groups={menuOf(text)}
            onAction={(id) => runOnOption(id, option)}
            trigger={<IconButton icon={Ellipsis} size="sm" label={t('caseOptions:more', { letter })} />}
          />
        )}
      </div>
    </th>
  );
}

function Costs({ option: { costOnceK, costYearK } }: { option: Option }) {
  const { t, number } = useText();
  const signed = (amount: number): string => (amount > 0 ? `+${number(amount)}` : number(amount));
  return (
    <td className={css.costs}>
      <b className="num">{costYearK === null ? '–' : signed(costYearK)}</b>
      <small>
        {costOnceK === null ? t('caseOptions:noCost') : t('caseOptions:once', { amount: signed(costOnceK) })}
      </small>
    </td>
  );
}
