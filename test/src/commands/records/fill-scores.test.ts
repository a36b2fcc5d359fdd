import { expect, it } from 'vitest';
import { blankMarks, blankReadiness } from '#src/dossier/readiness.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const withProcess = doing(smallDossier, 'addProcess', { id: 'P', fields: { name: 'Vergunningen' } }).after;
const client = withProcess.clients[0]?.id as string;
const blank = { id: 'R', motives: blankReadiness.motives, ...blankMarks };
const steps = [4, 3, null, 3, 4, 3, 2];

it('[RY14] scores of a client come in as one step, and a blank cell leaves what is there', () => {
  const first = doing(withProcess, 'fillScores', {
    client,
    side: 'own',
    readiness: { ...blank, motives: { ...blank.motives, vision: 4 }, gates: { ...blank.gates, people: 2 } },
    ladders: [{ id: 'L', process: 'P', steps }],
  }).after;
  expect(first.ladders).toMatchObject([{ id: 'L', client, own: steps, ssc: steps.map(() => null) }]);
  const second = doing(first, 'fillScores', {
    client,
    side: 'own',
    readiness: { ...blank, gates: { ...blank.gates, frameworks: 5 } },
    ladders: [{ id: 'other', process: 'P', steps: [null, null, 2, null, null, null, 0] }],
  }).after;
  expect(second.ladders).toMatchObject([{ id: 'L', own: [4, 3, 2, 3, 4, 3, 0] }]);
  expect(second.readiness).toMatchObject([{ motives: { vision: 4 }, own: { gates: { people: 2, frameworks: 5 } } }]);
});

it('[RY14] the service centre scores beside the client, and gives it no motives', () => {
  const { after } = doing(withProcess, 'fillScores', {
    client,
    side: 'ssc',
    readiness: { ...blank, motives: { ...blank.motives, vision: 5 }, gates: { ...blank.gates, people: 1 } },
    ladders: [{ id: 'L', process: 'P', steps }],
  });
  expect(after.readiness).toMatchObject([
    { motives: { vision: null }, own: { gates: { people: null } }, ssc: { gates: { people: 1 } } },
  ]);
  expect(after.ladders).toMatchObject([{ own: steps.map(() => null), ssc: steps }]);
});

it('[RY14] refuses what is of no client or process, and a process named twice', () => {
  const input = { client, side: 'own', readiness: blank, ladders: [{ id: 'L', process: 'P', steps }] };
  const code = (change: object) => refusal(withProcess, 'fillScores', { ...input, ...change }).code;
  expect(code({ client: 'nobody' })).toBe('unknown-client');
  expect(code({ ladders: [{ id: 'L', process: 'nothing', steps }] })).toBe('unknown-process');
  expect(code({ ladders: [...input.ladders, ...input.ladders] })).toBe('id-taken');
});
