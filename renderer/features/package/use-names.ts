import { useMemo } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { find } from '#src/base/table.ts';
import type { PackageNames } from '#src/views/package/report.ts';

/** What the records of a package are called: codes and names. */
export function useNames(): PackageNames {
  const requirements = useDossier((dossier) => dossier.requirements);
  const clients = useDossier((dossier) => dossier.clients);
  return useMemo(
    () => ({
      requirement: (id) => find(requirements, id)?.code ?? id,
      client: (id) => find(clients, id)?.name ?? id,
    }),
    [requirements, clients],
  );
}
