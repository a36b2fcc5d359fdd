import { byStep, type ClassCounts, votesIn } from '#src/analysis/workshop/class-counts.ts';
import type { ClassResult, ClientClasses } from '#src/analysis/workshop/class-result.ts';
import type { TopicResult } from '#src/analysis/workshop/topic-result.ts';
import type { Priority } from '#src/dossier/position.ts';
import type { SlideOf } from '#src/views/beamer/beamer-view.ts';
import type { Agreement, ClassLine, Explainer } from '#src/views/beamer/parts.ts';
import { itemOf } from '#src/views/beamer/item.ts';
import { type BeamerSource, clientAt } from '#src/views/beamer/source.ts';

/** [BM3] [BM4] What was voted by class on one topic, as the room sees it. */
export function classesSlide(source: BeamerSource, found: TopicResult, result: ClassResult): SlideOf<'classes'> {
  return {
    kind: 'classes',
    item: itemOf(source, found.topic),
    round: found.revotes + 1,
    lines: result.clients.flatMap((line) => classLine(source, line)),
    totals: result.totals,
    votes: result.votes,
    agreement: agreementOf(source, result),
    explainers: result.outliers.flatMap(({ client, count, priority, beside }): readonly Explainer[] => {
      const drawn = clientAt(source, client);
      const counts = result.clients.find((line) => line.client === client)?.counts;
      if (drawn === null || counts === undefined) return [];
      return [{ client: drawn, count, priority, isAlone: beside.length === 0, isOne: votesIn(counts) === 1 }];
    }),
  };
}

export function agreementOf({ workshop }: BeamerSource, result: ClassResult): Agreement | null {
  const { consensus, band, hasMustAndWont } = result;
  if (consensus === null || band === null) return null;
  const { mixed, agreed } = workshop.bands;
  return { consensus, band, mixedFrom: mixed, agreedFrom: Math.max(mixed, agreed), hasMustAndWont };
}

function classLine(source: BeamerSource, { client, counts, median, points }: ClientClasses): readonly ClassLine[] {
  const drawn = clientAt(source, client);
  if (drawn === null) return [];
  return [{ client: drawn, votes: votesOf(counts), priority: median, points }];
}

/** One vote alone is the class of its client, and never a dot without a name. */
function votesOf(counts: ClassCounts): ClassLine['votes'] {
  const votes = byStep(counts).reduce((sum, count) => sum + count, 0);
  if (votes === 0) return { kind: 'none' };
  if (votes > 1) return { kind: 'dots', counts };
  const priority = (Object.keys(counts) as Priority[]).find((each) => counts[each] === 1) as Priority;
  return { kind: 'class', priority };
}
