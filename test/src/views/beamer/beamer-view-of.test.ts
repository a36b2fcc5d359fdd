import { describe, expect, it } from 'vitest';
import { byOrder } from '#src/base/order.ts';
import { beamerViewSchema } from '#src/contract/beamer-parsers.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { beamerViewOf } from '#src/views/beamer/beamer-view-of.ts';
import type { BeamerView } from '#src/views/beamer/beamer-view.ts';
import { type BeamerChoice, type BeamerLive, beamerPages } from '#src/views/beamer/live.ts';
import { TOKEN, withSecrets } from '#test/builders/private-token.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { aRound, aTopic, aWorkshop, byClass, theVotes } from '#test/builders/workshop-records.ts';

const live: BeamerLive = { language: 'nl', turnouts: [], timer: null, draft: null, door: null };

/** Every page about every topic, and about the workshop. */
function allViews(dossier: Dossier): readonly BeamerView[] {
  return dossier.workshops.flatMap(({ id }) => {
    const topics = [null, ...dossier.topics.filter(({ workshop }) => workshop === id).map((topic) => topic.id)];
    return topics.flatMap((topic) =>
      beamerPages.map((page) => beamerViewOf(dossier, { workshop: id, topic, page, step: 0 }, live)),
    );
  });
}

describe('what is private', () => {
  it('[BM1] changes no view of a beamer by a single byte, and is in none', () => {
    let views = 0;
    const dossiers = [
      sampleDossier(),
      ...Array.from({ length: 20 }, (_, at) => at + 1).map((seed) =>
        randomDossier({ seed, requirements: 8, clients: 4, suppliers: 2 }),
      ),
    ];
    for (const dossier of dossiers) {
      const [before, after] = [JSON.stringify(allViews(dossier)), JSON.stringify(allViews(withSecrets(dossier)))];
      views += allViews(dossier).length;
      expect(after).toBe(before);
      expect(after).not.toContain(TOKEN);
    }
    expect(views).toBeGreaterThan(500);
  });

  it('[BM13] has no field: every view passes the list of fields at the door, and nothing besides', () => {
    for (const seed of [2, 4, 6, 8]) {
      const dossier = randomDossier({ seed, requirements: 8, clients: 4, suppliers: 2 });
      for (const view of allViews(dossier)) expect(beamerViewSchema.parse(view)).toEqual(view);
    }
    const [view] = allViews(sampleDossier());
    expect(beamerViewSchema.safeParse({ ...view, note: TOKEN }).success).toBe(false);
    expect(beamerViewSchema.safeParse({ ...view, slide: { ...view?.slide, limits: [1] } }).success).toBe(false);
  });
});

function voted(letters: readonly string[], state: 'open' | 'revealed'): Dossier {
  const sample = sampleDossier();
  const clients = sample.clients.filter(({ kind }) => kind !== 'ssc').toSorted(byOrder);
  return {
    ...sample,
    workshops: [aWorkshop('WSX')],
    topics: [
      aTopic('TPX', 'WSX', { subjects: [{ kind: 'requirement', id: sample.requirements[0]?.id ?? '', label: '' }] }),
    ],
    rounds: [aRound('RDX', 'WSX', ['TPX'], { state })],
    votes:
      state === 'open'
        ? []
        : clients.flatMap(({ id }, at) => (letters[at] ? [theVotes('RDX', 'TPX', id, byClass(letters[at]))] : [])),
  };
}
const auto: BeamerChoice = { workshop: 'WSX', topic: 'TPX', page: 'auto', step: 0 };

describe('a vote', () => {
  it('[BM2] is asked with how many voted, whatever was voted', () => {
    const turnouts = [{ round: 'RDX', entitled: 12, cast: 9 }];
    const { slide } = beamerViewOf(voted([], 'open'), auto, { ...live, turnouts });
    expect(slide).toMatchObject({ kind: 'question', stand: 'open', turnout: { cast: 9, entitled: 12 } });
    expect(Object.keys(slide)).toEqual(['kind', 'item', 'background', 'method', 'subjects', 'stand', 'turnout']);
  });

  it('[BM3] is a dot of its client, and the class of the client where one person voted for it', () => {
    const { slide } = beamerViewOf(voted(['MMM', 'S', '', 'MS'], 'revealed'), auto, live);
    if (slide.kind !== 'classes') throw new Error(slide.kind);
    expect(slide.lines.map(({ votes }) => votes)).toEqual([
      { kind: 'dots', counts: { M: 3, S: 0, C: 0, W: 0 } },
      { kind: 'class', priority: 'S' },
      { kind: 'none' },
      { kind: 'dots', counts: { M: 1, S: 1, C: 0, W: 0 } },
    ]);
    expect(slide.totals).toEqual({ M: 4, S: 2, C: 0, W: 0 });
  });

  it('[BM6] leads to a talk that shows the text as it is typed', () => {
    const draft = { topic: 'TPX', text: 'Wij spreken af' };
    const { slide } = beamerViewOf(voted(['MMM'], 'revealed'), { ...auto, page: 'talk' }, { ...live, draft });
    expect(slide).toMatchObject({ kind: 'talk', text: 'Wij spreken af', stand: 'talk', decider: null });
  });
});
