import { sessionPhases } from '#src/dossier/session.ts';
import { type Generate, idIn, moment, newId } from './random-picks.ts';

/** A simulation: what happens while it runs, and noting it with its relation. */
export const simulating: Readonly<Record<string, Generate>> = {
  runSession: (random, dossier) => ({
    id: idIn(random, dossier.sessions),
    at: moment,
    move: random.pick([
      { kind: 'card', at: random.int(0, 3) },
      { kind: 'phase', phase: random.pick(sessionPhases) },
      { kind: 'clock' },
      { kind: 'minutes', by: random.int(-2, 5) },
      { kind: 'fact' },
      { kind: 'factBack' },
      { kind: 'swap' },
      { kind: 'end' },
    ]),
  }),
  noteSession: (random, dossier) => ({
    id: idIn(random, dossier.sessions),
    relation: idIn(random, dossier.relations),
    on: '2026-07-02',
    ids: {
      moment: newId(random, dossier.moments),
      client: newId(random, dossier.pulses),
      other: newId(random, dossier.pulses),
    },
  }),
};
