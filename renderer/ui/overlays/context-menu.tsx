import { useRef } from 'react';
import { Popover } from 'react-aria-components';
import { MenuList, type MenuListProps } from './menu-list.tsx';
import css from './surface.module.css';

export interface ContextMenuProps extends MenuListProps {
  /** In pixels of the window. */
  at: { readonly x: number; readonly y: number };
  onClose: () => void;
}

/** A menu at a point: where the pointer pressed, or beside what the keyboard stands on. */
export function ContextMenu({ at, onClose, onAction, ...list }: ContextMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} aria-hidden="true" style={{ position: 'fixed', left: at.x, top: at.y }} />
      <Popover
        className={css.surface ?? ''}
        aria-label={list.label}
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <MenuList
          {...list}
          autoFocus
          onAction={(id) => {
            onClose();
            // The focus goes back first: what the item opens may want it for itself.
            afterClosing(() => onAction?.(id));
          }}
        />
      </Popover>
    </>
  );
}

function afterClosing(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}
