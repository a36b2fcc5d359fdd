import { assertNever } from '#src/base/assert-never.ts';
import { addDays } from '#src/base/day.ts';
import type { Matter } from '#src/analysis/relations/matters.ts';
import type { RelationState } from '#src/analysis/relations/relation-state.ts';
import type { Side } from '#src/dossier/pulse.ts';
import type { Text } from '#src/text/text.ts';
import { monthText, whole } from './figures.ts';
import type { Ends } from './parties.ts';

/** What a person can do about it: talk, ask a side again, or count the contract. */
export type Step =
  | { readonly kind: 'talk'; readonly title: string; readonly dueOn: string }
  | { readonly kind: 'measure'; readonly side: Side }
  | { readonly kind: 'count' };

export type Said = { readonly strong: string; readonly more: string };
export type Headline = Said & { readonly step: Step; readonly others: readonly Said[] };

type Given = {
  readonly state: RelationState;
  readonly ends: Ends;
  readonly today: string;
  /** What the contract with this supplier says about a new owner. */
  readonly clause: string;
};

/** Time to get people round a table; a choice of the product. */
const talkWithin = 14;

/** [RL12] One sentence that says what matters most, and a step. It describes; it never predicts that a relation will fail. */
export function headlineOf(text: Text, given: Given, matters: readonly Matter[]): Headline {
  const [first, ...others] = matters;
  if (first === undefined) return { ...fine(text, given), step: talk(text, given, null), others: [] };
  return {
    ...saidOf(text, given, first),
    step: stepOf(text, given, first),
    others: others.map((matter) => saidOf(text, given, matter)),
  };
}

function fine({ t }: Text, { state, ends }: Given): Said {
  const names = { client: ends.client.name, other: ends.other.name };
  const quadrant = t(`relations:quadrants.${state.quadrant ?? 'unknown'}`);
  return { strong: t('relations:matters.fine', { ...names, quadrant }), more: t('relations:matters.fineMore') };
}

export function saidOf(text: Text, given: Given, matter: Matter): Said {
  const { t } = text;
  const { ends, today } = given;
  const names = { client: ends.client.name, other: ends.other.name };
  switch (matter.kind) {
    case 'gap':
      return gapSaid(text, given, matter);
    case 'silent':
      return matter.days === null
        ? { strong: t('relations:matters.silentEver', names), more: rhythmSaid(text, matter.rhythmDays) }
        : {
            strong: t('relations:matters.silent', { ...names, count: matter.days }),
            more: rhythmSaid(text, matter.rhythmDays),
          };
    case 'one-sided-friction':
      return {
        strong: t('relations:matters.oneSided', { side: ends[matter.missing].name, text: matter.friction.text }),
        more: t('relations:matters.oneSidedMore', { count: matter.days }),
      };
    case 'open-friction':
      return {
        strong: t('relations:matters.friction', { text: matter.friction.text }),
        more: t('relations:matters.frictionMore', { count: matter.days }),
      };
    case 'falling': {
      const said = {
        side: ends[matter.side].name,
        points: whole(text, matter.points),
        month: monthText(text, matter.since, today),
      };
      return { strong: t('relations:matters.falling', said), more: t('relations:matters.fallingMore') };
    }
    case 'leans-on-contract':
      return {
        strong: t('relations:matters.leans', { ...names, points: whole(text, matter.points) }),
        more: t('relations:matters.leansMore'),
      };
    case 'below-target': {
      const said = { client: names.client, points: whole(text, matter.points), target: whole(text, matter.target) };
      return { strong: t('relations:matters.belowTarget', said), more: t('relations:matters.belowTargetMore') };
    }
    default:
      return unknownSaid(text, given, matter);
  }
}

type Unknown = Extract<Matter, { kind: 'change-of-control' | 'never-asked' | 'asked-long-ago' | 'no-legal' }>;

function unknownSaid({ t }: Text, { ends, clause }: Given, matter: Unknown): Said {
  const names = { client: ends.client.name, other: ends.other.name };
  switch (matter.kind) {
    case 'change-of-control':
      return {
        strong: t('relations:matters.control', { other: names.other }),
        more: clause === '' ? t('relations:matters.controlNone') : t('relations:matters.controlClause', { clause }),
      };
    case 'never-asked':
      return {
        strong: t('relations:matters.neverAsked', { side: ends[matter.side].name }),
        more: t('relations:matters.neverAskedMore'),
      };
    case 'asked-long-ago':
      return {
        strong: t('relations:matters.askedLong', { side: ends[matter.side].name, count: matter.days }),
        more: t('relations:matters.askedLongMore'),
      };
    case 'no-legal':
      return { strong: t('relations:matters.noLegal', names), more: t('relations:matters.noLegalMore') };
    default:
      return assertNever(matter);
  }
}

function gapSaid(text: Text, { state, ends, today }: Given, matter: Extract<Matter, { kind: 'gap' }>): Said {
  const { t } = text;
  const high = matter.lower === 'client' ? 'other' : 'client';
  const strong = t('relations:matters.gap', {
    low: ends[matter.lower].name,
    high: ends[high].name,
    points: whole(text, matter.points),
  });
  const since =
    matter.since === null
      ? null
      : t('relations:matters.gapSince', {
          event: t(`relations:eventsSaid.${matter.since.moment.kind}`),
          month: monthText(text, matter.since.moment.on, today),
        });
  const leans = (state.balance ?? 0) < 0 ? t('relations:matters.gapTalk') : null;
  return { strong, more: [since, leans].filter((part) => part !== null).join(' ') };
}

function rhythmSaid({ t }: Text, rhythmDays: number): string {
  return t('relations:matters.silentMore', { rhythm: rhythmDays });
}

function stepOf(text: Text, given: Given, matter: Matter): Step {
  switch (matter.kind) {
    case 'never-asked':
    case 'asked-long-ago':
      return { kind: 'measure', side: matter.side };
    case 'no-legal':
      return { kind: 'count' };
    case 'one-sided-friction':
    case 'open-friction':
      return talk(text, given, matter.friction.text);
    case 'gap':
      return talk(text, given, matter.since?.moment.title ?? null);
    case 'change-of-control':
      return talk(text, given, matter.moment.title);
    default:
      return talk(text, given, null);
  }
}

/** A talk that is proposed, with a day to plan it before. */
export function talk({ t }: Text, { ends, today }: Pick<Given, 'ends' | 'today'>, about: string | null): Step {
  const names = { client: ends.client.name, other: ends.other.name };
  const title =
    about === null || about === ''
      ? t('relations:steps.talkTitle', names)
      : t('relations:steps.talkAbout', { ...names, about });
  return { kind: 'talk', title, dueOn: addDays(today, talkWithin) };
}
