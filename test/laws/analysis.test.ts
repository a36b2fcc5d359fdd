import { describe, expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import type { EffortBasis } from '#src/analysis/effort.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import { updateAnalysis } from '#src/analysis/update-analysis.ts';
import { diffDossiers } from '#src/changes/diff.ts';
import { reverse } from '#src/changes/reverse.ts';
import { runCommand } from '#src/commands/run-command.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import type { Limits } from '#src/dossier/parameter.ts';
import { type Random, randomFrom } from '#test/builders/random.ts';
import { limitsOf, randomDossier } from '#test/builders/random-dossier.ts';
import { commandsWithInput, randomInput } from '#test/builders/random-input.ts';

const sizes = [
  { requirements: 1, clients: 1, suppliers: 0 },
  { requirements: 12, clients: 2, suppliers: 2 },
  { requirements: 25, clients: 5, suppliers: 3 },
  { requirements: 40, clients: 14, suppliers: 6 },
];

/** A budget that some requirements fit and others do not, and few enough clients that everyone's musts occur. */
function dossierFor(seed: number, size: (typeof sizes)[number]): Dossier {
  const dossier = randomDossier({ seed, ...size });
  const { fixed } = analyse(dossier).memo;
  const budgetOnceK = seed % 3 === 0 ? null : fixed.once / 1000 + 90;
  const budgetYearK = seed % 2 === 0 ? null : fixed.year / 1000 + 25;
  return { ...dossier, assignment: [{ ...assignmentOf(dossier), budgetOnceK, budgetYearK }] };
}

function stepFrom(dossier: Dossier, random: Random) {
  const name = random.pick(commandsWithInput);
  const outcome = runCommand(dossier, name, randomInput(random, dossier, name));
  return outcome.ok ? { name, ...outcome.value } : null;
}

describe('following a change', () => {
  const cases = Array.from(
    { length: 24 },
    (_, seed) => [seed, sizes[seed % sizes.length] as (typeof sizes)[number]] as const,
  );

  it.each(cases)('[A21] gives what analysing again gives, after every command and its undo (seed %i)', (seed, size) => {
    const random = randomFrom(seed);
    const basis: EffortBasis = seed % 4 === 3 ? 'contract' : 'once';
    let dossier = dossierFor(seed, size);
    let analysis = analyse(dossier, basis);
    const done = new Set<string>();
    for (let turn = 0; turn < 120; turn += 1) {
      const step = stepFrom(dossier, random);
      if (step === null) continue;
      done.add(step.name);
      const next = updateAnalysis(analysis, dossier, step.after, step.change);
      expect(next, step.name).toEqual(analyse(step.after, basis));
      expect(updateAnalysis(next, step.after, dossier, reverse(step.change)), step.name).toEqual(analysis);
      dossier = step.after;
      analysis = next;
    }
    expect(done.size).toBeGreaterThan(5);
  });

  it.each([1, 2, 3, 4, 5, 6])('[A21] holds for many edits in one change (seed %i)', (seed) => {
    const random = randomFrom(100 + seed);
    const first = dossierFor(seed, sizes[2] as (typeof sizes)[number]);
    let last = first;
    for (let turn = 0; turn < 40; turn += 1) last = stepFrom(last, random)?.after ?? last;
    expect(updateAnalysis(analyse(first), first, last, diffDossiers(first, last))).toEqual(analyse(last));
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('[A62] holds when cases close and open again (seed %i)', (seed) => {
    const first = dossierFor(seed, sizes[(seed % 3) + 1] as (typeof sizes)[number]);
    const settling: Dossier = {
      ...first,
      cases: first.cases.map((each) => ({ ...each, conflicts: detectedIn(first) })),
    };
    const random = randomFrom(seed);
    let before = settling;
    let analysis = analyse(before);
    for (let turn = 0; turn < 6; turn += 1) {
      const after = withOtherDecisions(settling, random);
      const next = updateAnalysis(analysis, before, after, diffDossiers(before, after));
      expect(next).toEqual(analyse(after));
      expect([...next.conflicts, ...next.settled].map(({ id }) => id).sort()).toEqual(detectedIn(first));
      [before, analysis] = [after, next];
    }
  });

  it('[A21] keeps the object of everything that did not change', () => {
    const dossier = dossierFor(7, sizes[3] as (typeof sizes)[number]);
    const analysis = analyse(dossier);
    const requirement = dossier.requirements[3];
    const outcome = runCommand(dossier, 'editRequirement', { id: requirement?.id, patch: { title: 'Anders' } });
    if (!outcome.ok) throw new Error(outcome.problem.code);
    const next = updateAnalysis(analysis, dossier, outcome.value.after, outcome.value.change);
    expect(next.requirements).toBe(analysis.requirements);
    expect(next.conflicts).toBe(analysis.conflicts);
    expect(next.clashes).toBe(analysis.clashes);
    expect(next.coverage).toBe(analysis.coverage);
    expect(next.totals.clients).toBe(analysis.totals.clients);
  });
});

describe('what a client has not released', () => {
  it.each(Array.from({ length: 20 }, (_, seed) => seed))(
    '[A19] leaves no trace in what others see (seed %i)',
    (seed) => {
      const random = randomFrom(seed);
      const dossier = dossierFor(seed, sizes[(seed % 3) + 1] as (typeof sizes)[number]);
      expect(analyse(releasedOnly(withOtherSecrets(dossier, random)))).toEqual(analyse(releasedOnly(dossier)));
    },
  );
});

function detectedIn(dossier: Dossier): readonly string[] {
  return analyse({ ...dossier, decisions: [], ratifications: [] }).conflicts.map(({ id }) => id);
}

/** Some decisions gone, some taken back, some refused. */
function withOtherDecisions(dossier: Dossier, random: Random): Dossier {
  const decisions = dossier.decisions.flatMap((decision) => {
    if (random.chance(0.3)) return [];
    const withdrawn = random.chance(0.3) ? { on: '2026-03-01', client: 'A', reason: 'Nieuwe cijfers' } : null;
    return [{ ...decision, withdrawn }];
  });
  const ratifications = dossier.ratifications.filter(({ row }) => decisions.some(({ id }) => id === row));
  return { ...dossier, decisions, ratifications: random.chance(0.5) ? [] : ratifications };
}

/** Every unreleased limit replaced by another, or by none. */
function withOtherSecrets(dossier: Dossier, random: Random): Dossier {
  const parameters = new Map<string, Dossier['requirements'][number]['parameter']>(
    dossier.requirements.map(({ id, parameter }) => [id, parameter]),
  );
  const positions = dossier.positions.map(({ row, cells }) => ({
    row,
    cells: cells.map((position) => {
      const parameter = parameters.get(row);
      if (position.isReleased || !parameter) return position;
      const limits: Limits | null = random.chance(0.2) ? null : limitsOf(random, parameter);
      return { ...position, limits };
    }),
  }));
  return { ...dossier, positions };
}
