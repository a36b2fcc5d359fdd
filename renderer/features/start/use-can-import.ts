import { useActions } from '#renderer/store/actions.ts';

/** Lists are spoken of only where there is a place that reads them. */
export function useCanImport(): boolean {
  return useActions((registry) => registry.actions.some(({ id }) => id === 'dossier.import'));
}
