import type { ClientId } from '#src/dossier/ids.ts';
import type { StanceStep } from '#src/dossier/stance.ts';
import { consensus } from '#src/methods/agreement.ts';
import { highestMinimum, highestSum, withoutObjection } from '#src/methods/choose.ts';
import { medianRank } from '#src/methods/moscow.ts';
import { answersBy, type Ballots } from './ballots.ts';

export type SubjectStances = {
  readonly subject: string;
  /** Per client how many of its people stand on each step, 1 first, and its middle; null when nobody of it voted. */
  readonly clients: readonly {
    readonly client: ClientId;
    readonly counts: readonly number[];
    readonly median: StanceStep | null;
  }[];
  readonly consensus: number | null;
  /** Clients of which somebody has an overriding objection, with the reasons given. */
  readonly objecting: readonly { readonly client: ClientId; readonly reasons: readonly string[] }[];
};

export type StanceResult = {
  readonly kind: 'stance';
  readonly subjects: readonly SubjectStances[];
  /** Subjects by rule, side by side; several = equally good, null = a client did not vote on all. */
  readonly consent: readonly string[];
  readonly maxMin: readonly string[] | null;
  readonly sum: readonly string[] | null;
};

const steps = [1, 2, 3, 4, 5] as const;

/** [WL17] Stances of five steps: a client stands where its middle person does; an objection of one is an objection. */
export function stanceResult(subjects: readonly string[], ballots: readonly Ballots[]): StanceResult {
  const found = subjects.map((subject) => stancesOn(subject, ballots));
  const medians = found.map(({ clients }) => clients.map(({ median }) => median));
  const isComplete = medians.every((row) => row.every((median) => median !== null));
  const scores = medians.map((row) => row.map((median) => median ?? 0));
  const named = (chosen: readonly number[]) => chosen.map((at) => subjects[at] as string);
  const objections = found.map(({ objecting }) => [objecting.length > 0 ? 1 : 5]);
  const isAsked = found.some(({ clients }) => clients.some(({ median }) => median !== null));
  return {
    kind: 'stance',
    subjects: found,
    consent: isAsked ? named(withoutObjection(objections, 1)) : [],
    maxMin: isComplete && isAsked ? named(highestMinimum(scores)) : null,
    sum: isComplete && isAsked ? named(highestSum(scores)) : null,
  };
}

function stancesOn(subject: string, ballots: readonly Ballots[]): SubjectStances {
  const given = ballots.map((each) => ({
    client: each.client,
    said: answersBy(each, 'stance').flatMap(({ stances }) => stances.filter((stance) => stance.subject === subject)),
  }));
  const clients = given.map(({ client, said }) => {
    const counts = steps.map((step) => said.filter((stance) => stance.step === step).length);
    const rank = medianRank(counts);
    return { client, counts, median: rank === null ? null : (steps[rank] as StanceStep) };
  });
  const all = steps.map((_, at) => clients.reduce((sum, { counts }) => sum + (counts[at] as number), 0));
  return {
    subject,
    clients,
    consensus: consensus(all),
    objecting: given.flatMap(({ client, said }) => {
      const against = said.filter(({ step }) => step === 1);
      return against.length === 0 ? [] : [{ client, reasons: against.map(({ reason }) => reason) }];
    }),
  };
}
