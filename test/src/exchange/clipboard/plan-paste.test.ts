import { describe, expect, it } from 'vitest';
import type { Clip, ClipColumn } from '#src/exchange/clipboard/clip.ts';
import { copyCells } from '#src/exchange/clipboard/copy-cells.ts';
import { planPaste } from '#src/exchange/clipboard/plan-paste.ts';
import { readTsv } from '#src/exchange/clipboard/tsv.ts';
import { fits } from '#src/dossier/offer.ts';
import { createText } from '#src/text/text.ts';
import { fitText } from '#src/views/words/fit-text.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const text = createText('nl');
const fitNames = Object.fromEntries(fits.map((fit) => [fit, fitText(text, fit)])) as Record<
  (typeof fits)[number],
  string
>;
const words = { language: 'nl', fitNames } as const;

const title: ClipColumn = { kind: 'text', field: 'title' };
const mer: ClipColumn = { kind: 'client', client: 'MER' };
const dij: ClipColumn = { kind: 'client', client: 'DIJ' };
const zone: ClipColumn = { kind: 'computed' };
const alf: ClipColumn = { kind: 'supplier', supplier: 'ALF' };
const once: ClipColumn = { kind: 'cost', field: 'costOnceK' };
const all = ['R1', 'R3', 'R2', 'R4'];

function paste(
  clip: Clip | string,
  columns: readonly ClipColumn[],
  requirements = all,
  selected = { rows: 1, columns: 1 },
) {
  const target = { requirements, columns, selected };
  return planPaste(smallDossier, typeof clip === 'string' ? readTsv(clip) : clip, target, words);
}

describe('where pasting lands', () => {
  it('[V18] one value fills the selected block', () => {
    const { edits, size } = paste('C', [mer, dij], all, { rows: 2, columns: 2 });
    expect(edits.positions.map(({ requirement, client, patch }) => [requirement, client, patch.priority])).toEqual([
      ['R1', 'MER', 'C'],
      ['R1', 'DIJ', 'C'],
      ['R3', 'MER', 'C'],
      ['R3', 'DIJ', 'C'],
    ]);
    expect(size).toMatchObject({ rows: 2, columns: 2 });
  });

  it('[V18] a block repeats where the selection is a multiple of it, and lands once where it is not', () => {
    expect(
      paste('M\nS', [mer], all, { rows: 4, columns: 1 }).edits.positions.map(({ patch }) => patch.priority),
    ).toEqual(['M', 'S', 'M', 'S']);
    expect(paste('M\nS', [mer], all, { rows: 3, columns: 1 }).edits.positions).toHaveLength(2);
  });

  it('[V18] a block larger than what is shown says which cells had no place', () => {
    const { edits, problems } = paste('M\tS\nC\tW', [mer], ['R1']);
    expect(edits.positions).toEqual([{ requirement: 'R1', client: 'MER', patch: { priority: 'M' } }]);
    expect(problems.map(({ code, row, column, text: was }) => [code, row, column, was])).toEqual([
      ['noColumn', 0, 1, 'S'],
      ['noRow', 1, 0, 'C'],
      ['noRow', 1, 1, 'W'],
    ]);
  });

  it('[V18] passes over empty cells, and over what is worked out only when it is empty', () => {
    const { edits, problems, silent, done } = paste('M\tgat\t\nS\t\t', [mer, zone, dij]);
    expect(edits.positions.map(({ patch }) => patch)).toEqual([{ priority: 'M' }, { priority: 'S' }]);
    expect(problems.map(({ code, at }) => [code, at])).toEqual([['computed', 1]]);
    expect([done, silent]).toEqual([2, 3]);
  });
});

describe('what columns make of it', () => {
  it('[V18] titles, answers and costs are pasted too', () => {
    const { edits, problems } = paste('Nieuwe\ttitel\t\n', [title, { kind: 'text', field: 'why' }, alf]);
    expect(problems).toEqual([]);
    expect(edits.requirements).toEqual([{ id: 'R1', patch: { title: 'Nieuwe', why: 'titel' } }]);
    expect(paste('Maatwerk · 60 uur per week\t85', [alf, once]).edits).toMatchObject({
      offers: [{ requirement: 'R1', supplier: 'ALF', patch: { fit: 'custom', value: 60 } }],
      requirements: [{ id: 'R1', patch: { costOnceK: 85 } }],
    });
    expect(paste('◕ Met instelling', [alf]).edits.offers[0]?.patch).toEqual({ fit: 'configuration' });
    expect(paste('€ 85.000', [once]).edits.requirements[0]?.patch).toEqual({ costOnceK: 85 });
  });

  it('a value without an answer waits for one', () => {
    expect(paste('40 uur per week', [{ kind: 'supplier', supplier: 'BRA' }], ['R1']).problems).toEqual([]);
    expect(paste('NL', [{ kind: 'supplier', supplier: 'BRA' }], ['R2']).problems[0]?.code).toBe('fitFirst');
    expect(paste('misschien', [alf]).problems[0]?.code).toBe('fit');
  });

  it('[V17] takes the number behind the words of a spreadsheet in another language', () => {
    const cell = { text: '99.50', number: 60.25 };
    expect(paste([[cell]], [mer]).edits.positions[0]?.patch).toEqual({ wish: 60.25 });
    expect(paste([[{ text: '4-dec', number: 46_360 }]], [mer]).problems[0]).toMatchObject({ code: 'date' });
  });
});

describe('a block that stays in the program', () => {
  it('[V15] its words leave out limits that are not released, and say of how many cells', () => {
    const { clip, withheld } = copyCells(smallDossier, ['R1'], [mer, dij], text);
    expect(clip[0]?.map((cell) => cell.text)).toEqual([
      'M · 75 uur per week',
      'S · 50 uur per week · 45–60 uur per week',
    ]);
    expect(withheld).toBe(1);
  });

  it('[V15] takes limits and reasons along, and empties where the copied cell is empty', () => {
    const { clip } = copyCells(smallDossier, ['R1', 'R4'], [mer, dij], text);
    const { edits, problems } = paste(clip, [dij, mer], ['R1', 'R4']);
    expect(problems).toEqual([]);
    expect(edits.positions[0]).toEqual({
      requirement: 'R1',
      client: 'DIJ',
      patch: { priority: 'M', wish: 75, limits: { kind: 'range', min: 60, max: 80 }, reason: '' },
    });
    expect(edits.positions.at(-1)).toEqual({
      requirement: 'R4',
      client: 'MER',
      patch: { priority: null, wish: null, limits: null, reason: '' },
    });
  });

  it('[V17] says where a copied value means nothing', () => {
    const { clip } = copyCells(smallDossier, ['R1'], [mer], text);
    expect(paste(clip, [mer], ['R2']).problems[0]).toMatchObject({ code: 'category', requirement: 'R2' });
    expect(paste(clip, [mer], ['R3']).problems[0]).toMatchObject({ code: 'noParameter' });
  });
});
