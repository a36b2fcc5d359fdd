import type { Rhythm } from '#src/dossier/rhythm.ts';
import type { Parties } from './matter.ts';

type Asked = Pick<Parties, 'clients' | 'suppliers'>;

/** [WK4] [WK5] The first meeting from today on, of these levels, at which one of some parties sits; null = none has a day. */
export function nextMeetings(
  rhythms: readonly Rhythm[],
  levels: ReadonlySet<Rhythm['level']>,
  today: string,
): (asked: Asked) => string | null {
  const first = new Map<string, string>();
  for (const { level, nextOn, clients, suppliers } of rhythms) {
    if (nextOn === null || nextOn < today || !levels.has(level)) continue;
    for (const key of [...clients.map(clientKey), ...suppliers.map(supplierKey)])
      if (nextOn < (first.get(key) ?? never)) first.set(key, nextOn);
  }
  return ({ clients, suppliers }) => {
    const days = [...clients.map(clientKey), ...suppliers.map(supplierKey)].flatMap((key) => first.get(key) ?? []);
    return days.length === 0 ? null : days.reduce((one, other) => (other < one ? other : one));
  };
}

const never = '9999-12-31';
const clientKey = (id: string): string => `client ${id}`;
const supplierKey = (id: string): string => `supplier ${id}`;
