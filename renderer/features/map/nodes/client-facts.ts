import { useMemo } from 'react';
import { useAnalysis } from '#renderer/store/document.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import { bestSupplier, sharingOf } from '#src/views/map/client-facts.ts';
import { mostAgainst } from '#src/views/map/most-against.ts';

export function useMostAgainst(id: string): ReturnType<typeof mostAgainst> {
  const clashes = useAnalysis((analysis) => analysis.clashes);
  return useMemo(() => mostAgainst(clashes, id), [clashes, id]);
}

export function useClientSharing(id: string): ReturnType<typeof sharingOf> {
  const analysis = useAnalysis((each) => each);
  return useMemo(() => sharingOf(analysis, id), [analysis, id]);
}

export function useBestSupplier(id: string): ReturnType<typeof bestSupplier> {
  const analysis = useAnalysis((each) => each);
  return useMemo(() => bestSupplier(analysis, id as ClientId), [analysis, id]);
}
