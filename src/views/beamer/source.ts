import { analyseRequirement } from '#src/analysis/analyse-requirement.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import type { RequirementAnalysis } from '#src/analysis/requirement-analysis.ts';
import { surroundingsOf } from '#src/analysis/surroundings.ts';
import { votersOf } from '#src/analysis/workshop/ballots.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import type { BeamerClient } from './parts.ts';

/** What slides are made of: one workshop and what it is about, with everything private taken out before. [BM1] */
export type BeamerSource = {
  readonly dossier: Dossier;
  readonly workshop: Workshop;
  /** Its agenda, in order. */
  readonly topics: readonly Topic[];
  /** Clients that may vote, in their order on every screen. */
  readonly voters: readonly Client[];
  /** Of requirements the workshop is about. */
  readonly analyses: ReadonlyMap<string, RequirementAnalysis>;
};

/**
 * [BM1] Cut down first, then stripped, then analysed: so that it costs what the workshop is large, not the dossier,
 * and nothing that a slide is made of was ever derived from a limit that is not released. Null when it is not there.
 */
export function beamerSource(whole: Dossier, id: string): BeamerSource | null {
  const topics = whole.topics.filter(({ workshop }) => workshop === id);
  const about = new Set(
    topics.flatMap(({ subjects }) => subjects.flatMap((each) => (each.kind === 'requirement' ? [each.id] : []))),
  );
  const dossier = releasedOnly({
    ...whole,
    topics,
    positions: whole.positions.filter(({ row }) => about.has(row)),
    offers: whole.offers.filter(({ row }) => about.has(row)),
  });
  const workshop = find(dossier.workshops, id);
  if (workshop === undefined) return null;
  const surroundings = surroundingsOf(dossier);
  const analyses = new Map(
    [...about].flatMap((requirement): [string, RequirementAnalysis][] => {
      const found = find(dossier.requirements, requirement);
      return found === undefined ? [] : [[requirement, analyseRequirement(surroundings, found)]];
    }),
  );
  return { dossier, workshop, topics: dossier.topics.toSorted(byOrder), voters: votersOf(dossier), analyses };
}

export function beamerClient({ name, badge, hue }: Pick<Client, 'name' | 'badge' | 'hue'>): BeamerClient {
  return { name, letters: badge, hue };
}

/** The client as it is drawn; null when it is gone. */
export function clientAt({ dossier }: BeamerSource, id: string): BeamerClient | null {
  const client = find(dossier.clients, id);
  return client === undefined ? null : beamerClient(client);
}

export function votersAt({ voters }: BeamerSource): readonly BeamerClient[] {
  return voters.map(beamerClient);
}
