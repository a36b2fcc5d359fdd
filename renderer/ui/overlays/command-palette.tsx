import { useEffect, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import css from './command-palette.module.css';
import { PaletteList } from './palette-list.tsx';
import { foldAhead, type PaletteGroup, searchPalette } from './palette-search.ts';

export interface CommandPaletteProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** Names the field and the dialog. */
  label: string;
  placeholder: string;
  groups: readonly PaletteGroup[];
  /** Runs after the palette has closed and given the focus back. */
  onRun: (id: string) => void;
  /** Instead of results: what to try. */
  emptyText: string;
  /** Key caps as the user's keyboard names them. */
  keys?: { close: string; run: string } | undefined;
  /** Most rows per group; more belong to a screen with a filter. */
  perGroup?: number | undefined;
}

/** Everything by name: type, arrows, Enter. The groups keep their places while typing. */
export function CommandPalette(props: CommandPaletteProps) {
  const { isOpen, onOpenChange, label } = props;
  return (
    <ModalOverlay className={css.overlay ?? ''} isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className={css.panel ?? ''}>
        <Dialog className={css.dialog ?? ''} aria-label={label}>
          <PaletteBody {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const KEYS = { close: 'Esc', run: 'Enter' };

/** Mounted anew at each opening, so every search starts empty. */
function PaletteBody(props: CommandPaletteProps) {
  const { onOpenChange, label, placeholder, groups, onRun, emptyText, keys = KEYS, perGroup = 8 } = props;
  const [query, setQuery] = useState('');
  useEffect(() => foldAhead(groups), [groups]);
  return (
    <PaletteList
      label={label}
      placeholder={placeholder}
      emptyText={emptyText}
      keys={keys}
      query={query}
      onQueryChange={setQuery}
      results={searchPalette(groups, query, perGroup)}
      onPick={(id) => {
        onOpenChange(false);
        onRun(id);
      }}
    />
  );
}
