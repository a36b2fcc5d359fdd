import { describe, expect, it } from 'vitest';
import { reportBook } from '#src/exchange/report/report-book.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { createText } from '#src/text/text.ts';
import { reportPicture } from '#src/views/report/report-picture.ts';
import { workshopReport } from '#src/views/report/workshop-report.ts';
import { aClient, aPerson, aPosition, aRequirement, aTheme, client, dossierOf } from '#test/builders/records.ts';
import {
  anOutcome,
  aParked,
  aRound,
  aSeat,
  aTopic,
  aWorkshop,
  byClass,
  theVotes,
} from '#test/builders/workshop-records.ts';

const text = createText('nl');
const now = '2026-03-13T09:00:00Z';
const decider = {
  client: 'A',
  person: 'P1',
  name: 'Ilse Vroom',
  role: 'wethouder',
  mandate: 'collegebesluit 12',
  body: 'stuurgroep',
};

const held = dossierOf({
  clients: [aClient('A', { name: 'Aarle' }), aClient('B', { name: 'Beek', badge: 'BB', order: 'a1' })],
  people: [
    aPerson('P1', { name: 'Ilse Vroom', role: 'wethouder', party: { kind: 'client', client: client('A') } }),
    aPerson('P2', { name: 'Bas Terlouw', party: { kind: 'client', client: client('B') } }),
  ],
  themes: [aTheme('T')],
  requirements: [aRequirement('E1'), aRequirement('E2')],
  positions: [
    aPosition('E1', 'A', { limits: { kind: 'range', min: 4321, max: null }, isReleased: false, priority: 'M' }),
  ],
  workshops: [aWorkshop('W', { title: 'Voorrang', note: 'Geheime notitie' })],
  seats: [aSeat('W', 'P1'), aSeat('W', 'P2', { isPresent: false })],
  topics: [
    aTopic('E1', 'W', {
      stage: 'decided',
      steps: [{ stage: 'decided', at: now, by: 'Rik', round: 'R' }],
      decider,
      text: 'Herstel binnen 8 uur.',
      note: 'Geheime notitie',
    }),
    aTopic('E2', 'W', { order: 'a1' }),
  ],
  rounds: [
    aRound('R', 'W', ['E1', 'E2'], {
      steps: [{ state: 'open', at: '2026-03-12T12:40:00Z', by: 'Rik Regter' }],
      turnout: [
        { client: 'A', entitled: 3, cast: 3 },
        { client: 'B', entitled: 1, cast: 1 },
      ],
      ways: { phone: 3, paper: 1, spoken: 0 },
    }),
  ],
  votes: [theVotes('R', 'E1', 'A', byClass('MMS')), theVotes('R', 'E1', 'B', byClass('W'))],
  outcomes: [anOutcome('E1', 'B', { priority: 'S', reason: 'met ontheffing' })],
  parked: [aParked('K', 'W', { text: 'Ontheffing uitzoeken', owner: 'P2', dueOn: '2026-04-01' })],
});

const reportOf = (dossier: Dossier) => workshopReport(dossier, dossier.workshops[0]!, text, now);

describe('a report', () => {
  it('[RP1] says what was decided, by whom, what is open, parked, and how rounds went', () => {
    const report = reportOf(held);
    expect(report.decided).toMatchObject([
      {
        code: 'E1',
        state: 'besloten',
        text: 'Herstel binnen 8 uur.',
        decider: 'Ilse Vroom, wethouder, stuurgroep, collegebesluit 12',
      },
    ]);
    expect(report.open.map(({ title }) => title)).toEqual(['Agendapunt E2']);
    expect(report.parked).toEqual([
      { text: 'Ontheffing uitzoeken', owner: 'Bas Terlouw', due: '1 april', isDone: false },
    ]);
    expect(report.rounds[0]?.turnout).toBe('4 van 4 stemden: 3 op telefoon of laptop, 1 op papier, 0 mondeling');
    expect(report.rounds[0]?.steps).toContain('Rik Regter');
    expect(report.present).toEqual([{ party: 'Aarle', people: 'Ilse Vroom (wethouder)' }]);
  });

  it('[RP2] has votes per client, and of one voter the class only', () => {
    expect(reportOf(held).decided[0]?.clients).toEqual([
      { client: 'Aarle', votes: '2 Must en 1 Should', outcome: '', reason: '' },
      { client: 'Beek', votes: 'Won’t', outcome: 'Should', reason: 'met ontheffing' },
    ]);
  });

  it('[RP1] is the same whatever is private', () => {
    const said = JSON.stringify(reportOf(held));
    expect(said).not.toMatch(/Geheime|4321/);
    const other = {
      ...held,
      topics: held.topics.map((topic) => ({ ...topic, note: 'Iets heel anders' })),
      workshops: held.workshops.map((workshop) => ({ ...workshop, note: '' })),
      positions: [],
    };
    expect(JSON.stringify(reportOf(other))).toBe(said);
  });

  it('[RP3] holds the same on paper and in the workbook', () => {
    const report = reportOf(held);
    const measure = (words: string, size: number) => words.length * size * 0.5;
    const picture = JSON.stringify(reportPicture(report, text, measure));
    const book = reportBook(report, text, { now, by: 'Rik Regter', version: '1.0.0' });
    const cells = JSON.stringify(book.sheets.map(({ body }) => [...body]));
    for (const words of ['Herstel binnen 8 uur.', 'Ontheffing uitzoeken', 'Ilse Vroom, wethouder']) {
      expect(picture).toContain(words.split(',')[0]);
      expect(cells).toContain(words);
    }
    expect(book.sheets.map(({ name }) => name)).toEqual([
      'Agendapunten',
      'Per opdrachtgever',
      'Parkeerlijst',
      'Hoe er is gestemd',
    ]);
  });
});
