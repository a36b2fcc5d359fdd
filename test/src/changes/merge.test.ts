import { expect, it } from 'vitest';
import { find } from '#src/base/table.ts';
import { applyChange } from '#src/changes/apply.ts';
import { combine } from '#src/changes/build.ts';
import { removal } from '#src/changes/cascade.ts';
import type { Change } from '#src/changes/change.ts';
import { merge } from '#src/changes/merge.ts';
import type { Side } from '#src/changes/merge-conflict.ts';
import { runCommand } from '#src/commands/run-command.ts';
import { positionAt } from '#src/commands/positions/put-position.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { violations } from '#src/dossier/invariants.ts';
import { aClient, aPosition, aRequirement, hours, person } from '#test/builders/records.ts';
import { smallDossier as base } from '#test/builders/small-dossier.ts';

/** What a command does to the small dossier. */
function doing(name: string, input: object): Change {
  const result = runCommand(base, name, input);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.change;
}

const stamp = { by: null, at: '2026-06-16T14:00Z' };
const position = (requirement: string, client: string, patch: object): Change =>
  doing('setPosition', { requirement, client, patch, ...stamp });

/** The dossier after every question is answered with this side. */
function settled(
  ours: Change,
  theirs: Change,
  side: Side,
): { readonly dossier: Dossier; readonly asked: readonly string[] } {
  const choices = new Map<string, Side>();
  for (;;) {
    const { change, open } = merge(base, ours, theirs, choices);
    if (open.length === 0) {
      const dossier = applyChange(base, change);
      expect(violations(dossier)).toEqual([]);
      return { dossier, asked: [...choices.keys()] };
    }
    for (const { id } of open) choices.set(id, side);
  }
}

it('[C17] takes both edits of one row, one cell and one record where the fields differ', () => {
  const ours = combine(
    position('R1', 'MER', { priority: 'S' }),
    doing('editRequirement', { id: 'R1', patch: { why: 'a' } }),
  );
  const theirs = combine(
    position('R1', 'VEL', { priority: 'C' }),
    doing('editRequirement', { id: 'R1', patch: { source: 'b' } }),
  );
  const { change, open } = merge(base, ours, theirs);
  expect(open).toEqual([]);
  const after = applyChange(base, change);
  expect(positionAt(after, 'R1', 'MER')?.priority).toBe('S');
  expect(positionAt(after, 'R1', 'VEL')?.priority).toBe('C');
  expect(find(after.requirements, 'R1')).toMatchObject({ why: 'a', source: 'b' });
});

it('[C18] asks where both set one field, keeps the base meanwhile, and takes the side that is chosen', () => {
  const ours = position('R3', 'MER', { priority: 'S' });
  const theirs = position('R3', 'MER', { priority: 'W' });
  const { change, open } = merge(base, ours, theirs);
  expect(open).toEqual([
    {
      kind: 'field',
      id: 'positions R3 MER priority',
      table: 'positions',
      key: 'R3 MER',
      base: { priority: 'M' },
      ours: { priority: 'S' },
      theirs: { priority: 'W' },
    },
  ]);
  expect(positionAt(applyChange(base, change), 'R3', 'MER')?.priority).toBe('M');
  expect(positionAt(settled(ours, theirs, 'ours').dossier, 'R3', 'MER')?.priority).toBe('S');
  expect(positionAt(settled(ours, theirs, 'theirs').dossier, 'R3', 'MER')?.priority).toBe('W');
});

it('[C17] lets the later of two edits of one cell sign it', () => {
  const ours = doing('setPosition', {
    requirement: 'R3',
    client: 'MER',
    patch: { reason: 'x' },
    by: 'ilse',
    at: '2026-06-16T14:00:30Z',
  });
  const theirs = doing('setPosition', {
    requirement: 'R3',
    client: 'MER',
    patch: { priority: 'S' },
    by: 'joris',
    at: '2026-06-16T14:00Z',
  });
  const { change } = merge(base, ours, theirs);
  expect(positionAt(applyChange(base, change), 'R3', 'MER')).toMatchObject({ by: 'ilse', at: '2026-06-16T14:00:30Z' });
});

it('[C19] asks when one releases limits that the other changes, and never mixes the two', () => {
  const ours = position('R1', 'MER', { isReleased: true });
  const theirs = position('R1', 'MER', { limits: { kind: 'range', min: 10, max: 20 } });
  for (const side of ['ours', 'theirs'] as const) {
    const { dossier, asked } = settled(ours, theirs, side);
    expect(asked).toEqual(['positions R1 MER limits']);
    const { limits, isReleased } = positionAt(dossier, 'R1', 'MER') ?? aPosition('R1', 'MER');
    expect({ limits, isReleased }).toEqual(
      side === 'ours'
        ? { limits: { kind: 'range', min: 60, max: 80 }, isReleased: true }
        : { limits: { kind: 'range', min: 10, max: 20 }, isReleased: false },
    );
  }
});

it('[C17] merges two new positions in one cell by field, and two ways of emptying one to none', () => {
  const wish = position('R2', 'MER', { wish: 'NL' });
  const { change, open } = merge(base, position('R2', 'MER', { priority: 'M' }), wish);
  expect(open).toEqual([]);
  expect(positionAt(applyChange(base, change), 'R2', 'MER')).toMatchObject({ priority: 'M', wish: 'NL' });
  const half = merge(base, position('R1', 'VEL', { priority: null }), position('R1', 'VEL', { reason: '' }));
  expect(half.open).toEqual([]);
  expect(positionAt(applyChange(base, half.change), 'R1', 'VEL')).toBeUndefined();
});

it('[C18] asks once when one removed a requirement that the other worked on, and brings all of it back', () => {
  const ours = removal(base, { requirements: ['R1'] });
  const theirs = combine(
    position('R1', 'VEL', { priority: 'S' }),
    doing('setOffer', { requirement: 'R1', supplier: 'ALF', patch: { note: 'x' } }),
  );
  expect(merge(base, ours, theirs).open).toMatchObject([
    { kind: 'removed', table: 'requirements', key: 'R1', removedBy: 'ours' },
  ]);
  expect(settled(ours, theirs, 'ours').dossier).toEqual(applyChange(base, ours));
  expect(settled(ours, theirs, 'theirs').dossier).toEqual(applyChange(base, theirs));
});

it('[C18] does not ask about a removal that the other side has nothing to do with', () => {
  const ours = removal(base, { clients: ['VEL'] });
  const theirs = combine(
    position('R1', 'MER', { priority: 'S' }),
    doing('placeNodes', { nodes: [{ id: 'client.VEL', x: 1, y: 1 }] }),
  );
  const { change, open } = merge(base, ours, theirs);
  expect(open).toEqual([]);
  expect(find(applyChange(base, change).layout, 'client.VEL')).toBeUndefined();
});

it('[C18] a theme removed with its requirements comes back when one of them was worked on and is kept', () => {
  const ours = doing('removeTheme', { id: 'T2', requirements: { kind: 'remove' } });
  const theirs = doing('editRequirement', { id: 'R2', patch: { why: 'nodig' } });
  expect(settled(ours, theirs, 'theirs').dossier).toEqual(applyChange(base, theirs));
  expect(settled(ours, theirs, 'ours').dossier).toEqual(applyChange(base, ours));
});

it('[C17] links that both sides add and cut come together', () => {
  const link = (name: string, to: string) => doing(name, { kind: 'requires', from: 'R3', to });
  const { change, open } = merge(base, link('linkRequirements', 'R2'), link('unlinkRequirements', 'R1'));
  expect(open).toEqual([]);
  expect(find(applyChange(base, change).requirements, 'R3')?.requires).toEqual(['R2']);
});

it('[C18] asks which links hold when they make a circle together', () => {
  const ours = doing('linkRequirements', { kind: 'requires', from: 'R1', to: 'R2' });
  const theirs = doing('linkRequirements', { kind: 'requires', from: 'R2', to: 'R3' });
  expect(merge(base, ours, theirs).open).toMatchObject([{ kind: 'rule', violation: { code: 'requires-cycle' } }]);
  expect(find(settled(ours, theirs, 'ours').dossier.requirements, 'R2')?.requires).toEqual([]);
  expect(find(settled(ours, theirs, 'theirs').dossier.requirements, 'R1')?.requires).toEqual([]);
});

it('[C18] asks who keeps a code or badge that both gave; the other gets a free one', () => {
  const ours: Change = {
    requirements: { added: [aRequirement('N1', { code: '9.01' })] },
    clients: { added: [aClient('ZAN', { badge: 'ZA' })] },
  };
  const theirs: Change = {
    requirements: { added: [aRequirement('N2', { code: '9.01' })] },
    clients: { added: [aClient('ZWO', { name: 'Zwolle', badge: 'ZA' })] },
  };
  const { dossier } = settled(ours, theirs, 'ours');
  expect([find(dossier.requirements, 'N1')?.code, find(dossier.requirements, 'N2')?.code]).toEqual(['9.01', '9.01-2']);
  expect([find(dossier.clients, 'ZAN')?.badge, find(dossier.clients, 'ZWO')?.badge]).toEqual(['ZA', 'ZW']);
  expect(find(settled(ours, theirs, 'theirs').dossier.requirements, 'N2')?.code).toBe('9.01');
});

it('[C18] asks whose parameter holds when the other gave values to the former one', () => {
  const parameter = { kind: 'category', name: 'venster', categories: ['kantoor', 'avond'], lawful: null };
  const ours = doing('editRequirement', { id: 'R1', patch: { parameter } });
  const theirs = combine(position('R1', 'MER', { wish: 70 }), position('R1', 'VEL', { wish: 40, priority: 'C' }));
  const mine = settled(ours, theirs, 'ours').dossier;
  expect(positionAt(mine, 'R1', 'VEL')).toMatchObject({ wish: null, priority: 'C' });
  expect(find(mine.requirements, 'R1')?.parameter).toEqual(parameter);
  const other = settled(ours, theirs, 'theirs').dossier;
  expect(find(other.requirements, 'R1')?.parameter).toEqual(hours);
  expect(positionAt(other, 'R1', 'MER')).toMatchObject({ wish: 70, limits: { kind: 'range', min: 60, max: 80 } });
  expect(positionAt(other, 'R1', 'DIJ')).toMatchObject({ wish: 50, isReleased: true });
});

it('[C18] asks whether a client is the shared service centre when the other gave it a position', () => {
  const ours = doing('editClient', { id: 'VEL', patch: { kind: 'ssc' } });
  const theirs = position('R3', 'VEL', { priority: 'M' });
  expect(positionAt(settled(ours, theirs, 'ours').dossier, 'R3', 'VEL')).toBeUndefined();
  const other = settled(ours, theirs, 'theirs').dossier;
  expect(find(other.clients, 'VEL')?.kind).toBe('municipality');
  expect([positionAt(other, 'R1', 'VEL')?.reason, positionAt(other, 'R3', 'VEL')?.priority]).toEqual(['te duur', 'M']);
});

it('[C16] what someone recorded loses the name when the other side took that person out', () => {
  const ours = removal(base, { people: ['joris'] });
  const theirs = doing('setPosition', {
    requirement: 'R3',
    client: 'DIJ',
    patch: { priority: 'S' },
    by: 'joris',
    at: null,
  });
  const { change, open } = merge(base, ours, theirs);
  expect(open).toEqual([]);
  expect(positionAt(applyChange(base, change), 'R3', 'DIJ')).toMatchObject({ priority: 'S', by: null });
});

it('[C18] asks about a person taken out by one and edited by the other, and gives the signatures back', () => {
  const ours = removal(base, { people: ['joris'] });
  const theirs = doing('editPerson', { id: 'joris', patch: { role: 'directeur' } });
  const { dossier } = settled(ours, theirs, 'theirs');
  expect(find(dossier.people, 'joris')?.role).toBe('directeur');
  expect(positionAt(dossier, 'R2', 'DIJ')?.by).toBe(person('joris'));
});

it('[C18] asks which record it is when both added one of the same id', () => {
  const add = (name: string): Change => ({ clients: { added: [aClient('ZAN', { name, badge: 'ZA' })] } });
  expect(merge(base, add('Zandermeer'), add('Zandvoort')).open).toMatchObject([{ kind: 'added', key: 'ZAN' }]);
  expect(find(settled(add('Zandermeer'), add('Zandvoort'), 'theirs').dossier.clients, 'ZAN')?.name).toBe('Zandvoort');
});
