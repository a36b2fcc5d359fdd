import type { Outcome } from '#src/dossier/option.ts';
import { type Position, type Priority, priorities } from '#src/dossier/position.ts';
import { type Effect, openly } from './effect.ts';

/**
 * [A71] Whether and how a client gets a requirement, against the class it holds it in. Null where it says nothing: the value
 * decides. A must that is dropped and a won't that is imposed lie outside; one class more or less is at the edge.
 */
export function classEffect({ rung, value, priority }: Outcome, position: Position): Effect | null {
  const asked = position.priority;
  if (rung === 'not-wanted' || priority === 'W') return asked === null ? null : withoutIt(asked);
  if (priority !== null && asked !== null) return inClass(priority, asked);
  if (asked === 'W' && rung === 'same') return openly('edge', { kind: 'unwanted' });
  if (value !== null) return null;
  if (rung !== 'same') return openly('within', { kind: rung });
  return asked === null ? null : openly('within', { kind: 'fits' });
}

function withoutIt(asked: Priority): Effect {
  if (asked === 'W') return openly('within', { kind: 'as-asked' });
  if (asked === 'C') return openly('within', { kind: 'fits' });
  return openly(asked === 'M' ? 'outside' : 'edge', { kind: 'not-given' });
}

function inClass(given: Priority, asked: Priority): Effect {
  if (given === asked) return openly('within', { kind: 'as-asked' });
  if (asked === 'W') return openly(given === 'M' ? 'outside' : 'edge', { kind: 'unwanted' });
  const isLighter = priorities.indexOf(given) > priorities.indexOf(asked);
  return openly('edge', { kind: isLighter ? 'lighter' : 'heavier' });
}
