import { expect, it } from 'vitest';
import { ordersBetween } from '#src/base/order.ts';
import { added } from '#src/changes/build.ts';
import type { TrailFilter } from '#src/changes/trail.ts';
import { aTheme } from '#test/builders/records.ts';
import { codeOf, created, openRoom, rename, valueOf } from './room.ts';

const all: TrailFilter = { text: '', by: null, tables: [], from: null, until: null };

/** A window with a dossier in which five edits were made. */
async function worked() {
  const window = (await openRoom()).room.connect('browser', null);
  const opened = await created(window);
  const { session } = opened;
  const edit = async (name: string, input: unknown) =>
    valueOf(await window.call('dossier.edit', { session, call: { kind: 'command', name, input } }));
  await edit('addTheme', { id: 'T1', title: 'Eerst' });
  await edit('addTheme', { id: 'T2', title: 'Ander' });
  await edit('editTheme', { id: 'T1', patch: { title: 'Later' } });
  valueOf(await rename(window, opened, 'Anders'));
  await edit('editTheme', { id: 'T1', patch: { title: 'Laatst' } });
  const page = async (filter: Partial<TrailFilter>, before: number | null = null, limit = 2) =>
    valueOf(await window.call('dossier.trail', { session, filter: { ...all, ...filter }, before, limit }));
  return { window, session, edit, page };
}

it('[H23] the trail is read page by page, newest first, whole or what a filter lets through', async () => {
  const { page } = await worked();
  const first = await page({});
  const [last] = first.heads;
  expect(first).toMatchObject({ matching: first.total, isMore: true });
  expect(last?.label.command).toBe('editTheme');
  const older = await page({}, first.heads.at(-1)?.seq ?? null);
  expect(older.heads.map(({ seq }) => seq)).toEqual([1, 2].map((by) => (first.heads.at(-1)?.seq ?? 0) - by));
  const found = await page({ text: 'later' });
  expect(found).toMatchObject({ matching: 2, isMore: false });
  expect((await page({ text: 'later' }, found.heads[0]?.seq ?? null, 1)).heads).toHaveLength(1);
  expect((await page({ by: 'Niemand' })).heads).toEqual([]);
});

it('[H24] one edit is given with all it did, and none that is not there', async () => {
  const { window, session, page } = await worked();
  const [last] = (await page({})).heads;
  const entry = valueOf(await window.call('dossier.entry', { session, seq: last?.seq ?? 0 }));
  expect(entry?.change).toMatchObject({ themes: { updated: [[{ title: 'Later' }, { title: 'Laatst' }]] } });
  expect(codeOf(await window.call('dossier.entry', { session, seq: 999 }))).toBe('unknown-entry');
});

it('[H25] [K90] what leads back to a moment is worked out there, and applied as one edit that can be undone', async () => {
  const { window, session, edit, page } = await worked();
  const found = await page({ text: 'Eerst' }, null, 10);
  const seq = found.heads.at(-1)?.seq ?? 0;
  const change = valueOf(await window.call('dossier.changeTo', { session, seq }));
  const entry = await edit('restoreMoment', { change, what: 'moment', seq });
  expect(entry?.label).toEqual({ command: 'restoreMoment', params: { context: 'moment', seq } });
  expect(entry?.change.themes).toMatchObject({
    updated: [[{ title: 'Laatst' }, { title: 'Eerst' }]],
    removed: [{ id: 'T2' }],
  });
  const undone = await window.call('dossier.edit', { session, call: { kind: 'undo', seq: entry?.seq ?? 0 } });
  expect(valueOf(undone)?.change.themes).toMatchObject({ updated: [[{ title: 'Eerst' }, { title: 'Laatst' }]] });
  expect(codeOf(await window.call('dossier.changeTo', { session, seq: 999 }))).toBe('unknown-entry');
});

it('[H23] [H24] an edit too large to look at is listed by its label, and not read', async () => {
  const { window, session, edit, page } = await worked();
  const orders = ordersBetween(null, null, 6000);
  const themes = orders.map((order, at) => aTheme(`L${at}`, { title: 'lang '.repeat(80), order }));
  await edit('applyChange', { change: added('themes', themes), source: 'grote lijst.xlsx' });
  const [head] = (await page({})).heads;
  expect(head).toMatchObject({
    label: { command: 'applyChange', params: { source: 'grote lijst.xlsx' } },
    touched: {},
  });
  expect((await page({ text: 'grote lijst' })).matching).toBe(1);
  expect(valueOf(await window.call('dossier.entry', { session, seq: head?.seq ?? 0 }))).toBeNull();
});
