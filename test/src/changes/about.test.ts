import { expect, it } from 'vitest';
import { changeAbout, partsIn, partsOf } from '#src/changes/about.ts';
import { applyChange } from '#src/changes/apply.ts';
import { isNothing } from '#src/changes/build.ts';
import { diffDossiers } from '#src/changes/diff.ts';
import { removeClient } from '#src/commands/clients/remove-client.ts';
import { emptyDossier } from '#src/dossier/dossier.ts';
import { readyDossier, wholeDecision } from '#test/builders/decided-dossier.ts';
import { doing } from '#test/builders/doing.ts';
import { client } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const whole = diffDossiers(emptyDossier, smallDossier);

it('[H22] of a change keeps what is a requirement’s own: itself, its cells and its comments', () => {
  const about = changeAbout(whole, { kind: 'requirement', id: 'R1' });
  expect(about.requirements?.added?.map(({ id }) => id)).toEqual(['R1']);
  expect(new Set(about.positions?.added?.map(({ requirement }) => requirement))).toEqual(new Set(['R1']));
  expect(Object.keys(about)).not.toContain('themes');
});

it('[H22] of a party keeps itself and its people, and of a removal what went with it', () => {
  const about = changeAbout(whole, { kind: 'client', id: 'MER' });
  expect(about.clients?.added).toHaveLength(1);
  expect(about.people?.added?.map(({ id }) => id)).toEqual(['ilse']);
  expect(about.positions).toBeUndefined();
  const removal = removeClient.run(smallDossier, { id: client('MER') });
  if (!removal.ok) throw new Error(removal.problem.code);
  expect(changeAbout(removal.value, { kind: 'client', id: 'MER' }).clients?.removed).toHaveLength(1);
  expect(isNothing(changeAbout(removal.value, { kind: 'supplier', id: 'ALF' }))).toBe(true);
  expect(() => applyChange(smallDossier, removal.value)).not.toThrow();
});

it('[W102] of a case keeps the stances on its options and what bodies said of its decisions', () => {
  const ref = { kind: 'case', id: 'K1' } as const;
  const parts = new Set(partsOf(readyDossier, ref));
  expect([...parts]).toEqual(['K1a', 'K1b']);
  const said = doing(readyDossier, 'setStances', {
    stances: [{ option: 'K1a', client: 'A', patch: { step: 2, reason: '' } }],
  }).change;
  expect(changeAbout(said, ref, parts).stances?.updated).toHaveLength(1);
  expect(isNothing(changeAbout(said, { kind: 'case', id: 'K9' }, new Set()))).toBe(true);
  const decided = doing(readyDossier, 'recordDecision', wholeDecision).change;
  expect(changeAbout(decided, ref, new Set(partsIn(decided, ref))).ratifications?.added).toHaveLength(2);
  // An option that went names its case in the change that removed it.
  const gone = doing(readyDossier, 'removeOption', { id: 'K1a' }).change;
  expect(partsIn(gone, ref)).toEqual(['K1a']);
});
