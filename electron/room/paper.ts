import type { BallotPaper } from '#src/contract/ballot.ts';
import type { RoomTimer } from '#src/contract/room.ts';
import type { BoxState } from './box-state.ts';
import { currentRound, type PlanPerson, type RoomPlan, topicOf } from './plan.ts';

/** [BB23] What the phone of this person is given: what is asked, and what it answered to; no answer, and nothing of others. */
export function paperOf(
  plan: RoomPlan,
  person: PlanPerson,
  now: { readonly state: BoxState; readonly paper: number; readonly timer: RoomTimer | null },
): BallotPaper {
  const { title, namesShown, definitions } = plan.workshop;
  const { badge, name, hue } = person.client;
  const round = currentRound(plan);
  const isAsked = round?.state === 'open' && person.mayVote;
  return {
    paper: now.paper,
    workshop: title,
    name: person.name,
    client: { badge, name, hue },
    namesShown,
    mayVote: person.mayVote,
    definitions,
    round:
      round === null || round.state === 'draft'
        ? null
        : {
            id: round.id,
            number: round.number,
            state: round.state,
            topics: isAsked ? round.topics.flatMap((topic) => topicOf(plan, round, topic) ?? []) : [],
          },
    voted: round === null ? [] : [...now.state.votesBy(round.id, person.id).keys()],
    timer: now.timer,
  };
}
