import { expect, it } from 'vitest';
import { outcomesOf } from '#src/analysis/simulation/outcomes.ts';
import { runCommand } from '#src/commands/run-command.ts';
import { emptyDossier } from '#src/dossier/dossier.ts';
import { labelText } from '#renderer/store/label-text.ts';
import { createText } from '#src/text/text.ts';
import { cardOf } from '#src/views/simulation/library.ts';
import { aRecord } from '#test/builders/register-records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const text = createText('nl');
const session = aRecord('sessions', 'S', {
  title: 'Oefening',
  cards: [cardOf(text, 'election', null)],
  after: { client: 62, other: null },
});

it('[SI9] makes each step one step of undo that says what it was, and records nothing where there is nothing to do', () => {
  const dossier = { ...emptyDossier, sessions: [session] };
  const at = '2026-07-02T09:00:00Z';
  const said = (['swap', 'clock', 'fact'] as const).map((kind) => {
    const begun = runCommand(dossier, 'runSession', { id: 'S', at, move: { kind: 'phase', phase: 'play' } });
    if (!begun.ok) throw new Error(begun.problem.code);
    const result = runCommand(begun.value.after, 'runSession', { id: 'S', at, move: { kind } });
    return result.ok ? labelText(text, result.value.label) : result.problem.code;
  });
  expect(said).toEqual(['Rollen gewisseld in Oefening', 'Klok van Oefening', 'Nieuw feit in Oefening']);
  const nothing = runCommand(dossier, 'runSession', { id: 'S', at, move: { kind: 'factBack' } });
  expect(nothing).toMatchObject({ ok: true, value: { change: {} } });
});

it('[SI16] puts the session on the line of its relation: an exercise, and the trust of each side that gave one', () => {
  const small = smallDossier;
  const client = small.clients[0]?.id ?? '';
  const relation = aRecord('relations', 'R', { client } as never);
  const dossier = { ...small, sessions: [session], relations: [relation] };
  const input = { id: 'S', relation: 'R', on: '2026-07-02', ids: { moment: 'M', client: 'PC', other: 'PO' } };
  const result = runCommand(dossier, 'noteSession', input);
  if (!result.ok) throw new Error(result.problem.code);
  const { moments, pulses } = result.value.after;
  expect(moments).toMatchObject([{ relation: 'R', on: '2026-07-02', kind: 'exercise', title: 'Oefening' }]);
  expect(pulses).toMatchObject([{ id: 'PC', side: 'client', trust: 62 }]);
  expect(runCommand(dossier, 'noteSession', { ...input, relation: 'X' })).toMatchObject({ ok: false });
});

it('[SI14] counts as its outcome what names it, agreements before actions', () => {
  const from = { kind: 'session', id: 'S' } as const;
  const agreements = [aRecord('agreements', 'A1', { title: 'Bellen', source: from } as never)];
  const actions = [
    aRecord('actions', 'C1', { title: 'Lijst maken', about: from }),
    aRecord('actions', 'C2', { title: 'Anders', about: { kind: 'session', id: 'T' } }),
  ];
  expect(outcomesOf({ agreements, actions }, 'S').map(({ kind, record }) => [kind, record.id])).toEqual([
    ['agreement', 'A1'],
    ['action', 'C1'],
  ]);
});
