import { useEffect, useState } from 'react';
import { callHost } from '#renderer/bridge/current-host.ts';
import type { Generation } from '#src/contract/calls.ts';

/** What can be restored of a file, newest first; null until the host answered. */
export function useGenerations(path: string): readonly Generation[] | null {
  const [generations, setGenerations] = useState<readonly Generation[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void callHost('dossiers.generations', { path }).then((found) => {
      if (isWanted) setGenerations(found.ok ? found.value : []);
    });
    return () => {
      isWanted = false;
    };
  }, [path]);
  return generations;
}
