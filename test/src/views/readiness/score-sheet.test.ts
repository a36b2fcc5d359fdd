import { describe, expect, it } from 'vitest';
import { releasedOnly } from '#src/analysis/released-only.ts';
import { blankMarks } from '#src/dossier/readiness.ts';
import { createText } from '#src/text/text.ts';
import { readScores, scoreSheet } from '#src/views/readiness/score-sheet.ts';
import { aRecord } from '#test/builders/register-records.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';

const text = createText('nl');
const [client, other] = sampleDossier().clients;
if (client === undefined || other === undefined) throw new Error('the sample has clients');
const tables = { processes: [aRecord('processes', 'P', { name: 'Vergunningen', order: 'a0' })] };

function answered(rows: readonly (readonly string[])[], answer: (line: number) => string) {
  return rows.map((row, line) => (line < 3 ? row : row.with(2, answer(line))));
}

describe('the table of scores', () => {
  it('[RY13] asks all that is scored, and holds no score that was given', () => {
    const sheet = scoreSheet(text, tables, client, 'own');
    expect(sheet[0]).toEqual(['Gereedheid', client.name, '']);
    expect(sheet.length).toBe(3 + 7 + 4 + 5 + 9);
    expect(sheet.slice(3).every(([, , score]) => score === '')).toBe(true);
    expect(scoreSheet(text, tables, client, 'ssc').length).toBe(3 + 7 + 4 + 9);
  });

  it('[RY14] is read back by its words, whatever the order, and blanks say nothing', () => {
    const filled = answered(scoreSheet(text, tables, client, 'own'), (line) => (line === 4 ? '' : String(line % 6)));
    const read = readScores(text, tables, client, 'own', filled.toReversed());
    expect(read).toMatchObject({ count: 24, unread: [], otherName: null });
    expect(read.steps.get('P')).toEqual([3, null, 5, 0, 1, 2, 3]);
    expect(read.gates).toEqual({ frameworks: 4, people: 5, regisseur: 0, ladder: null, knowledge: 1 });
    expect(read.motives.vision).toBe(2);
  });

  it('[RY14] names what it can not read, and whose table it is', () => {
    const [head = [], ...rest] = answered(scoreSheet(text, tables, other, 'own'), (line) => (line === 3 ? '7' : ''));
    const read = readScores(text, tables, client, 'own', [head, ...rest, ['Vergunningen', '8 Dromen', '3']]);
    expect(read).toMatchObject({ count: 0, unread: ['1 Harmoniseren', '8 Dromen'], otherName: other.name });
  });
});

it('[RY21] what the service centre scored and notes of conditions are not in what is shared', () => {
  const { ladders, readiness, conditions } = releasedOnly({
    ...sampleDossier(),
    ladders: [aRecord('ladders', 'L', { process: 'P', client: 'MER', ssc: [1, 2, 3, 4, 5, 1, 2] })],
    readiness: [aRecord('readiness', 'R', { client: 'MER', ssc: { ...blankMarks, capabilities: Array(9).fill(5) } })],
    conditions: [aRecord('conditions', 'C', { phase: 'tender', title: 'Mandaat', note: 'ligt gevoelig' })],
  });
  expect(ladders[0]?.ssc.every((score) => score === null)).toBe(true);
  expect(readiness[0]?.ssc).toEqual(blankMarks);
  expect(conditions[0]?.note).toBe('');
});
