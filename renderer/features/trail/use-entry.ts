import { useEffect, useState } from 'react';
import { callHost } from '#renderer/bridge/current-host.ts';
import { useStatus } from '#renderer/store/document.ts';
import type { Entry } from '#src/changes/change.ts';

/** An edit with all it did; `large`: too much to look at field by field; null while it is looked up. */
export function useEntry(seq: number): Entry | 'large' | null {
  const session = useStatus((status) => status.session);
  const [found, setFound] = useState<{ readonly seq: number; readonly entry: Entry | 'large' } | null>(null);
  useEffect(() => {
    if (session === null) return;
    let isCurrent = true;
    void callHost('dossier.entry', { session, seq }).then((answer) => {
      if (isCurrent && answer.ok) setFound({ seq, entry: answer.value ?? 'large' });
    });
    return () => {
      isCurrent = false;
    };
  }, [session, seq]);
  return found?.seq === seq ? found.entry : null;
}
