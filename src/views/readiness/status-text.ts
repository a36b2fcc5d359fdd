import { mayHold } from '#src/analysis/holders.ts';
import { gateState, phases } from '#src/analysis/readiness/gate-state.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { LadderScores } from '#src/methods/ladder.ts';
import type { Text } from '#src/text/text.ts';
import { benefitState } from '#src/analysis/readiness/pilots.ts';

const isComplete = (scores: LadderScores): boolean => scores.every((score) => score !== null);

/** Processes, and how many of the ladders that can be scored are, by each side. */
export function ladderStatus({ t }: Text, { processes, clients, ladders }: Dossier): readonly string[] {
  const said = t('readiness:status.processes', { count: processes.length });
  const of = processes.length * clients.filter(mayHold).length;
  if (of === 0) return [said];
  const own = ladders.filter((each) => isComplete(each.own)).length;
  const ssc = ladders.filter((each) => isComplete(each.ssc)).length;
  return own === of && ssc === of
    ? [said, t('readiness:status.complete', { count: clients.filter(mayHold).length })]
    : [said, t('readiness:status.incomplete', { own, ssc, of })];
}

/** How far each gate is. */
export function phasesStatus({ t }: Text, dossier: Dossier): readonly string[] {
  return phases.map((phase) => {
    const { met, total } = gateState(dossier, phase, '');
    return t('readiness:status.gate', { phase: t(`phases:${phase}`), met, of: total });
  });
}

export function pilotStatus({ t }: Text, { pilots, benefits }: Dossier): readonly string[] {
  const measured = benefits.filter((benefit) => benefitState(benefit, pilots).kind === 'measured').length;
  return [
    t('pilot:status.pilots', { count: pilots.length }),
    t('pilot:status.benefits', { count: benefits.length }),
    ...(benefits.length > 0 ? [t('pilot:status.measured', { count: measured })] : []),
  ];
}
