import type { ClientId } from '#src/dossier/ids.ts';
import type { Round } from '#src/dossier/round.ts';
import type { Ballots } from './ballots.ts';

export type Turnout = {
  readonly entitled: number;
  readonly cast: number;
  /** The client of which the smallest part voted, when not all voted. */
  readonly lowest: { readonly client: ClientId; readonly entitled: number; readonly cast: number } | null;
  /** Nobody of these voted: they are in no figure, which is not a W. */
  readonly missing: readonly ClientId[];
};

/** [WL8] How many of those entitled voted on one topic; the round knows who was entitled, the ballots who voted. */
export function turnoutOf(round: Round, ballots: readonly Ballots[]): Turnout {
  const lines = ballots.map(({ client, cast, blank }) => {
    const count = cast.length + blank;
    const entitled = round.turnout.find((line) => line.client === client)?.entitled ?? count;
    return { client, cast: count, entitled: Math.max(entitled, count) };
  });
  const behind = lines.filter(({ cast, entitled }) => cast < entitled);
  return {
    entitled: lines.reduce((sum, line) => sum + line.entitled, 0),
    cast: lines.reduce((sum, line) => sum + line.cast, 0),
    lowest: behind.toSorted((a, b) => a.cast / a.entitled - b.cast / b.entitled)[0] ?? null,
    missing: lines.filter(({ cast }) => cast === 0).map(({ client }) => client),
  };
}
