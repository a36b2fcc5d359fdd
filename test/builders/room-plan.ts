import type { BallotTopic } from '#src/contract/ballot.ts';
import type { PlanPerson, PlanRound, RoomPlan } from '#electron/room/plan.ts';

export type PlanWishes = {
  readonly dossier?: string;
  readonly clients?: number;
  readonly perClient?: number;
  readonly topics?: number;
  readonly state?: PlanRound['state'];
  readonly namesShown?: boolean;
  readonly hasEnded?: boolean;
};

export const definitions = { M: 'Zonder dit doen wij niet mee', S: 'Belangrijk', C: 'Prettig', W: 'Nu niet' };

function person(client: number, nth: number): PlanPerson {
  const id = `p${client}-${nth}`;
  return {
    id,
    name: `Deelnemer ${client}-${nth}`,
    client: { id: `C${client}`, badge: `C${client}`, name: `Gemeente ${client}`, hue: client % 12 },
    mayVote: true,
    isPresent: true,
  };
}

export function moscowTopic(nth: number): BallotTopic {
  return {
    id: `t${nth}`,
    code: `E-${nth}`,
    title: `Eis ${nth}`,
    question: `Hoe zwaar weegt eis ${nth} voor uw gemeente?`,
    background: 'Nu geldt 12 uur.',
    method: 'moscow',
    withPoints: false,
    subjects: [{ kind: 'requirement', id: `r${nth}`, label: `Eis ${nth}` }],
  };
}

/** A workshop of four times three people with one round, as the room sees it. */
export function aRoomPlan(wishes: PlanWishes = {}): RoomPlan {
  const { clients = 4, perClient = 3, topics = 2, state = 'open', namesShown = false, hasEnded = false } = wishes;
  const count = (length: number): readonly number[] => Array.from({ length }, (_, at) => at + 1);
  const asked = count(topics).map(moscowTopic);
  return {
    dossier: wishes.dossier ?? '/dossiers/Zaak.regie',
    workshop: { id: 'w1', title: 'Prioriteiten', hasEnded, namesShown, definitions },
    people: count(clients).flatMap((client) => count(perClient).map((nth) => person(client, nth))),
    rounds: [{ id: 'r1', number: 1, state, topics: asked.map(({ id }) => id) }],
    topics: asked,
  };
}

/** The same with its round in another state. */
export function inState(plan: RoomPlan, state: PlanRound['state']): RoomPlan {
  return { ...plan, rounds: plan.rounds.map((round) => ({ ...round, state })) };
}
