import { applyChange } from '#src/changes/apply.ts';
import { encode } from '#src/file-format/encode.ts';
import { listGenerations } from '#electron/storage/list-generations.ts';
import { openStore } from '#electron/storage/open-store.ts';
import { restoreGeneration } from '#electron/storage/restore-generation.ts';
import type { Store, StoreOptions } from '#electron/storage/store.ts';
import { createStore } from '#electron/storage/create-store.ts';
import { digest } from '#test/builders/digest.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { created, edit, edited, file, unwrap, type World } from './world.ts';

/** What a scenario was told by the store; only what was told counts. */
export type Told = { acknowledged: number; attempted: number; store: Store | null; at: string };

export type Scenario = {
  readonly name: string;
  /** What happens before the fault, by the program that meets it or by one before it. */
  readonly before: (world: World, options: StoreOptions) => Promise<Store | null>;
  /** What meets the fault. */
  readonly act: (store: Store | null, told: Told, options: StoreOptions, world: World) => Promise<void>;
};

export const another = '/dossiers/Ander.regie';

const theirs = encode({ dossier: { ...smallDossier, layout: [] }, seq: 0, trail: [] }, digest);

async function append(store: Store | null, told: Told, count: number): Promise<void> {
  if (store === null) return;
  const first = store.seq() + 1;
  told.attempted = first + count - 1;
  const results = await Promise.all(Array.from({ length: count }, (_, index) => store.append(edit(first + index))));
  for (const [index, result] of results.entries()) if (result.ok) told.acknowledged = first + index;
}

/** The copy of a snapshot is kept in the turn after it; a snapshot that has nothing to do ends after that. */
async function snapshot(store: Store | null, told: Told): Promise<void> {
  const saved = await store?.snapshot();
  if (saved?.ok === true) told.acknowledged = Math.max(told.acknowledged, store?.seq() ?? 0);
  await store?.snapshot();
}

const withEdits = async (_: World, options: StoreOptions): Promise<Store> => edited(await created(options), 2);

async function closedWithEdits(_: World, options: StoreOptions): Promise<null> {
  const store = await edited(await created(options), 2);
  unwrap(await store.snapshot());
  unwrap(await (await edited(store)).close());
  return null;
}

async function killedWithEdits(world: World): Promise<null> {
  const options = world.start();
  const store = await edited(await created(options), 2);
  unwrap(await store.snapshot());
  await edited(store, 2);
  world.kill(options.pid);
  return null;
}

async function open(told: Told, options: StoreOptions, mode: 'normal' | 'take-over' = 'normal'): Promise<void> {
  const result = await openStore(file, { ...options, mode });
  if (!result.ok) return;
  told.store = result.value.store;
  told.acknowledged = Math.max(told.acknowledged, told.store.seq());
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'making a dossier',
    before: async () => null,
    act: async (_, told, options) => {
      told.acknowledged = -1;
      const made = await createStore(file, smallDossier, options);
      if (!made.ok) return;
      told.store = made.value.store;
      told.acknowledged = 0;
    },
  },
  { name: 'the first edit', before: (_, options) => created(options), act: (store, told) => append(store, told, 1) },
  { name: 'a later edit', before: withEdits, act: (store, told) => append(store, told, 1) },
  { name: 'three edits at once', before: withEdits, act: (store, told) => append(store, told, 3) },
  { name: 'a snapshot', before: withEdits, act: snapshot },
  {
    name: 'a snapshot and edits meanwhile',
    before: withEdits,
    act: async (store, told) => {
      await Promise.all([snapshot(store, told), append(store, told, 2)]);
    },
  },
  {
    name: 'a snapshot that begins the journal anew',
    before: async (_, options) => {
      const store = await created(options);
      await Promise.all(Array.from({ length: 100 }, (__, index) => store.append(edit(index + 1))));
      return store;
    },
    act: async (store, told) => {
      await snapshot(store, told);
      await append(store, told, 1);
    },
  },
  {
    name: 'closing',
    before: withEdits,
    act: async (store, told) => {
      if ((await store?.close())?.ok === true) told.store = null;
    },
  },
  {
    name: 'saving under another name',
    before: withEdits,
    act: async (store, told) => {
      if ((await store?.saveAs(another))?.ok === true) told.at = another;
    },
  },
  { name: 'opening', before: closedWithEdits, act: (_, told, options) => open(told, options) },
  {
    name: 'opening after a crash',
    before: killedWithEdits,
    act: async (_, told, options) => {
      told.acknowledged = 4;
      await open(told, options);
      await append(told.store?.isReadOnly() === false ? told.store : null, told, 1);
    },
  },
  {
    name: 'opening a file of an earlier version',
    before: async (world) => {
      world.disk.put(file, JSON.stringify({ format: 'regie', version: 0, dossier: { themes: smallDossier.themes } }));
      return null;
    },
    act: async (_, told, options) => {
      await open(told, options);
      await snapshot(told.store, told);
    },
  },
  {
    name: 'taking over',
    before: async (world) => {
      await edited(await created(world.start(world.disk, 'Rik')), 2);
      return null;
    },
    act: async (_, told, options) => {
      told.acknowledged = 2;
      await open(told, options, 'take-over');
    },
  },
  {
    name: 'keeping ours after a change on disk',
    before: async (world, options) => {
      const store = await withEdits(world, options);
      world.disk.put(file, theirs);
      return store;
    },
    act: async (store) => {
      await store?.keepMine();
      await store?.snapshot();
    },
  },
  {
    name: 'merging after a change on disk',
    before: async (world, options) => {
      const store = await withEdits(world, options);
      world.disk.put(file, theirs);
      return store;
    },
    act: async (store, told) => {
      const other = await store?.readOther(null);
      if (store === null || other?.ok !== true) return;
      const entry = edit(3);
      told.attempted = 3;
      const merged = await store.mergeDisk(other.value, entry, applyChange(store.dossier(), entry.change));
      if (merged.ok) told.acknowledged = 3;
      // The copy of it follows in the next turn.
      await store.snapshot();
    },
  },
  {
    name: 'restoring a copy',
    before: async (world, options) => {
      await closedWithEdits(world, options);
      world.disk.put(file, theirs.slice(0, 900));
      return null;
    },
    act: async (_, told, options) => {
      told.acknowledged = -1;
      const copies = await listGenerations(file, options);
      const newest = copies.ok ? copies.value.find(({ kind }) => kind === 'snapshot') : undefined;
      const restored = newest === undefined ? null : await restoreGeneration(file, newest.id, options);
      if (restored?.ok === true) told.acknowledged = 3;
    },
  },
];
