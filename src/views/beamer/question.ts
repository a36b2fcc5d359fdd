import { topicState } from '#src/analysis/workshop/topic-state.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { SlideOf } from './beamer-view.ts';
import { itemOf, nameOf } from './item.ts';
import type { BeamerLive } from './live.ts';
import type { BeamerSource } from './source.ts';

/** [BM2] One item as it is asked. Of an open round it knows how many voted, for nothing else reaches it. */
export function questionSlide(source: BeamerSource, topic: Topic, live: BeamerLive): SlideOf<'question'> {
  const { kind, round } = topicState(source.dossier, topic);
  const stand = kind === 'open' || kind === 'closed' ? kind : 'planned';
  const turnout = stand === 'planned' ? undefined : live.turnouts.find((each) => each.round === round?.id);
  return {
    kind: 'question',
    item: itemOf(source, topic),
    background: topic.background,
    method: topic.method,
    subjects: topic.subjects.map((subject) => nameOf(source, subject)),
    stand,
    turnout: turnout === undefined ? null : { cast: turnout.cast, entitled: turnout.entitled },
  };
}
