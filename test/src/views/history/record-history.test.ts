import { expect, it } from 'vitest';
import { changeAbout } from '#src/changes/about.ts';
import type { Entry } from '#src/changes/change.ts';
import { restoreRecord, type Restored } from '#src/commands/history/restore-record.ts';
import { createText } from '#src/text/text.ts';
import { recordHistory } from '#src/views/history/record-history.ts';
import { doing } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const nl = createText('nl');
const at = '2026-11-28T09:00:00Z';

function edits(...calls: readonly (readonly [name: string, input: unknown])[]) {
  let dossier = smallDossier;
  const entries: Entry[] = [];
  for (const [index, [name, input]] of calls.entries()) {
    const { change, after, label } = doing(dossier, name, input);
    entries.push({
      seq: index + 1,
      at,
      by: 'Karin',
      label,
      change: changeAbout(change, { kind: 'requirement', id: 'R1' }),
    });
    dossier = after;
  }
  return { dossier, entries };
}

const position = (patch: object) => ['setPosition', { requirement: 'R1', client: 'DIJ', patch, by: null, at }] as const;

it('[W24] says what became what, newest first, in words and with the mark of the client', () => {
  const { dossier, entries } = edits(
    ['editRequirement', { id: 'R1', patch: { title: 'Ruimer open' } }],
    position({ priority: 'W' }),
  );
  const [newest, oldest] = recordHistory(nl, dossier, entries);
  expect(newest?.rows.map(({ field, after, subject }) => [field, after?.text, subject.mark?.badge])).toEqual([
    ['prioriteit', 'Won’t', 'DI'],
  ]);
  expect(oldest?.rows.map(({ before, after }) => [before?.text, after?.text])).toEqual([
    ['Ruime openstelling', 'Ruimer open'],
  ]);
});

it('[W24] offers the earlier value of a field, and nothing else of that moment', () => {
  const { dossier, entries } = edits(
    ['editRequirement', { id: 'R1', patch: { title: 'Ruimer open' } }],
    ['editRequirement', { id: 'R1', patch: { why: 'avonden' } }],
  );
  const restore = recordHistory(nl, dossier, entries)[1]?.rows[0]?.restore;
  const { after } = doing(dossier, restoreRecord.name, restore as Restored);
  const [now] = after.requirements.filter(({ id }) => id === 'R1');
  expect([now?.title, now?.why]).toEqual(['Ruime openstelling', 'avonden']);
});

it('[W24] offers no way back to what stands there now', () => {
  const { dossier, entries } = edits(
    position({ priority: 'W' }),
    position({ priority: 'S' }),
    position({ priority: 'W' }),
  );
  const ways = recordHistory(nl, dossier, entries).map(({ rows }) => rows[0]?.restore === null);
  expect(ways).toEqual([false, true, smallPriority() === 'W']);
});

function smallPriority() {
  return smallDossier.positions.find(({ row }) => row === 'R1')?.cells.find(({ client }) => client === 'DIJ')?.priority;
}
