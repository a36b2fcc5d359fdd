import { topicState } from '#src/analysis/workshop/topic-state.ts';
import { cellAt } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { columnOf } from '#src/dossier/grids.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { AgendaLine, SlideOf } from '#src/views/beamer/beamer-view.ts';
import { paged } from '#src/views/beamer/paged.ts';
import { beamerClient, type BeamerSource, votersAt } from '#src/views/beamer/source.ts';

export function openingSlide(source: BeamerSource): SlideOf<'opening'> {
  const { title, purpose, day, place } = source.workshop;
  return { kind: 'opening', title, purpose, day, place, clients: votersAt(source) };
}

const MINUTES = 24 * 60;
const PER_PAGE = 13;

function clockOf(startsAt: string | null, minutes: number): string | null {
  if (startsAt === null) return null;
  const [hours = 0, rest = 0] = startsAt.split(':').map(Number);
  const at = (hours * 60 + rest + minutes) % MINUTES;
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}

/** Items that are voted on one after another are one line, so that a half day fits on a wall. */
function groupsOf(topics: readonly Topic[]): readonly (readonly Topic[])[] {
  return topics.reduce<readonly (readonly Topic[])[]>((groups, topic) => {
    const last = groups.at(-1);
    const joins = topic.kind === 'vote' && last?.[0]?.kind === 'vote';
    return joins ? [...groups.slice(0, -1), [...last, topic]] : [...groups, [topic]];
  }, []);
}

/** The plan of the half day, with where the room is. `now` is the topic at hand. */
export function agendaSlide(source: BeamerSource, now: Topic | null, step: number): SlideOf<'agenda'> {
  const groups = groupsOf(source.topics);
  const here = groups.findIndex((group) => group.some(({ id }) => id === now?.id));
  let minutes = 0;
  const lines = groups.map((group, at): AgendaLine => {
    const time = clockOf(source.workshop.startsAt, minutes);
    const length = group.reduce((sum, topic) => sum + topic.minutes, 0);
    minutes += length;
    const isDone = here >= 0 ? at < here : group.every((topic) => isBehind(source, topic));
    return {
      time,
      title: group.length === 1 ? (group[0]?.title ?? '') : '',
      items: group.length,
      minutes: length,
      stand: at === here ? 'now' : isDone ? 'done' : 'next',
    };
  });
  const { shown, page } = paged(lines, step === 0 && here >= 0 ? Math.floor(here / PER_PAGE) : step, PER_PAGE);
  return { kind: 'agenda', page, title: source.workshop.title, lines: shown };
}

function isBehind({ dossier }: BeamerSource, topic: Topic): boolean {
  return ['decided', 'parked', 'escalated'].includes(topicState(dossier, topic).kind);
}

/** One word after another: what it means here, and how each client reads it. */
export function termsSlide(source: BeamerSource, step: number): SlideOf<'terms'> | null {
  const { dossier, voters } = source;
  const terms = dossier.terms.toSorted(byOrder);
  const at = Math.min(Math.max(0, step), terms.length - 1);
  const term = terms[at];
  if (term === undefined) return null;
  return {
    kind: 'terms',
    at: at + 1,
    of: terms.length,
    term: term.term,
    meaning: term.meaning,
    readings: voters.map((client) => {
      const reading = cellAt(dossier.readings, term.id, client.id, columnOf);
      return { client: beamerClient(client), text: reading?.text ?? '', agrees: reading?.agrees ?? null };
    }),
  };
}
