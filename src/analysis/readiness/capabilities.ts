import { capabilities, type Readiness } from '#src/dossier/readiness.ts';

/** What a client has to be able to do itself (Feeny & Willcocks). */
export type CapabilityKey = (typeof capabilities)[number];

/** Below it a gate or a capability asks for an improvement: a choice of this program, said where it is used. */
export const improveBelow = 3;

/** [RY11] Those scored below the threshold; what was not scored is no gap yet. */
export function capabilityGaps(scores: Readiness['own']['capabilities']): readonly CapabilityKey[] {
  return capabilities.filter((_, at) => {
    const score = scores[at] ?? null;
    return score !== null && score < improveBelow;
  });
}
