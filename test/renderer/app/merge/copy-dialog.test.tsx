import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Dialogs } from '#renderer/app/dialogs/dialogs.tsx';
import { FileNotice } from '#renderer/app/file-notice.tsx';
import { showDialog } from '#renderer/store/dialogs.ts';
import { currentDossier, currentStatus } from '#renderer/store/document.ts';
import { followHost } from '#renderer/store/host-events.ts';
import { ok, type Result, refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { applyChange } from '#src/changes/apply.ts';
import type { Change, Entry } from '#src/changes/change.ts';
import { mergeInto } from '#src/changes/merge-into.ts';
import { reverse } from '#src/changes/reverse.ts';
import type { Args, Comparison } from '#src/contract/calls.ts';
import type { MemoryHost } from '#renderer/bridge/memory.ts';
import { openMemory } from '#test/renderer/open-memory.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const [first, second] = smallDossier.requirements;
if (first === undefined || second === undefined) throw new Error('The small dossier has requirements');

/** Both gave the first another title and reason; theirs moved the cost of the second. */
const ours: Change = { requirements: { updated: [[first, { ...first, title: 'Onze titel', why: 'Omdat wij' }]] } };
const theirs: Change = {
  requirements: {
    updated: [
      [first, { ...first, title: 'Hun titel', why: 'Omdat zij' }],
      [second, { ...second, costOnceK: 77 }],
    ],
  },
};

const comparison: Comparison = {
  path: '/memory.regie',
  fileName: 'memory.regie',
  state: '0'.repeat(64),
  savedAt: '2026-03-02T14:40:00Z',
  kind: 'apart',
  isTwoWay: false,
  seq: 0,
  ours,
  theirs,
  ourLast: { at: '2026-03-02T14:38:00Z', by: '' },
  theirLast: { at: '2026-03-02T14:40:00Z', by: 'Ilse Vroom' },
  title: 'Zaak',
  requirements: 4,
};

type Compare = () => Result<Comparison>;

/** The dialog with what was read in it. */
async function shown(name: string): Promise<HTMLElement> {
  await waitFor(() => expect(screen.getByRole('dialog', { name }).textContent).not.toContain('wordt gelezen'));
  return screen.getByRole('dialog', { name });
}

async function open(compare: Compare = () => ok(comparison)) {
  const asked: Args<'dossier.merge'>[] = [];
  const dossier = applyChange(smallDossier, ours);
  let host: MemoryHost | null = null;
  let merged: Entry | null = null;
  const opened = await openMemory({
    dossier,
    answers: {
      'dossier.compare': compare,
      'dossier.merge': (args) => {
        asked.push(args);
        if (asked.length === 1 && args.choices.length === 0) return refuse('merge-again');
        const relation = { base: applyChange(dossier, reverse(ours)), ours, theirs };
        const { change } = mergeInto(relation, new Map(args.choices));
        const label = { command: 'mergeCopy', params: { count: 3 } };
        merged = { seq: 1, at: '2026-03-02T14:45:00Z', by: '', label, change };
        host?.send({ kind: 'entry', session: 'memory', entry: merged });
        host?.send({ kind: 'settled-on-disk', session: 'memory' });
        return ok(merged);
      },
      'dossier.edit': ({ call }) =>
        call.kind === 'undo' && merged !== null
          ? ok({ ...merged, seq: 2, of: 1, change: reverse(merged.change) })
          : refuse('nothing-to-undo'),
    },
  });
  ({ host } = opened);
  followHost({ openPath: () => {}, jobProgress: () => {}, closing: () => {} });
  render(
    <>
      <FileNotice />
      <Dialogs />
    </>,
  );
  opened.host.send({ kind: 'changed-on-disk', session: 'memory', problem: { code: 'changed-on-disk' } });
  await userEvent.click(await screen.findByRole('button', { name: 'Kies wat geldt' }));
  const dialog = await shown('Het bestand is buiten Regie gewijzigd');
  return { asked, dialog, host: opened.host };
}

it('[W50] what fits comes along, what does not is asked with nothing chosen, and merging waits for every answer', async () => {
  const { asked, dialog } = await open();
  const groups = await within(dialog).findAllByRole('radiogroup');
  expect(groups).toHaveLength(2);
  for (const radio of within(dialog).getAllByRole('radio')) expect(radio).toHaveProperty('checked', false);
  expect(dialog.textContent).toContain('1 wijziging past erbij en komt mee.');
  expect(dialog.textContent).toContain('door Ilse Vroom');
  expect(dialog.textContent).toContain('0 van 2 gekozen');
  const merge = within(dialog).getByRole('button', { name: 'Voeg samen' });
  expect(merge).toHaveProperty('disabled', true);
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Hun titel' }));
  expect(merge).toHaveProperty('disabled', true);
  await userEvent.click(within(dialog).getByRole('radio', { name: /^Beide/ }));
  expect(dialog.textContent).toContain('2 van 2 gekozen');
  await userEvent.click(merge);
  expect(asked[0]?.choices).toEqual([
    ['requirements R1 title', 'theirs'],
    ['requirements R1 why', 'both'],
  ]);
  expect(find(currentDossier().requirements, 'R1')).toMatchObject({
    title: 'Hun titel',
    why: 'Omdat wij\n\nOmdat zij',
  });
  expect(find(currentDossier().requirements, 'R2')).toMatchObject({ costOnceK: 77 });
  expect(currentStatus().disk).toBeNull();
});

it('[W51] what came in is told until someone looked, with the way back', async () => {
  const { dialog } = await open();
  await userEvent.click(await within(dialog).findByRole('button', { name: 'alles van daar' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Voeg samen' }));
  expect(await screen.findByText(/Samengevoegd: 3 wijzigingen van buiten/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Bekijk de 3' }));
  const look = await screen.findByRole('dialog', { name: '3 wijzigingen van buiten samengevoegd' });
  expect(
    within(look)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    expect.stringContaining('Onze titelHun titel'),
    expect.stringContaining('Omdat wijOmdat zij'),
    expect.stringContaining('€ 77.000'),
  ]);
  await userEvent.click(within(look).getByRole('button', { name: 'Maak ongedaan' }));
  expect(find(currentDossier().requirements, 'R1')).toMatchObject({ title: 'Onze titel' });
  expect(screen.queryByText(/Samengevoegd/)).toBeNull();
});

it('[W50] a file that changes once more is looked at again, and answers stay where the question is the same', async () => {
  let round = 0;
  const again: Change = { requirements: { updated: [[first, { ...first, title: 'Nog een titel' }]] } };
  const { dialog, host } = await open(() => {
    round += 1;
    return ok(round === 1 ? comparison : { ...comparison, state: '1'.repeat(64), theirs: again });
  });
  await userEvent.click(await within(dialog).findByRole('radio', { name: 'Onze titel' }));
  host.send({
    kind: 'changed-on-disk',
    session: 'memory',
    problem: { code: 'changed-on-disk', params: { state: '1'.repeat(64) } },
  });
  expect(await within(dialog).findByRole('radio', { name: 'Nog een titel' })).toBeTruthy();
  expect(within(dialog).getByRole('radio', { name: 'Onze titel' })).toHaveProperty('checked', true);
  expect(dialog.textContent).toContain('intussen nog eens gewijzigd');
});

it.each([
  [
    'an earlier state',
    ok({ ...comparison, kind: 'older' as const, theirs: {} }),
    'eerdere stand',
    'Neem het bestand over',
  ],
  [
    'another dossier',
    ok({ ...comparison, kind: 'other' as const, ours: {}, theirs: {} }),
    'ander dossier',
    'Neem het bestand over',
  ],
  [
    'what can not be read',
    refuse('file-damaged', { where: 12, of: 40 }),
    'schrijft er niet overheen',
    'Bewaar wat hier staat',
  ],
  ['a file of a newer program', refuse('file-newer', { version: 9 }), 'Werk Regie bij', 'Bewaar op een andere plek'],
])('[W54] says when there is %s, with its own ways on', async (_what, answer, words, way) => {
  const { dialog } = await open(() => answer);
  expect(await within(dialog).findByText(new RegExp(words))).toBeTruthy();
  expect(within(dialog).getByRole('button', { name: way })).toBeTruthy();
});

it('[W53] a copy that lies elsewhere opens the same questions', async () => {
  await openMemory({ dossier: applyChange(smallDossier, ours), answers: { 'dossier.compare': () => ok(comparison) } });
  render(<Dialogs />);
  showDialog({ kind: 'copy', path: '/Zaak (1).regie' });
  const dialog = await shown('Voeg een kopie van dit dossier samen');
  expect(await within(dialog).findAllByRole('radiogroup')).toHaveLength(2);
});
