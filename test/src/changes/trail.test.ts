import { describe, expect, it } from 'vitest';
import { finished } from '#src/base/steps.ts';
import { applyChange } from '#src/changes/apply.ts';
import { updated } from '#src/changes/build.ts';
import type { Entry } from '#src/changes/change.ts';
import {
  changeBackTo,
  headOf,
  isFilteringTrail,
  passesTrail,
  standingOf,
  type TrailFilter,
} from '#src/changes/trail.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { randomChange } from '#test/builders/random-edits.ts';
import { randomFrom } from '#test/builders/random.ts';
import { aTheme } from '#test/builders/records.ts';

const all: TrailFilter = { text: '', by: null, tables: [], from: null, until: null };
const entry: Entry = {
  seq: 4,
  at: '2026-06-16T12:00:00.000Z',
  by: 'Karin',
  label: { command: 'editTheme', params: { theme: 'Loket' } },
  change: updated('themes', [[aTheme('T1', { title: 'Loket' }), aTheme('T1', { title: 'Balie' })]]),
};

describe('what a trail is looked through for', () => {
  it.each<[string, Partial<TrailFilter>, boolean]>([
    ['nothing', {}, true],
    ['a text of before', { text: ' loket' }, true],
    ['a text of after', { text: 'BALIE' }, true],
    ['the name of who did it', { text: 'kar' }, true],
    ['a name of a field, which is no text', { text: 'title' }, false],
    ['who did it', { by: 'Karin' }, true],
    ['somebody else', { by: 'Rik' }, false],
    ['what it touches', { tables: ['clients', 'themes'] }, true],
    ['what it does not touch', { tables: ['clients'] }, false],
    ['from that moment on', { from: '2026-06-16T12:00:00.000Z' }, true],
    ['before that moment', { until: '2026-06-16T12:00:00.000Z' }, false],
  ])('[H23] %s', (_name, filter, passes) => {
    expect(passesTrail(entry, { ...all, ...filter })).toBe(passes);
    expect(isFilteringTrail({ ...all, ...filter })).toBe(Object.keys(filter).length > 0);
  });

  it('[H23] an entry is listed by what it touches', () => {
    const { change: _, ...rest } = entry;
    const head = headOf(entry, standingOf([]));
    expect(head).toEqual({ ...rest, touched: { themes: 1 }, isRedo: false, isUndone: false });
  });

  it('[H23] an edit that was taken back is told from one that was repeated since', () => {
    const standing = standingOf([
      { seq: 2, of: 1 },
      { seq: 5, of: 4 },
      { seq: 6, of: 1 },
      { seq: 7, of: 4 },
      { seq: 8, of: 4 },
    ]);
    expect([...standing.redone]).toEqual([6, 7]);
    expect([...standing.undone]).toEqual([4]);
    expect(headOf(entry, standing).isUndone).toBe(true);
  });
});

describe('back to a moment', () => {
  /** Every state a dossier went through, and the entries between them. */
  function lived(seed: number): { readonly states: readonly Dossier[]; readonly lines: readonly string[] } {
    const random = randomFrom(seed);
    const states = [randomDossier({ seed, requirements: 8, clients: 3, suppliers: 2 })];
    const lines: string[] = [];
    for (let seq = 1; seq <= 12; seq += 1) {
      const now = states.at(-1) as Dossier;
      const change = randomChange(random, now);
      states.push(applyChange(now, change));
      lines.push(JSON.stringify({ ...entry, seq, change }));
    }
    return { states, lines };
  }

  it.each([1, 2, 3, 4])('[H25] leads to exactly the state of then, whatever came after (%i)', (seed) => {
    const { states, lines } = lived(seed);
    const now = states.at(-1) as Dossier;
    for (const [after, then] of states.entries()) {
      const back = finished(changeBackTo(now, lines.slice(after)));
      expect(back.ok && applyChange(now, back.value)).toEqual(then);
    }
  });

  it('[H25] is refused where an entry in between does not lead to the state after it', () => {
    const { states, lines } = lived(5);
    const gap = [...lines.slice(0, -1), JSON.stringify(entry)];
    expect(finished(changeBackTo(states.at(-1) as Dossier, gap))).toMatchObject({
      problem: { code: 'history-broken' },
    });
  });
});
