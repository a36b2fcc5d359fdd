import type { Rhythm } from '#src/dossier/rhythm.ts';
import type { Parties } from './matter.ts';

/** The first meeting from today on at which one of these clients, or this supplier, sits; null = none has a day. */
export function nextMeeting(
  rhythms: readonly Rhythm[],
  { clients, suppliers }: Pick<Parties, 'clients' | 'suppliers'>,
  levels: ReadonlySet<Rhythm['level']>,
  today: string,
): string | null {
  let first: string | null = null;
  for (const { level, nextOn, clients: at, suppliers: sold } of rhythms) {
    if (nextOn === null || nextOn < today || !levels.has(level) || (first !== null && nextOn >= first)) continue;
    if (clients.some((id) => at.includes(id)) || suppliers.some((id) => sold.includes(id))) first = nextOn;
  }
  return first;
}
