import { ok, refuse, type Result } from '#src/base/result.ts';
import type { Assignment } from '#src/dossier/assignment.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { GridName } from '#src/dossier/grids.ts';
import type { TopicOutcome } from '#src/dossier/outcome.ts';
import type { Ratification } from '#src/dossier/ratification.ts';
import type { Reading } from '#src/dossier/reading.ts';
import type { Seat } from '#src/dossier/seat.ts';
import type { Stake } from '#src/dossier/stake.ts';
import type { Stance } from '#src/dossier/stance.ts';
import type { Entry } from '#src/changes/change.ts';
import type { OfferRow } from './compact-offers.ts';
import type { PositionRow } from './compact-positions.ts';
import { validateRegie2 } from './schema/regie-2.generated.ts';

/** The JSON of a file of the current version, as its schema describes it. */
export type RawFile = {
  readonly sha256?: string;
  readonly seq: number;
  readonly trail: readonly Entry[];
  readonly dossier: Omit<Dossier, 'assignment' | GridName> & {
    readonly assignment: readonly Assignment[];
    readonly positions: { readonly clients: readonly string[]; readonly rows: readonly PositionRow[] };
    readonly stakes: readonly Stake[];
    readonly stances: readonly Stance[];
    readonly ratifications: readonly Ratification[];
    readonly seats: readonly Seat[];
    readonly outcomes: readonly TopicOutcome[];
    readonly readings: readonly Reading[];
    readonly offers: { readonly suppliers: readonly string[]; readonly rows: readonly OfferRow[] };
  };
};

type Validator = {
  (data: unknown): boolean;
  errors: readonly { readonly instancePath: string; readonly keyword: string }[] | null;
};
const validator = validateRegie2 as unknown as Validator;

/** [F7] Refuses with the place of the first record that the schema forbids, such as `/dossier/clients/3/hue`. */
export function validated(raw: unknown): Result<RawFile> {
  if (validator(raw)) return ok(raw as RawFile);
  const error = validator.errors?.at(-1);
  return refuse('file-invalid', { where: error?.instancePath || '/', reason: error?.keyword ?? 'schema' });
}
