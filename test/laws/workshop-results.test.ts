import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { classItems } from '#src/analysis/workshop/class-items.ts';
import { disagreementFirst } from '#src/analysis/workshop/talk-order.ts';
import { votingLab } from '#src/analysis/workshop/voting-lab.ts';
import { workshopOverview } from '#src/analysis/workshop/workshop-overview.ts';
import { sample, seeds } from './samples.ts';

it('[WL49] whatever was voted, figures stay within their bounds and every vote is counted once', () => {
  let counted = 0;
  for (const seed of seeds(120)) {
    const { dossier } = sample(seed);
    const analysis = analyse(dossier);
    for (const workshop of dossier.workshops) {
      const items = classItems(dossier, analysis, workshop);
      for (const { result, round, topic } of items) {
        const cast = dossier.votes.filter((votes) => votes.round === round.id && votes.topic === topic.id);
        expect(result.votes).toBe(cast.reduce((sum, votes) => sum + votes.cast.length, 0));
        for (const share of [result.consensus, result.polarisation, result.between])
          if (share !== null) expect(share >= 0 && share <= 1 + 1e-9).toBe(true);
        counted += 1;
      }
      expect(
        disagreementFirst(items)
          .map(({ topic }) => topic.id)
          .sort(),
      ).toEqual(items.map(({ topic }) => topic.id).sort());
      const { effort } = workshopOverview(dossier, items);
      if (effort.everyones !== null) expect(effort.everyones).toBeLessThanOrEqual(effort.someones ?? 0);
      const lab = votingLab(dossier, items);
      for (const { verdicts } of lab.changed) expect(Object.keys(verdicts)).toHaveLength(6);
      expect(lab.changed.length).toBeLessThanOrEqual(lab.items);
    }
  }
  expect(counted).toBeGreaterThan(20);
});
