import { expect, it } from 'vitest';
import { positionAt } from '#src/commands/positions/put-position.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { aPosition, person } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const stamp = { by: person('joris'), at: '2026-06-16T14:32:00Z' };
const set = (requirement: string, client: string, patch: object, dossier: Dossier = smallDossier) =>
  doing(dossier, 'setPosition', { requirement, client, patch, ...stamp });

it('[K4] the first word makes the position, signed, and nothing else is filled in', () => {
  const { change, label } = set('R2', 'MER', { priority: 'S' });
  expect(change).toEqual({ positions: { added: [aPosition('R2', 'MER', { priority: 'S', ...stamp })] } });
  expect(label).toEqual({
    command: 'setPosition',
    params: { context: 'priority', code: '2.01', client: 'Merwenburg' },
  });
});

it('[K4] an edit changes the given fields and the signature', () => {
  const { after } = set('R1', 'MER', { wish: 70, reason: 'avond' });
  expect(positionAt(after, 'R1', 'MER')).toMatchObject({ priority: 'M', wish: 70, reason: 'avond', ...stamp });
});

it('[K4] an edit that alters nothing keeps who set it and when', () => {
  expect(set('R1', 'MER', { priority: 'M', wish: 75 }).change).toEqual({});
  expect(set('R2', 'MER', { priority: null, reason: '' }).change).toEqual({});
});

it('[K4] the last word taken back removes the position', () => {
  expect(set('R3', 'MER', { priority: null }).change).toEqual({ positions: { removed: [aPosition('R3', 'MER')] } });
});

it('[K5] limits open on both sides are no limits, and are not released', () => {
  const { after } = set('R1', 'DIJ', { limits: { kind: 'range', min: null, max: null } });
  expect(positionAt(after, 'R1', 'DIJ')).toMatchObject({ limits: null, isReleased: false });
});

it('[K5] other limits than the released ones are private until they are released in the same or a later edit', () => {
  const limits = { kind: 'range', min: 40, max: 60 };
  expect(positionAt(set('R1', 'DIJ', { limits }).after, 'R1', 'DIJ')?.isReleased).toBe(false);
  expect(positionAt(set('R1', 'DIJ', { limits, isReleased: true }).after, 'R1', 'DIJ')?.isReleased).toBe(true);
  expect(positionAt(set('R1', 'DIJ', { wish: 48 }).after, 'R1', 'DIJ')?.isReleased).toBe(true);
});

it('refuses what does not fit the requirement or can have no position', () => {
  const code = (requirement: string, client: string, patch: object, by: string | null = null) =>
    refusal(smallDossier, 'setPosition', { requirement, client, patch, by, at: null }).code;
  expect(code('R1', 'MER', { wish: 'veel' })).toBe('wish-not-fitting');
  expect(code('R1', 'MER', { limits: { kind: 'range', min: 9, max: 8 } })).toBe('limits-not-fitting');
  expect(code('R2', 'DIJ', { wish: 'maan' })).toBe('wish-not-fitting');
  expect(code('R3', 'MER', { wish: 1 })).toBe('value-without-parameter');
  expect(code('R3', 'SSC', { priority: 'M' })).toBe('ssc-position');
  expect(code('R9', 'MER', { priority: 'M' })).toBe('unknown-requirement');
  expect(code('R1', 'NUL', { priority: 'M' })).toBe('unknown-client');
  expect(code('R1', 'MER', { priority: 'S' }, 'nul')).toBe('unknown-person');
  expect(code('R1', 'MER', { priority: 'X' })).toBe('invalid-input');
  expect(code('R1', 'MER', { at: '2026-01-01T00:00Z' })).toBe('invalid-input');
});
