import { clsx } from 'clsx';
import { type CSSProperties, useEffect, useMemo, useRef } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { doStep, goTo } from '#renderer/features/week/do-step.ts';
import type { Line } from '#renderer/features/week/use-view.ts';
import { PrivateMark } from '#renderer/parts/cases/private-mark.tsx';
import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import type { Week } from '#renderer/parts/week/use-week.ts';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { chooseMatter } from '#renderer/store/week.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import type { PartyLook } from '#src/views/relations/parties.ts';
import type { Saying } from '#src/views/week/fact-words.ts';
import { placeOf } from '#src/views/week/step.ts';
import { type WeekRow, weekRow } from '#src/views/week/week-row.ts';
import { kindIcons, stepIcons } from './icons.ts';
import { AxisCell } from './time-axis.tsx';
import css from './table.module.css';

interface WeekLineProps {
  line: Line;
  index: number;
  isCurrent: boolean;
  /** The first of its group, or the first in view of a long one. */
  hasLabel: boolean;
  isLast: boolean;
  week: Week;
  saying: Saying;
  style: CSSProperties;
}

export function WeekLine({ line, index, isCurrent, hasLabel, isLast, week, saying, style }: WeekLineProps) {
  const { t } = useText();
  const { group, matter } = line;
  const row = useMemo(() => weekRow(saying, matter), [saying, matter]);
  const { title, sub, date, distance } = row;
  return (
    // biome-ignore lint: a virtual table can't be one of elements
    <div
      role="row"
      aria-rowindex={index + 2}
      className={clsx(css.row, css.line)}
      data-current={isCurrent}
      data-ends={isLast}
      data-private={matter.isPrivate}
      style={style}
    >
      {/* biome-ignore lint: as above */}
      <span role="rowheader" className={css.group}>
        {hasLabel ? <GroupLabel line={line} /> : <span className="vh">{group.label}</span>}
      </span>
      {/* biome-ignore lint: as above */}
      <span role="cell" className={css.what}>
        <PlainButton
          className={css.open ?? ''}
          excludeFromTabOrder={!isCurrent}
          onFocus={() => chooseMatter(line.key)}
          onPress={() => goTo(placeOf(matter))}
        >
          <span title={title}>{title}</span>
        </PlainButton>
        <small title={sub}>
          {matter.isPrivate && <PrivateMark label={t('week:private')} />}
          <span className="ellipsis">{sub}</span>
        </small>
      </span>
      {/* biome-ignore lint: as above */}
      <span role="cell" className={css.who}>
        <Parties parties={row.parties} />
      </span>
      <AxisCell matter={matter} week={week} />
      {/* biome-ignore lint: as above */}
      <span role="cell" className={css.when}>
        {date !== '' && <b className="num">{date}</b>}
        <small>{distance}</small>
      </span>
      {/* biome-ignore lint: as above */}
      <span role="cell">
        <StepButton line={line} row={row} isCurrent={isCurrent} />
      </span>
    </div>
  );
}

function GroupLabel({ line: { group } }: { line: Line }) {
  return (
    <>
      {group.kind !== null && <Icon icon={kindIcons[group.kind]} size={16} />}
      {group.looks.length > 0 && (
        <span className={css.marks}>
          {group.looks.map((look) => (
            <PartyMark key={look.name} party={look} size="xs" />
          ))}
        </span>
      )}
      <b title={group.label}>{group.label}</b>
    </>
  );
}

/** The current one is the one that Tab comes to; walking brings the keyboard along when it is in the list already. */
function StepButton({ line, row, isCurrent }: { line: Line; row: WeekRow; isCurrent: boolean }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const button = useRef<HTMLButtonElement>(null);
  const { step, title } = row;
  useEffect(() => {
    const list = button.current?.closest('[role=table]');
    if (
      isCurrent &&
      list?.contains(document.activeElement) &&
      document.activeElement?.closest('[role=row]') !== button.current?.closest('[role=row]')
    )
      button.current?.focus({ preventScroll: true });
  }, [isCurrent]);
  return (
    <Button
      ref={button}
      className={css.step}
      variant={isCurrent ? 'primary' : 'secondary'}
      icon={stepIcons[step.icon]}
      excludeFromTabOrder={!isCurrent}
      isDisabled={isReadOnly && step.kind === 'draft'}
      aria-label={t('week:steps.spoken', { step: step.label, title })}
      onFocus={() => chooseMatter(line.key)}
      onPress={() => doStep(step)}
    >
      {step.label}
    </Button>
  );
}

const most = 4;

function Parties({ parties }: { parties: readonly PartyLook[] }) {
  const shown = parties.length > most ? parties.slice(0, most - 1) : parties;
  const rest = parties.slice(shown.length);
  return (
    <>
      {shown.map((party) => (
        <PartyMark key={`${party.kind} ${party.name}`} party={party} size={parties.length > 2 ? 'xs' : 'sm'} isNamed />
      ))}
      {rest.length > 0 && (
        <small title={rest.map(({ name }) => name).join(', ')}>
          <span aria-hidden="true">+{rest.length}</span>
          <span className="vh">{rest.map(({ name }) => name).join(', ')}</span>
        </small>
      )}
    </>
  );
}
