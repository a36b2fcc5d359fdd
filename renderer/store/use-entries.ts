import { useEffect, useState } from 'react';
import { callHost } from '#renderer/bridge/current-host.ts';
import { useDocument, useStatus } from './document.ts';
import type { RecordRef } from '#src/changes/about.ts';
import type { Entry } from '#src/changes/change.ts';

/** The edits of one record as the host has them, asked again after every acknowledged edit; null while they are looked up. */
export function useEntries({ kind, id }: RecordRef): readonly Entry[] | null {
  const session = useStatus((status) => status.session);
  const acknowledged = useDocument(({ replica }) => replica.seq);
  const [found, setFound] = useState<{ readonly id: string; readonly entries: readonly Entry[] } | null>(null);
  useEffect(() => {
    if (session === null) return;
    let isCurrent = true;
    void callHost('dossier.history', { session, about: { kind, id } }).then((answer) => {
      if (isCurrent && answer.ok) setFound({ id, entries: answer.value });
    });
    return () => {
      isCurrent = false;
    };
  }, [session, kind, id, acknowledged]);
  return found?.id === id ? found.entries : null;
}
