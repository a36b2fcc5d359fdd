import type { Dossier } from '#src/dossier/dossier.ts';

/** What a `.regie` file holds. */
export type RegieFile = {
  readonly dossier: Dossier;
  /** Number of the last edit in it. */
  readonly seq: number;
  /** The audit trail, oldest first: each entry as the JSON text of its line. */
  readonly trail: readonly string[];
};

/** SHA-256 in hex and the number of bytes of a text in UTF-8. */
export type Digest = (text: string) => { readonly sha256: string; readonly bytes: number };

/** The version this program writes; `schema/regie-<version>.schema.json` describes it. */
export const currentVersion = 2;
