import { describe, expect, it } from 'vitest';
import { client, requirement } from '#test/builders/records.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { sampleDossier, undecidedSample } from '#test/builders/sample-dossier.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { emptyDossier } from '#src/dossier/dossier.ts';
import { pictureOf, wholeView, wordsOf } from './picture-of.ts';
import { mapLenses } from '#src/dossier/map-lens.ts';

const dossier = { ...smallDossier, layout: [] };
const { question } = wholeView;

describe('mapPicture', () => {
  it('[E10] names every client, theme, requirement and supplier of the view', () => {
    const words = wordsOf(pictureOf(dossier)).join('|');
    for (const name of ['Merwenburg', 'Dienstverlening', 'Ruime openstelling', 'Losse loketten', 'Bravo Systemen'])
      expect(words).toContain(name);
  });

  it('[E10] draws each lens, a selection and an empty dossier', () => {
    for (const lens of mapLenses) {
      const view = { ...wholeView, lens, selected: 'requirement.R1' };
      expect(wordsOf(pictureOf(dossier, { view }))).toContain('60 uur per week');
    }
    expect(wordsOf(pictureOf(emptyDossier))).toContain('Nog geen leveranciers');
  });

  it('[E13] says title, phase, lens, date and that only released values are in it', () => {
    const words = wordsOf(pictureOf(dossier)).join('|');
    expect(words).toMatch(/Lens: Conflicten · 28 november 2026/);
    expect(words).toContain('4 eisen en wensen');
    expect(words).toContain('Alleen wat opdrachtgevers hebben vrijgegeven');
  });

  it('[E13] says how many of how many are shown, and what hides the rest', () => {
    const asked = {
      ...question,
      filter: { ...question.filter, priorities: ['C' as const] },
      compare: [client('MER'), client('DIJ')] as const,
    };
    const words = wordsOf(pictureOf(dossier, { view: { ...wholeView, question: asked } }));
    expect(words).toContain('1 van 4 getoond: Could; Merwenburg en Dijkenrade');
    expect(words.join('|')).not.toContain('Ruime openstelling');
  });

  it('[E13] explains the marks of its lens', () => {
    expect(wordsOf(pictureOf(dossier))).toEqual(expect.arrayContaining(['Botst', 'Gat', 'Must']));
    const coverage = wordsOf(pictureOf(dossier, { view: { ...wholeView, lens: 'coverage' } }));
    expect(coverage).toContain('Dekt veel');
    expect(coverage).not.toContain('Botst');
  });

  it('[E41] explains the sign of what is decided, provisional or not, only where there is one', () => {
    expect(wordsOf(pictureOf(sampleDossier()))).toContain('Voorlopig besloten');
    expect(wordsOf(pictureOf(undecidedSample())).join('|')).not.toContain('esloten');
    const confirmed = sampleDossier().ratifications.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, state: 'confirmed' as const })),
    }));
    const words = wordsOf(pictureOf({ ...sampleDossier(), ratifications: confirmed }));
    expect([words.includes('Besloten'), words.includes('Voorlopig besloten')]).toEqual([true, false]);
  });

  it('[E14] says the relations of a node, without limits that are not released', () => {
    const said = pictureOf(dossier).parts.find(({ label }) => label.includes('Ruime openstelling'))?.label;
    expect(said).toContain('Dijkenrade should, 45 tot 60 uur');
    expect(said).not.toContain('80');
  });

  it('[E11] takes one page for a few clients, standing for a long list, and more pages for a longer one', () => {
    const few = pictureOf(dossier);
    expect([few.width > few.height, few.pages]).toEqual([true, [0]]);
    const size = { requirements: 200, clients: 3, suppliers: 2 };
    const fullThemes = randomDossier({ seed: 1, ...size }).themes.map(({ id }) => id);
    const long = pictureOf(randomDossier({ seed: 1, ...size }), { view: { ...wholeView, fullThemes } });
    expect(long.width).toBeLessThan(long.pageHeight);
    expect(long.pages.length).toBeGreaterThan(1);
    for (const [index, from] of long.pages.entries()) {
      const to = long.pages[index + 1] ?? long.height;
      expect(to - from).toBeLessThanOrEqual(long.pageHeight);
      expect(to).toBeGreaterThan(from);
    }
  });

  it('[E10] is found under ids that are gone', () => {
    const view = { ...wholeView, openThemes: ['gone'], selected: `requirement.${requirement('gone')}` };
    expect(wordsOf(pictureOf(dossier, { view }))).toContain('Dienstverlening');
  });
});
