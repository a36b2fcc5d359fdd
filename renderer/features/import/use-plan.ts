import { useDeferredValue, useMemo } from 'react';
import { useAnalysis, useDossier } from '#renderer/store/document.ts';
import type { Analysis } from '#src/analysis/analysis.ts';
import { updateAnalysis } from '#src/analysis/update-analysis.ts';
import type { Result } from '#src/base/result.ts';
import { applyChange } from '#src/changes/apply.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { type Imported, importMapped } from '#src/exchange/list/import-list.ts';
import type { OpenImport } from './import-state.ts';

/** What the import would do, and the dossier and its analysis as they would be. */
export type Planned = Imported & {
  readonly before: { readonly dossier: Dossier; readonly analysis: Analysis };
  readonly after: { readonly dossier: Dossier; readonly analysis: Analysis };
};

/** Worked out again when the layout, a choice or the dossier changes; controls answer before it is done. */
export function usePlan(open: OpenImport): Result<Planned> {
  const dossier = useDossier((one) => one);
  const analysis = useAnalysis((one) => one);
  const { book, mapping, choices, stamp } = useDeferredValue(open);
  const imported = useMemo(
    () => importMapped(dossier, book, mapping, choices, stamp),
    [dossier, book, mapping, choices, stamp],
  );
  return useMemo(() => {
    if (!imported.ok) return imported;
    const { change } = imported.value;
    const after = applyChange(dossier, change);
    const value: Planned = {
      ...imported.value,
      before: { dossier, analysis },
      after: { dossier: after, analysis: updateAnalysis(analysis, dossier, after, change) },
    };
    return { ok: true, value };
  }, [imported, dossier, analysis]);
}
