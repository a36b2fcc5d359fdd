import { useEffect, useRef } from 'react';
import { currentText } from '#renderer/store/settings.ts';
import { showToast } from '#renderer/store/toasts.ts';
import { takeClip } from './clipboard-data.ts';
import { copyBlock, cutBlock } from './copy-block.ts';
import { pasteBlock } from './paste-block.ts';
import type { Where } from './selected-area.ts';

/**
 * Copy, cut and paste while the grid has the keys, by whatever asked for it: the key, the menu of the program or the
 * grid's own. The events belong to the document, because nothing of the page is selected; they need no permission.
 */
export function useClipboard(where: Where): void {
  const latest = useRef(where);
  useEffect(() => {
    latest.current = where;
  });
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const on = (name: 'copy' | 'cut' | 'paste', act: (data: DataTransfer) => boolean): void =>
      document.addEventListener(
        name,
        (event) => {
          if (event.clipboardData !== null && isInGrid() && act(event.clipboardData)) event.preventDefault();
        },
        { signal },
      );
    on('copy', (data) => copyBlock(latest.current, data));
    on('cut', (data) => cutBlock(latest.current, data));
    on('paste', (data) => {
      const clip = takeClip(data);
      if (clip === null) showToast({ kind: 'problem', text: currentText().t('clipboard:emptyClipboard') });
      else pasteBlock(latest.current, clip);
      return true;
    });
    return () => listening.abort();
  }, []);
}

function isInGrid(): boolean {
  return document.activeElement instanceof HTMLElement && document.activeElement.dataset.matrix !== undefined;
}
