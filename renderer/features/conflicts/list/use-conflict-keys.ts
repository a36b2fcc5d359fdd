import { useEffect, useRef } from 'react';
import { registerActions } from '#renderer/store/actions.ts';
import { selectRow } from './select-row.ts';
import type { Conflicts } from './use-conflicts.ts';

function step({ shown, current }: Conflicts, by: 1 | -1): void {
  const at = current === null ? -1 : shown.indexOf(current);
  const next = shown[Math.min(shown.length - 1, Math.max(0, at + by))];
  if (next) selectRow(next);
}

/** J and K walk the list while this screen is shown. */
export function useConflictKeys(conflicts: Conflicts): void {
  const latest = useRef(conflicts);
  useEffect(() => {
    latest.current = conflicts;
  }, [conflicts]);
  useEffect(
    () =>
      registerActions([
        {
          id: 'conflicts.next',
          group: 'conflicts',
          title: ({ t }) => t('conflicts:next'),
          shortcuts: ['J'],
          isEnabled: () => latest.current.shown.length > 0,
          run: () => step(latest.current, 1),
        },
        {
          id: 'conflicts.previous',
          group: 'conflicts',
          title: ({ t }) => t('conflicts:previous'),
          shortcuts: ['K'],
          isEnabled: () => latest.current.shown.length > 0,
          run: () => step(latest.current, -1),
        },
      ]),
    [],
  );
}
