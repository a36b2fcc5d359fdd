import { expect, it } from 'vitest';
import { thumbOf } from '#renderer/features/start/thumb-geometry.ts';
import { analyse } from '#src/analysis/analyse.ts';
import { dossierSummary } from '#src/views/summary.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';

const dossier = sampleDossier();
const summary = dossierSummary(dossier, analyse(dossier));

it('draws a line for each client and theme with a must or should, wider for more', () => {
  const { lines } = thumbOf(summary, 400, 288);
  const wanted = summary.themes.flatMap((theme) => theme.wanted).filter((count) => count > 0);
  expect(lines).toHaveLength(wanted.length);
  expect(Math.max(...lines.map(({ width }) => width))).toBeCloseTo(2.8);
});

it('marks the themes that have a conflict', () => {
  const marks = thumbOf(summary, 400, 288).themes.map(({ hasConflict }) => hasConflict);
  expect(marks).toEqual(summary.themes.map(({ conflicts }) => conflicts > 0));
});

it('stays inside its frame, and draws no more than it can show', () => {
  const many = { ...summary, suppliers: 40, clients: Array.from({ length: 60 }, () => summary.clients[0] as never) };
  const { clients, suppliers, themes } = thumbOf(many, 136, 134);
  for (const box of [...clients, ...suppliers, ...themes]) {
    expect(box.y).toBeGreaterThanOrEqual(16);
    expect(box.y + box.height).toBeLessThanOrEqual(134 - 15);
    expect(box.height).toBeGreaterThan(0);
  }
  expect(clients.length).toBeLessThan(60);
});

it('an empty dossier is three empty banks', () => {
  const nothing = thumbOf({ ...summary, clients: [], themes: [], suppliers: 0 }, 136, 134);
  expect(nothing).toEqual({ clients: [], themes: [], suppliers: [], lines: [], offers: [] });
});
