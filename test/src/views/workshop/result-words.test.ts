import { describe, expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { votedTopics } from '#src/analysis/workshop/ballots.ts';
import { classItems } from '#src/analysis/workshop/class-items.ts';
import { itemPitfalls, overviewPitfalls, type Pitfall, topicPitfalls } from '#src/analysis/workshop/pitfalls.ts';
import { roundChange } from '#src/analysis/workshop/round-change.ts';
import { topicResult } from '#src/analysis/workshop/topic-result.ts';
import { workshopOverview } from '#src/analysis/workshop/workshop-overview.ts';
import type { Round } from '#src/dossier/round.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { createText } from '#src/text/text.ts';
import { changeLines, changeText, turnoutText } from '#src/views/workshop/change-text.ts';
import { chanceText, shareText, timesText } from '#src/views/workshop/figures.ts';
import { itemSentence, votesText } from '#src/views/workshop/item-sentence.ts';
import { outlierText } from '#src/views/workshop/outlier-text.ts';
import { harmonyText, overviewSentences } from '#src/views/workshop/overview-text.ts';
import { pitfallText } from '#src/views/workshop/pitfall-text.ts';
import { subjectText } from '#src/views/workshop/subject-text.ts';
import { dominanceText, verdictText } from '#src/views/workshop/verdict-text.ts';
import { client } from '#test/builders/records.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { byClass, theVotes } from '#test/builders/workshop-records.ts';

const text = createText('nl');
const dossier = sampleDossier();
const analysis = analyse(dossier);
const workshop = dossier.workshops[0] as Workshop;
const items = classItems(dossier, analysis, workshop);
const itemOf = (code: string) => items.find(({ requirement }) => requirement?.code === code) as (typeof items)[number];
const said = (pitfall: Pitfall): string => pitfallText(text, dossier, [], pitfall);

describe('the words of a workshop', () => {
  it('[WL44] say why a client explains first', () => {
    const outlier = { client: client('MER'), side: 'low', count: 2, priority: 'C', beside: [] } as const;
    expect(outlierText(text, dossier, outlier)).toBe('als enige twee keer Could');
    expect(outlierText(text, dossier, { ...outlier, beside: [client('VEL')] })).toBe(
      'met Veldhorst het lichtst: twee keer Could',
    );
    expect(timesText(text, 7)).toBe('7 keer');
    const many = Array.from({ length: 9 }, (_, at) => client(`X${at}`));
    expect(said({ code: 'absent', clients: many })).toMatch(/^Van 9 opdrachtgevers stemde niemand/);
  });

  it('[WL44] say an item in one sentence', () => {
    expect(itemSentence(text, dossier, itemOf('R03').result)).toBe(
      '27% eensgezind: verdeeld. Veldhorst als enige drie keer Won’t; Merwenburg als enige drie keer Must.',
    );
    expect(itemSentence(text, dossier, itemOf('R08').result)).toBe('100% eensgezind: eens.');
    expect(itemOf('R03').result.clients.map((line) => votesText(text, line))).toContain('1 Must, 1 Should en 1 Could');
  });

  it('[WL44] say what all items come to, and first what is furthest apart', () => {
    const { lead, rest } = overviewSentences(text, dossier, items, workshopOverview(dossier, items));
    expect(lead).toBe('Van 40 eisen kunnen er 22 als hamerstuk door, vragen er 11 een gesprek en 7 uitwerking.');
    expect(rest[0]).toMatch(/^Het verst uiteen: R11, /);
    expect(rest).toContain('Iedereens must is 15% van de inspanning, iemands must 90%.');
  });

  it('[WL44] say what to mind with each method', () => {
    const sentences = votedTopics(dossier, workshop.id).flatMap((topic) => {
      const found = topicResult(dossier, workshop, topic);
      return found === null ? [] : topicPitfalls(found).map((each) => pitfallText(text, dossier, topic.subjects, each));
    });
    expect(sentences).toContain('11 van 15 duels eindigen gelijk: een rangorde bij meerderheid zegt hier weinig.');
    expect(sentences).toContain(
      'Naar inwoners komt precies de volgorde van Merwenburg eruit. Dat is geen oordeel van de groep.',
    );
    expect(sentences).toContain(
      'Informatiebeveiliging en privacy is vooral van Dijkenrade: meer dan de helft van alle punten komt daarvandaan.',
    );
    expect(sentences.some((sentence) => sentence.startsWith('Samen lijken de oordelen netjes (CR 0,006)'))).toBe(true);
    expect(itemPitfalls(itemOf('R40'), analysis).map(said)[0]).toMatch(/^Eens over de klasse, niet over de waarde/);
    expect(overviewPitfalls(workshopOverview(dossier, items)).map(said)[0]).toMatch(/^Voor Merwenburg is meer dan 60%/);
  });

  it('[WL44] say every other pitfall in words', () => {
    const others: readonly Pitfall[] = [
      { code: 'absent', clients: [client('VEL')] },
      { code: 'inconsistent', clients: [client('VEL')] },
      { code: 'piled', client: client('VEL'), subject: 'T1' },
      { code: 'kano-split' },
      { code: 'scores-apart', low: 1, high: 4.5 },
      { code: 'jain-blind', jain: 0.9972, low: 0.7, high: 0.85 },
    ];
    for (const sentence of others.map(said)) expect(sentence).toMatch(/^[^{}]+\.$/);
    expect(said(others[5] as Pitfall)).toContain('0,997');
  });

  it('[WL44] name a subject by its title of today, and what is gone by its label', () => {
    const subjects = [
      { kind: 'theme', id: 'T3', label: 'oud' },
      { kind: 'criterion', id: 'x', label: 'Prijs' },
    ] as const;
    expect(subjectText(text, dossier, subjects, 'T3')).toBe('Informatiebeveiliging en privacy');
    expect(subjectText(text, dossier, subjects, 'x')).toBe('Prijs');
    expect(subjectText(text, dossier, subjects, 'y')).toBe('vervallen');
  });

  it('[WL44] say what a rule comes to without naming a best one', () => {
    expect(verdictText(text, dossier, { kind: 'class', priority: 'S' }).short).toBe('Should');
    expect(verdictText(text, dossier, { kind: 'blocked', priority: 'S', by: [client('VEL')] })).toEqual({
      short: 'vraag Veldhorst',
      whole: 'Should, als Veldhorst geen overwegend bezwaar heeft.',
    });
    expect(verdictText(text, dossier, { kind: 'none' }).short).toBe('geen');
    expect(verdictText(text, dossier, { kind: 'unknown', of: [client('VEL')] }).whole).toContain('Veldhorst');
    const base = { rule: 'inhabitants', client: client('MER'), share: 0.52, same: 4, of: 4, sameOfChanged: 1 } as const;
    expect(dominanceText(text, dossier, { ...base, isMajority: true })).toContain('alleen de meerderheid (52%)');
    expect(dominanceText(text, dossier, { ...base, isMajority: false })).toContain('precies de stem van Merwenburg');
  });

  it('[WL44] say what changed and who voted', () => {
    const { topic, round, turnout } = itemOf('R03');
    const again: Round = { ...round, id: 'VR9' as Round['id'], number: 9 };
    const later = {
      ...dossier,
      rounds: [...dossier.rounds, again],
      votes: [
        ...dossier.votes,
        theVotes('VR9', topic.id, 'VEL', byClass('WWC')),
        theVotes('VR9', topic.id, 'MER', byClass('SSS')),
      ],
    };
    const change = roundChange(later, topic, round, again);
    expect(changeText(text, change)).toBe('minstens 4 van 6 stemmen veranderd');
    expect(changeLines(text, dossier, change)).toContain('Merwenburg: Must werd Should');
    expect(changeLines(text, dossier, change)).toContain('Veldhorst: zelfde klasse, één keer anders');
    expect(changeText(text, { ...change, changed: 0 })).toBe('geen stem veranderd');
    expect(turnoutText(text, dossier, turnout)).toBe('12 van 12 gestemd');
    expect(
      turnoutText(text, dossier, { ...turnout, cast: 10, lowest: { client: client('VEL'), entitled: 3, cast: 1 } }),
    ).toBe('10 van 12 gestemd; het minst: Veldhorst, 1 van 3');
  });

  it('[WL44] write figures as people do', () => {
    expect([shareText(text, 0.434), shareText(text, null), chanceText(text, 0.9309), chanceText(text, 0.0004)]).toEqual(
      ['43%', '–', '0,93', '<\u00a00,001'],
    );
    const harmony = { w: 0.0714, word: 'very-weak', p: 0.93, shuffled: 0.95, rho: -0.24, judges: 4 } as const;
    expect(harmonyText(text, harmony)).toBe('De rangordes hangen zeer zwak samen (W 0,07; kans op toeval 0,93).');
  });
});

describe('results', () => {
  it('[WL45] hold nothing about a person while names are not shown', () => {
    const people = dossier.people.flatMap(({ id, name }) => [id, name]);
    const results = votedTopics(dossier, workshop.id).map((topic) => topicResult(dossier, workshop, topic)?.result);
    const written = JSON.stringify(results);
    expect(people.filter((each) => written.includes(each))).toEqual([]);
  });
});
