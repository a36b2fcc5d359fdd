import { type RefObject, useEffect, useRef } from 'react';
import { registerActions } from '#renderer/store/actions.ts';
import type { EntryHead } from '#src/changes/trail.ts';

type Keys = {
  readonly heads: readonly EntryHead[];
  readonly current: number | null;
  readonly onSelect: (seq: number) => void;
  readonly field: RefObject<HTMLInputElement | null>;
};

function step({ heads, current, onSelect }: Keys, by: 1 | -1): void {
  const at = heads.findIndex(({ seq }) => seq === current);
  const next = heads[Math.min(heads.length - 1, Math.max(0, at + by))];
  if (next) onSelect(next.seq);
}

/** J and K walk the trail while it is shown, and / looks in it. */
export function useTrailKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(
    () =>
      registerActions([
        {
          id: 'trail.older',
          group: 'view',
          title: ({ t }) => t('trail:older'),
          shortcuts: ['J'],
          run: () => step(latest.current, 1),
        },
        {
          id: 'trail.newer',
          group: 'view',
          title: ({ t }) => t('trail:newer'),
          shortcuts: ['K'],
          run: () => step(latest.current, -1),
        },
        {
          id: 'trail.search',
          group: 'view',
          title: ({ t }) => t('trail:search'),
          shortcuts: ['/'],
          run: () => latest.current.field.current?.focus(),
        },
      ]),
    [],
  );
}
