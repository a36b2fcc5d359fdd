import { writeSync } from 'node:fs';
import path from 'node:path';
import { startRoom } from '#electron/room/start-room.ts';
import { aRoomPlan } from '#test/builders/room-plan.ts';

// A program of its own with a room in its thread: `WORKER FOLDER CLIENTS PER-CLIENT TOPICS`. Says where it is and the
// code of every card, and then serves until it is killed.

const [worker = '', dataFolder = '', ...numbers] = process.argv.slice(2);
const [clients = 4, perClient = 3, topics = 2] = numbers.map(Number);

const say = (word: string): void => {
  writeSync(1, `${word}\n`);
};

const plan = aRoomPlan({ clients, perClient, topics });
const bug = (error: unknown): void => say(`bug ${error instanceof Error ? error.stack : ''}`);
const start = { dataFolder: path.resolve(dataFolder), plan, pages: new Map() };
const room = await startRoom(worker, start, { tell: () => {}, bug, died: () => say('died') });
if (!room.ok) say(`refused ${room.problem.code}`);
else {
  const opened = await room.value.ask('openDoor', '127.0.0.1');
  const cards = await room.value.ask('cards', null);
  if (!opened.ok || !cards.ok) say('refused');
  else {
    for (const { person, url } of cards.value) say(`card ${person} ${url?.split('#c=')[1] ?? ''}`);
    say(`open ${opened.value.url ?? ''}`);
  }
}
