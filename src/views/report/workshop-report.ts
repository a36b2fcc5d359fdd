import { releasedOnly } from '#src/analysis/released-only.ts';
import type { ClassResult, ClientClasses } from '#src/analysis/workshop/class-result.ts';
import { topicResult } from '#src/analysis/workshop/topic-result.ts';
import { roundsOf, topicState } from '#src/analysis/workshop/topic-state.ts';
import { cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Decider } from '#src/dossier/decision.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import type { Round } from '#src/dossier/round.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import type { Text } from '#src/text/text.ts';
import { changeText } from '#src/views/workshop/change-text.ts';
import { itemSentence, votesText } from '#src/views/workshop/item-sentence.ts';
import { listText } from '#src/views/words/names-text.ts';

/** One item that was voted on, talked about or decided. */
export type ReportItem = {
  readonly code: string;
  readonly title: string;
  readonly state: string;
  /** What was decided or proposed, in one sentence; empty = nothing yet. */
  readonly text: string;
  /** Who decided, with function, mandate and body; empty = nobody. */
  readonly decider: string;
  readonly agreement: string;
  readonly change: string;
  /** Per client: how its people voted, and the class after the talk. Never who. */
  readonly clients: readonly {
    readonly client: string;
    readonly votes: string;
    readonly outcome: string;
    readonly reason: string;
  }[];
};

/**
 * A workshop as it leaves the house. No field holds a private limit, a note, who voted what, or how one person voted: votes
 * stand per client.
 */
export type WorkshopReport = {
  readonly project: string;
  readonly title: string;
  readonly when: string;
  readonly purpose: string;
  /** Per client who was there, with function. */
  readonly present: readonly { readonly party: string; readonly people: string }[];
  readonly decided: readonly ReportItem[];
  readonly open: readonly ReportItem[];
  readonly parked: readonly {
    readonly text: string;
    readonly owner: string;
    readonly due: string;
    readonly isDone: boolean;
  }[];
  readonly rounds: readonly { readonly name: string; readonly steps: string; readonly turnout: string }[];
};

/** [RP1] */
export function workshopReport(whole: Dossier, workshop: Workshop, text: Text, now: string): WorkshopReport {
  // No position or offer is in a report: left out before stripping, it costs what the workshop is large, not the dossier.
  const dossier = releasedOnly({ ...whole, positions: [], offers: [] });
  const topics = dossier.topics.filter((topic) => topic.workshop === workshop.id).toSorted(byOrder);
  const isReported = (topic: Topic) => topic.kind === 'vote' || topic.kind === 'formalities' || topic.text !== '';
  const items = topics.filter(isReported).map((topic) => ({ topic, item: itemOf(dossier, workshop, topic, text) }));
  const those = (isDecided: boolean) =>
    items.filter(({ topic }) => (topic.stage === 'decided') === isDecided).map(({ item }) => item);
  const { startsAt, place, day } = workshop;
  return {
    project: assignmentOf(dossier).title,
    title: workshop.title,
    when: [day === null ? '' : text.date(day, now), startsAt ?? '', place].filter((part) => part !== '').join(', '),
    purpose: workshop.purpose,
    present: presentAt(dossier, workshop, text),
    decided: those(true),
    open: those(false),
    parked: parkedAt(dossier, workshop, text, now),
    rounds: dossier.rounds
      .filter((round) => round.workshop === workshop.id && round.state === 'revealed')
      .toSorted((a, b) => a.number - b.number)
      .map((round) => roundLine(dossier, round, text, now)),
  };
}

function itemOf(dossier: Dossier, workshop: Workshop, topic: Topic, text: Text): ReportItem {
  const found = topicResult(dossier, workshop, topic);
  const result = found?.result.kind === 'moscow' ? found.result : null;
  return {
    code: codeOf(dossier, topic),
    title: topic.title,
    state: stateText(dossier, topic, text),
    text: topic.text,
    decider: topic.decider === null ? '' : deciderText(topic.decider),
    agreement: result === null ? otherResult(dossier, topic, text) : itemSentence(text, dossier, result),
    change: found === null || found.change === null ? '' : changeText(text, found.change),
    clients: clientLines(dossier, topic, result, text),
  };
}

/** Items of other methods say that they were voted on; their figures stand on the results screen. */
function otherResult(dossier: Dossier, topic: Topic, text: Text): string {
  if (topic.method === null || topic.method === 'moscow') return '';
  const count = roundsOf(dossier, topic.id).filter(({ state }) => state === 'revealed').length;
  return count === 0 ? '' : text.t('report:asked', { count, method: text.t(`report:methods.${topic.method}`) });
}

function codeOf(dossier: Dossier, { subjects }: Topic): string {
  const codes = subjects.flatMap(({ kind, id }) =>
    kind === 'requirement' ? (find(dossier.requirements, id)?.code ?? []) : [],
  );
  return codes.slice(0, 12).join(', ') + (codes.length > 12 ? ' …' : '');
}

function stateText(dossier: Dossier, topic: Topic, { t }: Text): string {
  return t(`report:state.${topicState(dossier, topic).kind}`);
}

function deciderText({ name, role, mandate, body }: Decider): string {
  return [name, role, body, mandate].filter((part) => part !== '').join(', ');
}

function clientLines(dossier: Dossier, topic: Topic, result: ClassResult | null, text: Text): ReportItem['clients'] {
  const outcomes = cellsOf(dossier.outcomes, topic.id);
  const clients = dossier.clients.filter(({ kind }) => kind !== 'ssc').toSorted(byOrder);
  return clients.flatMap(({ id, name }) => {
    const line = result?.clients.find(({ client }) => client === id);
    const outcome = outcomes.find(({ client }) => client === id);
    if ((line === undefined || isSilent(line)) && outcome === undefined) return [];
    const priority = outcome?.priority ?? null;
    return [
      {
        client: name,
        votes: line === undefined || isSilent(line) ? '' : lineText(text, line),
        outcome: priority === null ? '' : text.t(`analysis:priorities.${priority}`),
        reason: outcome?.reason ?? '',
      },
    ];
  });
}

function isSilent({ counts, blank }: ClientClasses): boolean {
  return Object.values(counts).every((count) => count === 0) && blank === 0;
}

/** [RP2] Of a group of one the class is the client's: a count would point at a person. */
function lineText(text: Text, line: ClientClasses): string {
  const total = Object.values(line.counts).reduce((sum, count) => sum + count, 0);
  const isOne = total + line.blank === 1 && line.median !== null;
  return isOne && line.median !== null ? text.t(`analysis:priorities.${line.median}`) : votesText(text, line);
}

function presentAt(dossier: Dossier, { id }: Workshop, text: Text): WorkshopReport['present'] {
  const seats = cellsOf(dossier.seats, id).filter(({ isPresent }) => isPresent);
  const people = seats.flatMap(({ person, role }) => {
    const found = find(dossier.people, person);
    return found === undefined ? [] : [{ found, role }];
  });
  const said = (of: typeof people) =>
    listText(
      text,
      of.map(({ found }) => (found.role === '' ? found.name : `${found.name} (${found.role})`)),
    );
  const parties = dossier.clients.toSorted(byOrder).map((client) => ({
    party: client.name,
    of: people.filter(({ found: { party } }) => party.kind === 'client' && party.client === client.id),
  }));
  const regie = people.filter(({ found: { party } }) => party.kind === 'regie');
  return [...parties, { party: text.t('report:regie'), of: regie }]
    .filter(({ of }) => of.length > 0)
    .map(({ party, of }) => ({ party, people: said(of) }));
}

function parkedAt(dossier: Dossier, { id }: Workshop, text: Text, now: string): WorkshopReport['parked'] {
  return dossier.parked
    .filter(({ workshop }) => workshop === id)
    .toSorted(byOrder)
    .map(({ text: words, owner, dueOn, isDone }) => ({
      text: words,
      owner: owner === null ? '' : (find(dossier.people, owner)?.name ?? ''),
      due: dueOn === null ? '' : text.date(dueOn, now),
      isDone,
    }));
}

function roundLine(dossier: Dossier, round: Round, text: Text, now: string): WorkshopReport['rounds'][number] {
  const { number, topics, steps, turnout, ways } = round;
  const [first] = topics;
  const title = first === undefined ? '' : (find(dossier.topics, first)?.title ?? '');
  const about = topics.length === 1 ? title : text.t('report:topics', { count: topics.length });
  const cast = turnout.reduce((sum, each) => sum + each.cast, 0);
  const entitled = turnout.reduce((sum, each) => sum + each.entitled, 0);
  return {
    name: text.t('report:round', { number, about }),
    steps: steps
      .map(({ state, at, by }) =>
        [text.t(`report:step.${state}`), at === null ? '' : `${text.date(at, now)} ${text.time(at)}`, by]
          .filter((part) => part !== '')
          .join(' '),
      )
      .join('; '),
    turnout: text.t('report:turnout', { cast, entitled, ...ways }),
  };
}
