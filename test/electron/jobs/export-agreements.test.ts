import { expect, it } from 'vitest';
import { readXlsx } from '#electron/exchange/read-xlsx.ts';
import { exportAgreements } from '#electron/jobs/export-agreements.ts';
import { emptyDossier } from '#src/dossier/dossier.ts';
import { aRecord } from '#test/builders/register-records.ts';

const dossier = {
  ...emptyDossier,
  agreements: [
    aRecord('agreements', 'a', { title: 'Eerst bellen, dan mailen', order: 'a0', isShared: true, dueOn: '2027-11-26' }),
    aRecord('agreements', 'b', { title: 'Malus ruilen voor bonus', order: 'a1', isShared: false }),
  ],
  kpis: [aRecord('kpis', 'k', { title: 'Hersteltijd', order: 'a0', unit: 'uur', target: 4.5, direction: 'atMost' })],
  measures: [aRecord('measures', 'm', { kpi: 'k', on: '2027-11-30', value: 3.1 })],
  duties: [
    aRecord('duties', 'd', {
      title: 'Wijziging beoordelen',
      order: 'a0',
      roles: [{ party: { kind: 'regie', id: null }, role: 'A' }],
    }),
  ],
};
const input = { dossier, language: 'nl', now: '2027-12-09T12:00:00.000Z', by: 'Rik', version: '0.0.0' } as const;
const csv = async (part: 'register' | 'kpis' | 'duties') =>
  Buffer.from(await exportAgreements({ ...input, format: 'csv', part }, () => {})).toString();

it('[AG23] each part goes out as CSV, with figures in the notation of the language', async () => {
  expect(await csv('register')).toContain('13 d te laat');
  expect(await csv('kpis')).toContain('"4,5"');
  expect(await csv('kpis')).toContain('"3,1"');
  expect(await csv('duties')).toContain('Wijziging beoordelen');
});

it('[AG23] what is the regisseur’s alone is in none of them', async () => {
  const bytes = await exportAgreements({ ...input, format: 'xlsx', part: 'register' }, () => {});
  const { sheets } = await readXlsx('b.xlsx', bytes, () => {});
  expect(sheets.map(({ name }) => name)).toEqual(['Register', 'KPI en XLA', 'Wie doet wat', 'Vrij om te gaan']);
  const all = JSON.stringify(sheets) + (await csv('register'));
  expect(all).toContain('Eerst bellen, dan mailen');
  expect(all).not.toContain('Malus');
  // The sentence on top counts what is in it, no more.
  expect(all).toContain('van 1 afspraken');
});
