import { expect, it } from 'vitest';
import { created, openRoom, rename, valueOf } from './room.ts';

it('[H22] a window reads back the edits of one record, the latest last, and of no other', async () => {
  const window = (await openRoom()).room.connect('browser', null);
  const opened = await created(window);
  const { session } = opened;
  const edit = (name: string, input: unknown) =>
    window.call('dossier.edit', { session, call: { kind: 'command', name, input } });
  valueOf(await edit('addTheme', { id: 'T1', title: 'Eerst' }));
  valueOf(await edit('addTheme', { id: 'T2', title: 'Ander' }));
  valueOf(await edit('editTheme', { id: 'T1', patch: { title: 'Later' } }));
  valueOf(await rename(window, opened, 'Anders'));
  const entries = valueOf(await window.call('dossier.history', { session, about: { kind: 'theme', id: 'T1' } }));
  expect(entries.map(({ label, by }) => [label.command, by])).toEqual([
    ['addTheme', 'Karin'],
    ['editTheme', 'Karin'],
  ]);
  expect(Object.keys(entries[1]?.change ?? {})).toEqual(['themes']);
});
