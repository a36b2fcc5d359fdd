import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '#electron/build/paths.ts';
import { gridOf } from '#src/base/grid.ts';
import { type OrderKey, ordersBetween } from '#src/base/order.ts';
import { tableOf } from '#src/base/table.ts';
import type { Case } from '#src/dossier/case.ts';
import type { Considered, Decision, Said } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { columnOf, rowOf } from '#src/dossier/grids.ts';
import type { Option, Outcome } from '#src/dossier/option.ts';
import type { Ratification } from '#src/dossier/ratification.ts';
import type { Stake } from '#src/dossier/stake.ts';
import type { Stance, StanceStep } from '#src/dossier/stance.ts';
import { client } from './records.ts';

type SourceStake = Partial<Pick<Stake, 'camp' | 'interest' | 'room'>>;
type SourceStance = { readonly step: StanceStep } & Partial<Pick<Stance, 'reason' | 'effect'>> & {
    readonly isPrivate?: true;
  };
/** `all` stands for every client that is not named. */
type SourceOutcome = readonly [rung: Outcome['rung'], value?: Outcome['value'], priority?: Outcome['priority']];
type SourceOption = Pick<Option, 'id' | 'title' | 'costOf'> &
  Partial<Pick<Option, 'note' | 'recipe' | 'payers'>> & {
    readonly onceK: number;
    readonly yearK: number;
    readonly outcomes: Readonly<Record<string, Readonly<Record<string, SourceOutcome>>>>;
    readonly stances: Readonly<Record<string, StanceStep | SourceStance>>;
  };
type SourceCase = Pick<Case, 'id' | 'title' | 'kinds' | 'conflicts' | 'requirements'> & {
  readonly summary?: string;
  readonly stakes: Readonly<Record<string, SourceStake>>;
  readonly options: readonly SourceOption[];
};
type SourceDecision = Omit<
  Decision,
  'considered' | 'stances' | 'written' | 'writtenCost' | 'supersedes' | 'version' | 'withdrawn'
> & {
  readonly option: string;
  readonly ratifications: Readonly<Record<string, Pick<Ratification, 'body' | 'state' | 'on' | 'reservation'>>>;
};
type Source = { readonly cases: readonly SourceCase[]; readonly decisions: readonly SourceDecision[] };

type CaseFiles = Pick<Dossier, 'cases' | 'stakes' | 'options' | 'stances' | 'decisions' | 'ratifications'>;

/** The eight case files of the sample: `test/fixtures/sample/cases.json`. */
export function sampleCases(): CaseFiles {
  const source = JSON.parse(readFileSync(path.join(root, 'test/fixtures/sample/cases.json'), 'utf8')) as Source;
  const { cases, decisions } = source;
  const options = cases.flatMap(optionsOf);
  const stances = cases.flatMap((file) => file.options.flatMap((option) => stancesOf(file, option)));
  return {
    cases: tableOf(
      inOrder(cases).map(({ stakes: _, options: __, ...file }) => ({
        code: file.id,
        summary: '',
        waits: null,
        ...file,
      })),
    ),
    stakes: gridOf(cases.flatMap(stakesOf), rowOf, columnOf),
    options: tableOf(options),
    stances: gridOf(stances, rowOf, columnOf),
    decisions: tableOf(decisions.map((decision) => decisionOf(decision, options, stances))),
    ratifications: gridOf(decisions.flatMap(ratificationsOf), rowOf, columnOf),
  };
}

function inOrder<R>(records: readonly R[]): readonly (R & { readonly order: OrderKey })[] {
  const orders = ordersBetween(null, null, records.length);
  return records.map((record, index) => ({ ...record, order: orders[index] as OrderKey }));
}

function stakesOf({ id, stakes }: SourceCase): readonly Stake[] {
  return Object.entries(stakes).map(([name, stake]) => ({
    case: id,
    client: client(name),
    camp: null,
    interest: '',
    room: '',
    ...stake,
  }));
}

function optionsOf({ id, stakes, options }: SourceCase): readonly Option[] {
  return inOrder(options).map(({ onceK, yearK, outcomes, stances: _, ...option }) => ({
    case: id,
    code: option.id,
    note: '',
    recipe: null,
    payers: [],
    ...option,
    costOnceK: onceK,
    costYearK: yearK,
    outcomes: Object.entries(outcomes).flatMap(([requirement, given]) =>
      Object.keys(stakes)
        .sort()
        .flatMap((name): Outcome[] => {
          const found = given[name] ?? given.all;
          if (found === undefined) return [];
          const [rung, value = null, priority = null] = found;
          return [{ requirement, client: name, rung, value, priority }];
        }),
    ),
  }));
}

function stancesOf({ stakes }: SourceCase, option: SourceOption): readonly Stance[] {
  return Object.keys(stakes).flatMap((name): Stance[] => {
    const said = option.stances[name];
    if (said === undefined) return [];
    const { step, reason = '', effect = '', isPrivate = false } = typeof said === 'number' ? { step: said } : said;
    return [{ option: option.id, client: client(name), step, reason, effect, isReleased: !isPrivate }];
  });
}

function decisionOf(
  { ratifications: _, ...decision }: SourceDecision,
  options: readonly Option[],
  stances: readonly Stance[],
): Decision {
  const saidOf = (id: string): readonly Said[] =>
    stances.flatMap(({ option, client: who, step, reason }) =>
      option === id && step !== null ? [{ client: who, step, reason }] : [],
    );
  const considered = options
    .filter((option) => option.case === decision.case)
    .map(
      ({ id, code, title, costOnceK, costYearK }): Considered => ({
        id,
        code,
        title,
        costOnceK,
        costYearK,
        stances: saidOf(id),
      }),
    );
  const stood = saidOf(decision.option);
  return {
    ...decision,
    considered,
    stances: stood,
    written: [],
    writtenCost: null,
    supersedes: null,
    version: 0,
    withdrawn: null,
  };
}

function ratificationsOf({ id, ratifications }: SourceDecision): readonly Ratification[] {
  return Object.entries(ratifications).map(([name, said]) => ({ decision: id, client: client(name), ...said }));
}
