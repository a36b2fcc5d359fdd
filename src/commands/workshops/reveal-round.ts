import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { added, combine, updated } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { roundNumberOf } from '#src/commands/names.ts';
import { line, moment } from '#src/dossier/fields.ts';
import { roundId } from '#src/dossier/ids.ts';
import { roundSchema } from '#src/dossier/round.ts';
import { type Cast, votesSchema } from '#src/dossier/votes.ts';
import { roundIn } from './topic-round.ts';

const { turnout, ways } = roundSchema.shape;

/**
 * What came out of the ballot box, per client: only the host, which keeps the box, can say it. Nameless votes are put in the
 * order of their text.
 */
export const revealRound = command({
  name: 'revealRound',
  input: z.strictObject({
    id: roundId,
    at: moment,
    by: line,
    votes: z.array(votesSchema.omit({ round: true })).max(100_000),
    turnout,
    ways,
  }),
  run: (dossier, { id, at, by, votes, turnout: came, ways: how }) => {
    const closed = roundIn(dossier, id, 'closed');
    if (!closed.ok) return closed;
    const before = closed.value;
    const ids = new Set<string>();
    for (const { id: each } of votes) {
      if (ids.has(each) || has(dossier.votes, each)) return refuse('id-taken', { id: each });
      ids.add(each);
    }
    const steps = [...before.steps, { state: 'revealed' as const, at, by }];
    return ok(
      combine(
        updated('rounds', [[before, { ...before, state: 'revealed', steps, turnout: came, ways: how }]]),
        added(
          'votes',
          votes.map((each) => ({ ...each, round: id, cast: each.cast.toSorted(byText) })),
        ),
      ),
    );
  },
  label: (dossier, { id }) => ({ number: roundNumberOf(dossier, id) }),
});

function byText(a: Cast, b: Cast): number {
  const [mine, other] = [a, b].map((cast) => `${cast.person ?? ''} ${JSON.stringify(cast.answer)}`);
  return mine === other ? 0 : (mine as string) < (other as string) ? -1 : 1;
}
