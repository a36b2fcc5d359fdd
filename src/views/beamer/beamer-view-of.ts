import { topicState } from '#src/analysis/workshop/topic-state.ts';
import { assertNever } from '#src/base/assert-never.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { BeamerView, Slide } from './beamer-view.ts';
import { type BeamerChoice, type BeamerLive, type BeamerPage, timerOf } from './live.ts';
import { placeOf } from './place.ts';
import { questionSlide } from './question.ts';
import { agendaSlide, openingSlide, termsSlide } from './slides/agenda.ts';
import { joinSlide } from './slides/join.ts';
import { saidOptions } from './slides/options.ts';
import { resultSlide } from './slides/results.ts';
import { talkSlide } from './slides/talk.ts';
import { budgetSlide, decisionsSlide, formalitiesSlide, heatSlide, parkingSlide } from './slides/whole.ts';
import { type BeamerSource, beamerSource } from './source.ts';

/** What a beamer shows of a dossier at this moment. Pure: the same dossier, room and choice give the same view. */
export function beamerViewOf(dossier: Dossier, choice: BeamerChoice, live: BeamerLive): BeamerView {
  const source = beamerSource(dossier, choice.workshop);
  if (source === null) return waiting(live, '');
  return beamerViewFrom(source, choice, live);
}

/** The same, where the source is at hand: it changes with edits, not with votes that come in. */
export function beamerViewFrom(source: BeamerSource, choice: BeamerChoice, live: BeamerLive): BeamerView {
  const topic = source.topics.find(({ id }) => id === choice.topic) ?? null;
  const slide = slideOf(source, topic, choice, live);
  if (slide === null) return waiting(live, source.workshop.title);
  return {
    language: live.language,
    timer: timerOf(live, secondsOf(source, topic)),
    place: topic === null ? null : placeOf(source, topic),
    slide,
  };
}

function waiting({ language }: BeamerLive, title: string): BeamerView {
  return { language, timer: null, place: null, slide: { kind: 'waiting', title } };
}

/** What the clock began with: the time box of the round, else of the topic. */
function secondsOf({ dossier }: BeamerSource, topic: Topic | null): number {
  if (topic === null) return 0;
  const { kind, round } = topicState(dossier, topic);
  const box = kind === 'open' ? (round?.seconds ?? null) : null;
  return box ?? topic.minutes * 60;
}

function slideOf(
  source: BeamerSource,
  topic: Topic | null,
  { page, step }: BeamerChoice,
  live: BeamerLive,
): Slide | null {
  const wanted = page === 'auto' ? pageFor(source, topic) : page;
  switch (wanted) {
    case 'opening':
      return topic?.kind === 'closing' || topic?.kind === 'break' ? betweenSlide(topic) : openingSlide(source);
    case 'join':
      return joinSlide(source, live);
    case 'agenda':
      return agendaSlide(source, topic, step);
    case 'definition':
      return { kind: 'definition', definitions: source.workshop.definitions };
    case 'terms':
      return termsSlide(source, step);
    case 'formalities':
      return formalitiesSlide(source, topic?.kind === 'formalities' ? topic.title : '', step);
    case 'question':
      return topic === null ? null : questionSlide(source, topic, live);
    case 'result':
      return topic === null ? null : (resultSlide(source, topic) ?? questionSlide(source, topic, live));
    case 'options':
      return topic === null ? null : saidOptions(source, topic);
    case 'talk':
      return topic === null ? null : talkSlide(source, topic, live);
    case 'heat':
      return heatSlide(source, step);
    case 'budget':
      return budgetSlide(source);
    case 'parking':
      return parkingSlide(source, step);
    case 'decisions':
      return decisionsSlide(source, step);
    default:
      return assertNever(wanted);
  }
}

function betweenSlide({ kind, title, minutes, question }: Topic): Slide {
  return kind === 'break' ? { kind: 'pause', title, minutes } : { kind: 'closing', title, text: question };
}

/** What belongs to a topic at this moment. */
export function pageFor({ dossier }: BeamerSource, topic: Topic | null): Exclude<BeamerPage, 'auto'> {
  if (topic === null) return 'opening';
  if (topic.kind === 'break' || topic.kind === 'closing') return 'opening';
  if (topic.kind !== 'vote') return topic.kind;
  const { kind } = topicState(dossier, topic);
  if (kind === 'revealed') return 'result';
  return kind === 'planned' || kind === 'draft' || kind === 'open' || kind === 'closed' ? 'question' : 'talk';
}
