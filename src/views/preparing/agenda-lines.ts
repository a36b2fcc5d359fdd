import { byOrder } from '#src/base/order.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { Workshop } from '#src/dossier/workshop.ts';

export type AgendaLine = {
  readonly topic: Topic;
  /** 1, 2, … as on the agenda. */
  readonly number: number;
  /** `13:25`; null when nobody said when the workshop begins. */
  readonly from: string | null;
};
export type Agenda = { readonly lines: readonly AgendaLine[]; readonly minutes: number; readonly until: string | null };

export function topicsOf(dossier: Pick<Dossier, 'topics'>, workshop: string): readonly Topic[] {
  return dossier.topics.filter((topic) => topic.workshop === workshop).toSorted(byOrder);
}

/** The items in order with the time at which each begins, one after another. */
export function agendaOf(dossier: Pick<Dossier, 'topics'>, { id, startsAt }: Workshop): Agenda {
  let minutes = 0;
  const lines = topicsOf(dossier, id).map((topic, index): AgendaLine => {
    const from = clockAfter(startsAt, minutes);
    minutes += topic.minutes;
    return { topic, number: index + 1, from };
  });
  return { lines, minutes, until: clockAfter(startsAt, minutes) };
}

/** `13:00` and 95 minutes are `14:35`; past midnight it starts again. */
function clockAfter(startsAt: string | null, minutes: number): string | null {
  if (startsAt === null) return null;
  const [hours = 0, rest = 0] = startsAt.split(':').map(Number);
  const at = hours * 60 + rest + minutes;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(at / 60) % 24)}:${two(at % 60)}`;
}
