import { describe, expect, it } from 'vitest';
import { castOpen, openRoles } from '#src/analysis/simulation/cast.ts';
import { clockOf, phaseMinutes, secondsLeft } from '#src/analysis/simulation/clock.ts';
import { factsOf, keptFacts, toldNext, toldOneLess } from '#src/analysis/simulation/facts.ts';
import { cardNow, moved, nextCard, type SessionMove, stageOf } from '#src/analysis/simulation/moves.ts';
import { playersOf, sideOf } from '#src/analysis/simulation/players.ts';
import { emptyDossier } from '#src/dossier/dossier.ts';
import { movedDays } from '#src/dossier/moved-days.ts';
import type { PartyRef } from '#src/dossier/party-ref.ts';
import type { Session, SessionCard } from '#src/dossier/session.ts';
import { aRecord } from '#test/builders/register-records.ts';

const T0 = Date.parse('2026-07-02T09:00:00Z');
const party = (kind: 'client' | 'supplier', id: string) => ({ kind, id }) as unknown as PartyRef;

function card(patch: Partial<SessionCard> = {}): SessionCard {
  return {
    key: 'own',
    title: 'Storing',
    situation: 'Het ligt plat.',
    roles: [
      { title: 'S1', does: '', playedBy: party('supplier', 'L1') },
      { title: 'S2', does: '', playedBy: party('supplier', 'L1') },
      { title: 'C1', does: '', playedBy: party('client', 'BE') },
      { title: 'C2', does: '', playedBy: party('client', 'ZU') },
      { title: 'C3', does: '', playedBy: party('client', 'OW') },
    ],
    turns: [
      { at: '07:50', text: 'eerste' },
      { at: '08:10', text: 'tweede' },
    ],
    question: 'Wie belt?',
    gaps: '',
    told: 0,
    isSwapped: false,
    state: 'waiting',
    ...patch,
  };
}

function session(cards: readonly SessionCard[] = [card(), card(), card()]): Session {
  return aRecord('sessions', 'S', { title: 'Oefening', cards });
}

function after(from: Session, ...moves: readonly SessionMove[]): Session {
  return moves.reduce((at, move) => moved(at, move, T0), from);
}

describe('a session', () => {
  it('[SI2] is in preparation until a card is on the table, and over when none is and one was played', () => {
    const begun = after(session(), { kind: 'phase', phase: 'read' });
    expect([stageOf(session()), stageOf(begun), cardNow(begun)?.title]).toEqual(['preparing', 'running', 'Storing']);
    const over = after(begun, { kind: 'phase', phase: 'debrief' }, { kind: 'end' });
    expect([stageOf(over), over.cards[0]?.state]).toEqual(['ended', 'done']);
    expect(after(session([]), { kind: 'phase', phase: 'play' })).toEqual(session([]));
  });

  it('[SI13] counts a card as played when it came to its debriefing, and a card that was left earlier waits', () => {
    const left = after(session(), { kind: 'phase', phase: 'play' }, { kind: 'card', at: 1 });
    expect(left.cards.map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting']);
    const done = after(session(), { kind: 'phase', phase: 'record' }, { kind: 'card', at: 2 });
    expect([done.cards[0]?.state, done.phase, done.endsAt, nextCard(done)]).toEqual(['done', 'read', null, 1]);
    const back = after(done, { kind: 'card', at: 0 }, { kind: 'card', at: 1 });
    expect(back.cards[0]?.state).toBe('done');
  });

  it('[SI13] starts the clock with playing and with the debriefing, and leaves reading without one', () => {
    const play = after(session(), { kind: 'phase', phase: 'play' });
    expect(secondsLeft(clockOf(play), T0)).toBe(phaseMinutes.play * 60);
    expect(clockOf(play).isRunning).toBe(true);
    expect(clockOf(after(play, { kind: 'phase', phase: 'record' })).isRunning).toBe(false);
    expect(after(play, { kind: 'phase', phase: 'play' })).toBe(play);
  });
});

describe('the clock', () => {
  it('[SI10] keeps what was left when it is paused, in the dossier, and goes on from there', () => {
    const play = after(session(), { kind: 'phase', phase: 'play' });
    const paused = moved(play, { kind: 'clock' }, T0 + 460_000);
    expect(clockOf(paused)).toEqual({ isRunning: false, seconds: 740 });
    const more = moved(paused, { kind: 'minutes', by: 1 }, T0 + 500_000);
    expect(clockOf(more)).toEqual({ isRunning: false, seconds: 800 });
    const on = moved(more, { kind: 'clock' }, T0 + 600_000);
    expect(secondsLeft(clockOf(on), T0 + 601_000)).toBe(799);
    expect(secondsLeft(clockOf(on), T0 + 9_000_000)).toBe(0);
    for (const days of [275, -3])
      expect(clockOf(movedDays({ ...emptyDossier, sessions: [paused] }, days).sessions[0] as Session)).toEqual(
        clockOf(paused),
      );
  });

  it('[SI10] starts anew when it ran out, and never shows less than nothing', () => {
    const play = after(session(), { kind: 'phase', phase: 'play' });
    const late = T0 + 2_000_000;
    expect(clockOf(moved(play, { kind: 'minutes', by: -60 }, T0))).toMatchObject({ isRunning: true });
    const stood = moved(play, { kind: 'clock' }, late);
    expect(clockOf(stood)).toEqual({ isRunning: false, seconds: 0 });
    expect(secondsLeft(clockOf(moved(stood, { kind: 'clock' }, late)), late)).toBe(phaseMinutes.play * 60);
  });
});

describe('facts', () => {
  it('[SI11] come to light one by one, can be taken back, and the dossier keeps how far the room is', () => {
    const [none, one] = [card(), toldNext(card())];
    expect(factsOf(none).told).toEqual([]);
    expect(factsOf(one)).toMatchObject({ told: [{ at: '07:50' }], waiting: [{ at: '08:10' }] });
    const all = toldNext(toldNext(one));
    expect(factsOf(all)).toMatchObject({ told: [{ at: '07:50' }, { at: '08:10' }], waiting: [] });
    expect(toldOneLess(toldOneLess(all))).toEqual(none);
    expect(toldOneLess(none)).toBe(none);
    expect(keptFacts(factsOf(all))).toEqual({ turns: all.turns, told: 2 });
  });

  it('[SI11] are told no further than there are', () => {
    const told = card({ turns: [{ at: '', text: 'x' }], told: 1 });
    expect(toldNext(told)).toBe(told);
  });
});

it('[SI6] casts what is open in one step, the clients in turn over all cards, and leaves who has a role alone', () => {
  const open = card({ roles: ['a', 'b', 'c', 'd'].map((title) => ({ title, does: '', playedBy: null })) });
  const cast = castOpen([card(), open, open], party('supplier', 'L1'), [party('client', 'BE'), party('client', 'ZU')]);
  const names = cast.map(({ roles }) => roles.map(({ playedBy }) => playedBy?.id));
  expect(names[0]).toEqual(['L1', 'L1', 'BE', 'ZU', 'OW']);
  expect([names[1], names[2]]).toEqual([
    ['L1', 'L1', 'BE', 'ZU'],
    ['L1', 'L1', 'BE', 'ZU'],
  ]);
  expect([openRoles([open, card()]), openRoles(cast)]).toEqual([4, 0]);
});

describe('swapping', () => {
  const names = (of: SessionCard, relation: Parameters<typeof playersOf>[1] = null) =>
    playersOf(of, relation).map(({ player }) => player?.id ?? null);

  it('[SI12] lets each side play the roles of the other, in order and round again, and swapping back loses nothing', () => {
    expect(names(card())).toEqual(['L1', 'L1', 'BE', 'ZU', 'OW']);
    expect(names(card({ isSwapped: true }))).toEqual(['BE', 'ZU', 'L1', 'L1', 'L1']);
    const twice = after(session(), { kind: 'phase', phase: 'play' }, { kind: 'swap' }, { kind: 'swap' });
    expect(twice.cards[0]?.roles).toEqual(card().roles);
  });

  it('[SI12] plays the card anew: no fact told yet, and a clock that waits for everybody to sit', () => {
    const swapped = after(session(), { kind: 'phase', phase: 'play' }, { kind: 'fact' }, { kind: 'swap' });
    expect(swapped.cards[0]).toMatchObject({ isSwapped: true, state: 'playing', turns: card().turns });
    expect([swapped.phase, clockOf(swapped).isRunning]).toEqual(['play', false]);
  });

  it('[SI12] seats the service centre with the clients across from a supplier, and by itself across from a client', () => {
    const ssc = { kind: 'ssc', id: null } as const;
    const relation = (patch: object) => aRecord('relations', 'R', { client: 'BE', supplier: null, ...patch } as never);
    expect(sideOf(ssc, relation({ supplier: 'L1' }))).toBe('client');
    expect(sideOf(ssc, relation({}))).toBe('other');
    expect(sideOf(party('client', 'ZU'), relation({ peer: 'ZU' }))).toBe('other');
    expect(sideOf({ kind: 'regie', id: null }, null)).toBe(null);
  });
});
