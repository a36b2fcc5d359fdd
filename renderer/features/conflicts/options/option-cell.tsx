import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { AnchoredPopover } from '#renderer/ui/overlays/popover.tsx';
import { optionEffect } from '#src/analysis/cases/option-effect.ts';
import { find } from '#src/base/table.ts';
import { cellAt } from '#src/base/grid.ts';
import { setStances } from '#src/commands/stances/set-stances.ts';
import type { Client } from '#src/dossier/client.ts';
import { columnOf } from '#src/dossier/grids.ts';
import type { Option } from '#src/dossier/option.ts';
import { type StanceStep, stanceSteps } from '#src/dossier/stance.ts';
import { effectKindText, effectText } from '#src/views/cases/effect-text.ts';
import { EffectMark } from './effect-mark.tsx';
import css from './options.module.css';
import { type StanceDraft, StanceEditor } from './stance-editor.tsx';
import { StanceTile } from './stance-tile.tsx';

export interface OptionCellProps {
  option: Option;
  letter: string;
  client: Client;
  /** Row and column, by which the arrows find it. */
  place: string;
  isTabStop: boolean;
  isCompact: boolean;
}

/** What stands in the cell: what the app works out, and what people said. */
function useCell(option: Option, client: Client) {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const effect = optionEffect(dossier, option, client.id);
  const stance = cellAt(dossier.stances, option.id, client.id, columnOf);
  const parameter = find(dossier.requirements, effect.requirement ?? '')?.parameter ?? null;
  const computed = effectText(text, parameter, effect);
  const words = stance === undefined || stance.effect === '' ? computed : stance.effect;
  const current: StanceDraft = {
    step: stance?.step ?? null,
    reason: stance?.reason ?? '',
    effect: stance?.effect ?? '',
  };
  const put = (patch: Partial<StanceDraft>): void =>
    void runCommand(setStances, { stances: [{ option: option.id, client: client.id, patch }] });
  return { effect, kindText: effectKindText(text, effect), stance, computed, words, current, put };
}

type Cell = ReturnType<typeof useCell>;

/** The step a key means; null takes it away; undefined is no key of the cell. */
function stepOfKey(event: KeyboardEvent): StanceStep | null | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === 'Delete') return null;
  return stanceSteps.find((each) => String(each) === event.key);
}

/** What an option does to one client, and how it stands to it. Keys 1 to 5 set the stance; Enter opens all of it. */
export function OptionCell({ option, letter, client, place, isTabStop, isCompact }: OptionCellProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [editing, setEditing] = useState<StanceDraft | null>(null);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const cell = useCell(option, client);
  const { effect, stance, words, current, put } = cell;
  const { t } = useText();
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = stepOfKey(event);
    if (step === undefined || isReadOnly) return;
    event.preventDefault();
    event.stopPropagation();
    if (step === 1 && current.reason === '') setEditing({ ...current, step });
    else put(step === null ? { step, reason: '' } : { step });
  };
  const finish = (draft: StanceDraft | null): void => {
    if (draft !== null) put(draft);
    setEditing(null);
    button.current?.focus();
  };
  return (
    <td className={css.cell} data-kind={effect.kind} data-compact={isCompact}>
      <button
        ref={button}
        type="button"
        className={css.cellButton}
        data-place={place}
        tabIndex={isTabStop ? 0 : -1}
        title={isCompact ? `${client.name}: ${words}` : undefined}
        onClick={() => !isReadOnly && setEditing(current)}
        onKeyDown={onKeyDown}
      >
        <span className="vh">{t('caseOptions:cell', { client: client.name, letter, effect: cell.kindText })}</span>
        <span className={css.effect}>
          <EffectMark kind={effect.kind} />
          <span className={isCompact ? 'vh' : css.words}>{words}</span>
        </span>
        <StanceTile stance={stance} />
      </button>
      {editing !== null && (
        <StancePopover
          anchor={button}
          first={editing}
          cell={cell}
          title={`${client.name} · ${letter}`}
          onEnd={finish}
        />
      )}
    </td>
  );
}

interface StancePopoverProps {
  anchor: RefObject<HTMLButtonElement | null>;
  first: StanceDraft;
  cell: Cell;
  title: string;
  /** With what is kept; null = nothing. */
  onEnd: (draft: StanceDraft | null) => void;
}

function StancePopover({ anchor, first, cell, title, onEnd }: StancePopoverProps) {
  return (
    <AnchoredPopover anchorRef={anchor} isOpen onOpenChange={(isOpen) => !isOpen && onEnd(null)} label={title}>
      <StanceEditor
        title={title}
        first={first}
        effect={cell.computed}
        isReleased={cell.stance?.isReleased ?? false}
        onCancel={() => onEnd(null)}
        onKeep={onEnd}
      />
    </AnchoredPopover>
  );
}
