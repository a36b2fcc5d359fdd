import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { openStore } from '#electron/storage/open-store.ts';
import { edit } from '#test/faults/world.ts';

// A program of its own that writes until it is killed. `store FILE` uses the store, `in-place FILE` does what a
// program without one would do. Says on standard output what it acknowledges.

const [how = '', file = ''] = process.argv.slice(2);

const say = (word: string): void => {
  writeSync(1, `${word}\n`);
};

async function writeByStore(): Promise<void> {
  const dataFolder = path.join(path.dirname(file), 'data');
  const opened = await openStore(file, { dataFolder, now: Date.now, user: 'Rik' });
  if (!opened.ok) return say(`refused ${opened.problem.code}`);
  const { store } = opened.value;
  if (store.isReadOnly()) return say(`read-only ${opened.value.notices.map(({ code }) => code).join(' ')}`);
  say(`open ${store.seq()}`);
  store.listen((event) => event.kind === 'lock-lost' && say('lost'));
  for (;;) {
    const seq = store.seq() + 1;
    const appended = await store.append(edit(seq));
    if (!appended.ok) return say(`refused ${appended.problem.code}`);
    say(`edit ${seq}`);
    if (seq % 7 === 0) void store.snapshot();
  }
}

/** Eight megabytes, written over the old file in pieces, as a plain `writeFile` does. */
function writeInPlace(): void {
  const piece = 'x'.repeat(65_536);
  for (let count = 1; ; count += 1) {
    const handle = openSync(file, 'w');
    for (let done = 0; done < 128; done += 1) writeSync(handle, piece);
    writeSync(handle, `end ${count}`);
    fsyncSync(handle);
    closeSync(handle);
    say(`edit ${count}`);
  }
}

if (how === 'store') await writeByStore();
else writeInPlace();
