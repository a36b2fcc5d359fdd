import type { Client } from '#src/dossier/client.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { Position } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Theme } from '#src/dossier/theme.ts';
import type { Heading } from './heading.ts';
import type { Mapping } from './mapping.ts';
import type { PartyReading } from './party-mentions.ts';
import type { RowProblem } from './problem.ts';

/** What becomes of a row; `skipped` ones are headings, loose rows, and those that can't or shouldn't be read. */
export type RowPlan = {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly status: 'new' | 'update' | 'same' | 'skipped';
  readonly requirement: RequirementId | null;
};

/** One cell of the dossier before and after; before is null for what was empty. */
export type Edit =
  | {
      readonly kind: 'requirement';
      readonly row: number;
      readonly before: Requirement;
      readonly after: Requirement;
      readonly field: RequirementField;
    }
  | { readonly kind: 'position'; readonly row: number; readonly before: Position | null; readonly after: Position };

export type RequirementField =
  | 'code'
  | 'title'
  | 'description'
  | 'why'
  | 'acceptance'
  | 'source'
  | 'standard'
  | 'isLegal'
  | 'costOnceK'
  | 'costYearK'
  | 'theme'
  | 'parameter';

/** Something about the list as a whole: text key `imports.notices.<code>`. */
export type Notice = { readonly code: string; readonly params?: Readonly<Record<string, string | number>> };

/** What an import would do, worked out but not done. Nothing is ever removed. */
export type ImportPlan = {
  readonly sheet: string;
  readonly headings: readonly Heading[];
  readonly mapping: Mapping;
  readonly rows: readonly RowPlan[];
  readonly problems: readonly RowProblem[];
  readonly notices: readonly Notice[];
  readonly parties: PartyReading;
  readonly clients: readonly Client[];
  readonly themes: readonly Theme[];
  readonly requirements: {
    readonly added: readonly Requirement[];
    readonly updated: readonly (readonly [before: Requirement, after: Requirement])[];
    /** In the list, and the same there as in the dossier, positions included. */
    readonly same: readonly RequirementId[];
    /** In the dossier but not in the list: they stay. */
    readonly missing: readonly RequirementId[];
  };
  readonly positions: {
    readonly added: readonly Position[];
    readonly updated: readonly (readonly [before: Position, after: Position])[];
  };
  /** Changes of requirements that were there, for the preview. */
  readonly edits: readonly Edit[];
};
