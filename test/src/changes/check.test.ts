import { expect, it } from 'vitest';
import { applyChange } from '#src/changes/apply.ts';
import type { Change } from '#src/changes/change.ts';
import { checked, violationsOf } from '#src/changes/check.ts';
import { find } from '#src/base/table.ts';
import { aPosition, aTheme } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('[K2] gives the dossier after a change that keeps the rules', () => {
  const change: Change = { themes: { added: [aTheme('T3')] } };
  expect(checked(smallDossier, change)).toEqual({ ok: true, value: applyChange(smallDossier, change) });
  expect(violationsOf(smallDossier, change)).toEqual([]);
});

it('[K2] refuses what does not fit, and what breaks a rule, with its words', () => {
  const [theme] = smallDossier.themes;
  expect(checked(smallDossier, { themes: { added: [aTheme('T1')] } })).toMatchObject({
    problem: { code: 'does-not-fit' },
  });
  expect(checked(smallDossier, { positions: { added: [aPosition('R2', 'SSC')] } })).toEqual({
    ok: false,
    problem: { code: 'ssc-position', params: { code: '2.01', client: 'Kwartet' } },
  });
  if (theme !== undefined)
    expect(checked(smallDossier, { themes: { removed: [theme] } })).toMatchObject({
      problem: { code: 'unknown-theme' },
    });
});

it('[D15] notices what is left behind by a removal', () => {
  const left = (change: Change) => new Set(violationsOf(smallDossier, change).map(({ code }) => code));
  const client = find(smallDossier.clients, 'MER');
  const person = find(smallDossier.people, 'ilse');
  const requirement = find(smallDossier.requirements, 'R1');
  const supplier = find(smallDossier.suppliers, 'ALF');
  if (!client || !person || !requirement || !supplier) throw new Error('Not in the small dossier');
  expect(left({ clients: { removed: [client] } })).toEqual(new Set(['unknown-client']));
  expect(left({ people: { removed: [person] } })).toEqual(new Set(['unknown-person']));
  expect(left({ requirements: { removed: [requirement] } })).toEqual(new Set(['unknown-requirement']));
  expect(left({ suppliers: { removed: [supplier] } })).toEqual(new Set(['unknown-supplier']));
  expect(left({ clients: { updated: [[client, { ...client, kind: 'ssc' }]] } })).toEqual(new Set(['ssc-position']));
});
