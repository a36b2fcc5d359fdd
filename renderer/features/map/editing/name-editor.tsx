import { ViewportPortal } from '@xyflow/react';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { useText } from '#renderer/store/settings.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import css from './editing.module.css';
import { type Naming, useEditState } from './edit-state.ts';
import { placeOfName } from './name-place.ts';
import { cancelNaming, finishNaming, nameToEdit } from './name-records.ts';

type NameEditorProps = {
  readonly nodes: readonly MapNode[];
  /** Brings a place of the world into view. */
  readonly onPlace: (x: number, y: number, width: number, height: number) => void;
};

/** [P40] A name is typed where it will stand. Enter keeps it, with Shift and goes on to the next; Esc leaves it. */
export function NameEditor({ nodes, onPlace }: NameEditorProps) {
  const naming = useEditState((state) => state.naming);
  const turn = useEditState((state) => state.turn);
  if (naming === null) return null;
  return <Editor key={turn} naming={naming} nodes={nodes} onPlace={onPlace} />;
}

function Editor({ naming, nodes, onPlace }: NameEditorProps & { readonly naming: Naming }) {
  const { t } = useText();
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  const box = placeOfName(nodes, naming);
  const label = t(`mapEdit:naming.${naming.kind}`);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
  useEffect(() => {
    if (width > 0) onPlace(x, y, width, height);
  }, [x, y, width, height, onPlace]);
  if (box === null) return null;
  const end = (finish: () => void): void => {
    if (isDone.current) return;
    isDone.current = true;
    finish();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const { value } = event.currentTarget;
    if (event.key === 'Enter') end(() => finishNaming(value, event.shiftKey));
    else if (event.key === 'Escape') end(cancelNaming);
    else return;
    event.preventDefault();
  };
  return (
    <ViewportPortal>
      <div
        className={`${css.naming} nodrag nopan nowheel`}
        style={{ width, height, transform: `translate(${x}px, ${y}px)` }}
      >
        <input
          ref={field}
          aria-label={label}
          placeholder={label}
          maxLength={500}
          defaultValue={naming.kind === 'rename' ? nameToEdit(naming.node) : ''}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            const { value } = event.currentTarget;
            end(() => finishNaming(value, false));
          }}
        />
        {naming.kind !== 'rename' && <small>{t('mapEdit:naming.hint')}</small>}
      </div>
    </ViewportPortal>
  );
}
