import { workshopOverview } from '#src/analysis/workshop/workshop-overview.ts';
import { requirementOf } from '#src/analysis/workshop/ballots.ts';
import { treatmentOf } from '#src/analysis/workshop/treatment.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import { assignmentOf } from '#src/dossier/dossier.ts';
import type { HeatRow, SlideOf } from '#src/views/beamer/beamer-view.ts';
import { codeOf } from '#src/views/beamer/item.ts';
import { type BeamerSource, clientAt, votersAt } from '#src/views/beamer/source.ts';
import { paged } from '#src/views/beamer/paged.ts';
import { agreementOf } from './classes.ts';
import { classFound } from './results.ts';
import { deciderOf } from './talk.ts';

// Slides about the workshop as a whole.

/** So many of each can be read at once. */
const PER_PAGE = { heat: 12, formalities: 22, parking: 9, decisions: 4 };

function itemsOf(source: BeamerSource) {
  return source.topics.flatMap((topic) => {
    const found = classFound(source, topic);
    if (found === null) return [];
    const requirement = requirementOf(source.dossier, topic) ?? null;
    const about = requirement === null ? undefined : source.analyses.get(requirement.id);
    return [{ ...found, requirement, treated: treatmentOf(found.result, about) }];
  });
}

/** Items by clients after a round over many: what stands where, and how far people agree. */
export function heatSlide(source: BeamerSource, step: number): SlideOf<'heat'> {
  const rows = itemsOf(source).map(({ topic, result }): HeatRow => {
    const agreement = agreementOf(source, result);
    return {
      code: codeOf(source, topic),
      title: topic.title,
      classes: source.voters.map(({ id }) => result.clients.find(({ client }) => client === id)?.median ?? null),
      band: agreement?.band ?? null,
      consensus: agreement?.consensus ?? null,
    };
  });
  const { shown, page } = paged(rows, step, PER_PAGE.heat);
  return { kind: 'heat', page, title: source.workshop.title, clients: votersAt(source), rows: shown };
}

/** What may pass as one block, with the class proposed for it. */
export function formalitiesSlide(source: BeamerSource, title: string, step: number): SlideOf<'formalities'> {
  const all = itemsOf(source).filter(({ treated }) => treated?.treatment === 'formality');
  const { shown, page } = paged(all, step, PER_PAGE.formalities);
  return {
    kind: 'formalities',
    page,
    total: all.length,
    title,
    items: shown.map(({ topic, result: { joint } }) => ({
      code: codeOf(source, topic),
      title: topic.title,
      priority: joint.kind === 'class' ? joint.priority : null,
    })),
  };
}

/** What the musts cost beside what there is, and what each client asks. */
export function budgetSlide(source: BeamerSource): SlideOf<'budget'> {
  const items = itemsOf(source);
  const { effort } = workshopOverview(source.dossier, items);
  const musts = items.filter(({ result: { joint } }) => joint.kind === 'class' && joint.priority === 'M');
  return {
    kind: 'budget',
    onceK: musts.reduce((sum, { requirement }) => sum + (requirement?.costOnceK ?? 0), 0),
    limitK: assignmentOf(source.dossier).budgetOnceK,
    unknown: musts.filter(({ requirement }) => (requirement?.costOnceK ?? null) === null).length,
    everyones: effort.counts.everyones,
    someones: effort.counts.someones,
    lines: effort.clients.flatMap(({ client, shares, isHeavy }) => {
      const drawn = clientAt(source, client);
      return drawn === null ? [] : [{ client: drawn, shares, isHeavy }];
    }),
  };
}

/** What is not for now, with whom it goes: a client, never a name. */
export function parkingSlide(source: BeamerSource, step: number): SlideOf<'parking'> {
  const { dossier, workshop } = source;
  const all = dossier.parked.filter((parked) => parked.workshop === workshop.id).toSorted(byOrder);
  const { shown, page } = paged(all, step, PER_PAGE.parking);
  return {
    kind: 'parking',
    page,
    items: shown.map(({ text, owner, dueOn, isDone }) => {
      const party = owner === null ? undefined : find(dossier.people, owner)?.party;
      return { text, client: party?.kind === 'client' ? clientAt(source, party.client) : null, dueOn, isDone };
    }),
  };
}

/** What was decided, parked or taken further up, in the order of the agenda. */
export function decisionsSlide(source: BeamerSource, step: number): SlideOf<'decisions'> {
  const all = source.topics.flatMap((topic) => {
    const { stage, title, text, decider } = topic;
    if (stage !== 'decided' && stage !== 'parked' && stage !== 'escalated') return [];
    const code = codeOf(source, topic);
    return [{ code, title, text, stand: stage, decider: decider === null ? null : deciderOf(decider) }];
  });
  const { shown, page } = paged(all, step, PER_PAGE.decisions);
  return { kind: 'decisions', page, items: shown };
}
