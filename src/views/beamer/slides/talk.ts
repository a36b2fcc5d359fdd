import { classFound } from './results.ts';
import { topicState } from '#src/analysis/workshop/topic-state.ts';
import { cellsOf } from '#src/base/grid.ts';
import type { Decider } from '#src/dossier/decision.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { BeamerDecider, SlideOf } from '#src/views/beamer/beamer-view.ts';
import { itemOf } from '#src/views/beamer/item.ts';
import type { BeamerLive } from '#src/views/beamer/live.ts';
import { beamerClient, type BeamerSource } from '#src/views/beamer/source.ts';

/** [BM6] The talk about one item: what clients voted, what they say now, and the text that is being agreed on. */
export function talkSlide(source: BeamerSource, topic: Topic, live: BeamerLive): SlideOf<'talk'> {
  const voted = classFound(source, topic)?.result.clients ?? [];
  const outcomes = cellsOf(source.dossier.outcomes, topic.id);
  return {
    kind: 'talk',
    item: itemOf(source, topic),
    lines:
      topic.method === 'moscow'
        ? source.voters.map((client) => ({
            client: beamerClient(client),
            from: voted.find((line) => line.client === client.id)?.median ?? null,
            to: outcomes.find((outcome) => outcome.client === client.id)?.priority ?? null,
          }))
        : [],
    text: live.draft?.topic === topic.id ? live.draft.text : topic.text,
    stand: standOf(source, topic),
    decider: topic.decider === null ? null : deciderOf(topic.decider),
  };
}

function standOf({ dossier }: BeamerSource, topic: Topic): SlideOf<'talk'>['stand'] {
  const { kind } = topicState(dossier, topic);
  return kind === 'proposed' || kind === 'decided' || kind === 'parked' || kind === 'escalated' ? kind : 'talk';
}

export function deciderOf({ name, role, body }: Decider): BeamerDecider {
  return { name, role, body };
}
