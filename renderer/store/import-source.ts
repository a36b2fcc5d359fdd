import { create } from 'zustand';

/** A list chosen or dropped, waiting to be read by the import screen. */
export type ImportSource = { readonly fileName: string; readonly bytes: Uint8Array };

export const useImportSource = create<{ readonly source: ImportSource | null }>()(() => ({ source: null }));

export function setImportSource(source: ImportSource | null): void {
  useImportSource.setState({ source });
}
