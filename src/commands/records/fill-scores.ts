import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { find, has } from '#src/base/table.ts';
import { combine, edited } from '#src/changes/build.ts';
import type { Change } from '#src/changes/change.ts';
import { command } from '#src/commands/command.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { blankLadder, type Ladder, ladderSchema } from '#src/dossier/ladder.ts';
import { blankReadiness, type Readiness, readinessSchema } from '#src/dossier/readiness.ts';

const { own } = readinessSchema.shape;
const scores = z.strictObject({
  client: readinessSchema.shape.client,
  side: z.enum(['own', 'ssc']),
  readiness: z.strictObject({
    /** For the record that is made where there is none yet. */
    id: readinessSchema.shape.id,
    motives: readinessSchema.shape.motives,
    gates: own.shape.gates,
    capabilities: own.shape.capabilities,
  }),
  ladders: z
    .array(
      z.strictObject({ id: ladderSchema.shape.id, process: ladderSchema.shape.process, steps: ladderSchema.shape.own }),
    )
    .max(500),
});
type Scores = z.infer<typeof scores>;

/** [RY14] All scores one side gave of one client, in one step; null = left as it is. Motives are the client's own only. */
export const fillScores = command({
  name: 'fillScores',
  input: scores,
  run: (dossier, input) => {
    if (!has(dossier.clients, input.client)) return refuse('unknown-client', { id: input.client });
    const lost = input.ladders.find(({ process }) => !has(dossier.processes, process));
    if (lost !== undefined) return refuse('unknown-process', { id: lost.process });
    const taken = takenId(dossier, input);
    if (taken !== undefined) return refuse('id-taken', { id: taken });
    return ok(combine(ladderChanges(dossier, input), readinessChange(dossier, input)));
  },
  label: (dossier, { client }) => ({ what: find(dossier.clients, client)?.name ?? client }),
});

type Score = number | null;

/** A process that is named twice, or the id of a new record that is another's already. */
function takenId(
  { ladders, readiness }: Dossier,
  { client, ladders: given, readiness: { id } }: Scores,
): string | undefined {
  const twice = given.find(({ process }, index) => given.findIndex((other) => other.process === process) !== index);
  if (twice !== undefined) return twice.process;
  const ids = given.filter(
    (each) => !ladders.some((other) => other.process === each.process && other.client === client),
  );
  if (!readiness.some((each) => each.client === client) && has(readiness, id)) return id;
  return ids.find((each, index) => has(ladders, each.id) || ids.findIndex((other) => other.id === each.id) !== index)
    ?.id;
}

function filled(before: readonly Score[], given: readonly Score[]): readonly Score[] {
  return before.map((score, at) => given[at] ?? score);
}

function filledBy<R extends Readonly<Record<string, Score>>>(before: R, given: R): R {
  return Object.fromEntries(Object.entries(before).map(([key, score]) => [key, given[key] ?? score])) as R;
}

function ladderChanges({ ladders }: Dossier, { client, side, ladders: given }: Scores): Change {
  const pairs = given.map(({ id, process, steps }): readonly [Ladder | null, Ladder | null] => {
    const before = ladders.find((each) => each.process === process && each.client === client) ?? null;
    const from: Ladder = before ?? { ...blankLadder, id, process, client };
    const after = { ...from, [side]: filled(from[side], steps) };
    return before === null && steps.every((step) => step === null) ? [null, null] : [before, after];
  });
  return edited('ladders', pairs);
}

function readinessChange({ readiness }: Dossier, { client, side, readiness: given }: Scores): Change {
  const before = readiness.find((each) => each.client === client) ?? null;
  const from: Readiness = before ?? { ...blankReadiness, id: given.id, client };
  const after: Readiness = {
    ...from,
    ...(side === 'own' && { motives: filledBy(from.motives, given.motives) }),
    [side]: {
      gates: filledBy(from[side].gates, given.gates),
      capabilities: filled(from[side].capabilities, given.capabilities),
    },
  };
  const marks = [
    ...Object.values(given.gates),
    ...given.capabilities,
    ...(side === 'own' ? Object.values(given.motives) : []),
  ];
  return marks.every((mark) => mark === null) ? {} : edited('readiness', [[before, after]]);
}
