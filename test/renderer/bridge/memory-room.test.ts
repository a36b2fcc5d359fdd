import { expect, it } from 'vitest';
import { memoryHost } from '#renderer/bridge/memory.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { unwrap } from '#test/faults/world.ts';

it('a room in memory opens, closes and keeps its clock', async () => {
  const host = memoryHost({ dossier: smallDossier, now: () => '2026-03-12T13:00:00Z' });
  const of = { session: 'memory', workshop: 'W1' };
  const [{ address } = { address: '' }] = unwrap(await host.call('room.addresses', {}));
  expect(unwrap(await host.call('room.open', { ...of, address }))).toMatchObject({ isOpen: true, address });
  unwrap(await host.call('room.timer', { ...of, action: { kind: 'start', seconds: 300 } }));
  unwrap(await host.call('room.timer', { ...of, action: { kind: 'add', seconds: -60 } }));
  unwrap(await host.call('room.timer', { ...of, action: { kind: 'pause' } }));
  expect(unwrap(await host.call('room.close', of))).toMatchObject({ isOpen: false, url: null });
  expect(unwrap(await host.call('room.state', of)).timer).toEqual({ secondsLeft: 240, isRunning: false, endsAt: null });
  unwrap(await host.call('room.timer', { ...of, action: { kind: 'stop' } }));
  expect(unwrap(await host.call('room.state', of)).timer).toBeNull();
});
