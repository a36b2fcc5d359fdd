import { describe, expect, it } from 'vitest';
import { aCase, aDecision, anOption, aStake, aStance } from '#test/builders/case-records.ts';
import { TOKEN, withSecrets } from '#test/builders/private-token.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { randomRegisters } from '#test/builders/random-registers.ts';
import { aRecord } from '#test/builders/register-records.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { createText } from '#src/text/text.ts';
import type { Measure } from '#src/views/picture/picture.ts';
import { steeringPicture } from '#src/views/steering/steering-picture.ts';
import { type SectionKey, steeringReport } from '#src/views/steering/steering-report.ts';
import { steeringText } from '#src/views/steering/steering-text.ts';

const today = '2027-12-09';
const text = createText('nl');
const measure: Measure = (words, size) => words.length * size * 0.55;

function said(dossier: Dossier): string {
  const report = steeringReport(dossier, text, today);
  return JSON.stringify([report, steeringPicture(report, text, today, measure), steeringText(report, text)]);
}
function linesOf(tables: Partial<Dossier>, key: SectionKey) {
  const { sections } = steeringReport({ ...smallDossier, ...tables }, text, today);
  return sections.find((section) => section.key === key)?.lines.map(({ strong, detail }) => [strong, detail]);
}

/** Something else, and recognisable, in every word that is not shared. */
function hidden(dossier: Dossier): Dossier {
  const note = { note: TOKEN };
  return {
    ...withSecrets(dossier),
    // Names of people are shared here.
    people: dossier.people,
    relations: dossier.relations.map((each) => ({ ...each, ...note, winClient: TOKEN, winOther: TOKEN })),
    pulses: [],
    frictions: dossier.frictions.map((each) =>
      each.isShared && each.kind === 'friction' ? each : { ...each, text: TOKEN, explanation: TOKEN },
    ),
    agreements: dossier.agreements.map((each) =>
      each.isShared ? each : { ...each, title: TOKEN, owner: TOKEN, text: TOKEN, dueOn: '2027-11-01', doneOn: null },
    ),
    actions: dossier.actions.map((each) =>
      each.isShared ? { ...each, ...note } : { ...each, ...note, title: TOKEN, dueOn: '2027-11-01', doneOn: null },
    ),
    conditions: dossier.conditions.map((each) => ({ ...each, ...note })),
    sessions: dossier.sessions.map((each) => ({ ...each, ...note })),
  };
}

describe('what is private', () => {
  it('[WK20] a report says the same whatever is private, for dossiers of chance', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const dossier = randomRegisters(seed, randomDossier({ seed, requirements: 8, clients: 4, suppliers: 3 }));
      const words = said(hidden(dossier));
      expect(words).not.toContain(TOKEN);
      expect(words).toBe(said(dossier));
    }
  });

  it('[WK20] nothing of the sample that is not shared is in it, in either language', () => {
    const dossier = sampleDossier();
    for (const language of ['nl', 'en'] as const) {
      const words = JSON.stringify(steeringReport(hidden(dossier), createText(language), '2026-03-05'));
      expect(words).not.toContain(TOKEN);
      for (const own of [...dossier.frictions, ...dossier.agreements, ...dossier.actions].filter(
        (each) => !each.isShared,
      ))
        expect(words).not.toContain('title' in own ? own.title : own.text);
    }
  });

  it('[WK20] a red line that says it is shared, a limit and a stance given in private stay out', () => {
    const relations = [aRecord('relations', 'R', { client: 'MER', supplier: 'ALF', rhythmDays: 14 })];
    const frictions = [
      aRecord('frictions', 'F', { relation: 'R', on: '2027-11-01', text: TOKEN, kind: 'redLine', isShared: true }),
    ];
    const options = [anOption('K1a', 'K1')];
    const stances = [{ row: 'K1a', cells: [aStance('K1a', 'MER', 1, { reason: TOKEN, isReleased: false })] }];
    const stakes = [{ row: 'K1', cells: [aStake('K1', 'MER', { room: TOKEN })] }];
    const words = said({ ...smallDossier, relations, frictions, cases: [aCase('K1')], options, stances, stakes });
    expect(words).not.toContain(TOKEN);
  });
});

describe('what it says', () => {
  it('[WK21] who has to decide stands with before when, and that nobody may with who it is', () => {
    const cases = [aCase('K1', { title: 'Datalocatie' })];
    const options = [anOption('K1a', 'K1')];
    const stakes = [{ row: 'K1', cells: [aStake('K1', 'DIJ'), aStake('K1', 'MER')] }];
    const rhythms = [
      aRecord('rhythms', 'S', { title: 'Stuurgroep', level: 'strategic', clients: ['MER'], nextOn: '2027-12-20' }),
    ];
    const freedoms = [
      aRecord('freedoms', 'F', { client: 'MER', supplier: 'ALF', until: '2028-06-30', noticeBy: '2027-12-15' }),
      aRecord('freedoms', 'G', { client: 'DIJ', supplier: 'ALF', until: '2029-06-30', noticeBy: '2028-12-15' }),
    ];
    expect(linesOf({ cases, options, stakes, rhythms, freedoms }, 'asked')).toEqual([
      ['Opzeggen of niet: Merwenburg bij Alfa Software', 'vóór 15 december: Ilse Vroom (Merwenburg)'],
      ['K1 Datalocatie', 'vóór 20 december: Ilse Vroom (Merwenburg), niemand met mandaat bekend bij Dijkenrade'],
    ]);
    expect(linesOf({ cases, stakes }, 'conflicts')).toEqual([['K1 Datalocatie', 'Merwenburg, Dijkenrade; signaleren']]);
    const decisions = [aDecision('B1', 'K1', { decidedOn: '2027-12-01', text: 'In Nederland' })];
    expect(linesOf({ cases, options, stakes, decisions }, 'decided')).toEqual([
      ['B1 In Nederland', '1 december, definitief'],
    ]);
  });

  it('[WK22] the month to come has meetings, last days and what is due, by day', () => {
    const rhythms = [
      aRecord('rhythms', 'S', { title: 'Stuurgroep', level: 'strategic', nextOn: '2027-12-20' }),
      aRecord('rhythms', 'D', { title: 'Dagstart', level: 'operational', nextOn: '2027-12-10' }),
    ];
    const freedoms = [
      aRecord('freedoms', 'F', { client: 'MER', supplier: 'ALF', until: '2028-06-30', noticeBy: '2027-12-15' }),
    ];
    const agreements = [aRecord('agreements', 'A', { title: 'Exitplan', dueOn: '2028-01-09', isShared: true })];
    const { dates } = steeringReport({ ...smallDossier, rhythms, freedoms, agreements }, text, today);
    expect(dates.map(({ day, title, isHard }) => [day, title, isHard])).toEqual([
      ['15 december', 'Opzegdag Merwenburg bij Alfa Software', true],
      ['20 december', 'Stuurgroep', false],
      ['9 januari 2028', 'Af: Exitplan', false],
    ]);
  });

  it('[WK23] an empty dossier makes a page too, and says so', () => {
    const report = steeringReport({ ...smallDossier, clients: [], cases: [] }, text, today);
    expect(report.lead).toContain('Er wordt nu geen besluit gevraagd');
    expect(steeringText(report, text)).toContain('Geen datum in de komende maand.');
    expect(steeringPicture(report, text, today, measure).pages).toEqual([0]);
  });
});
