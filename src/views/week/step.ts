import { aboutOf } from '#src/analysis/week/about-of.ts';
import type { Matter } from '#src/analysis/week/matter.ts';
import { addDays } from '#src/base/day.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { About } from '#src/dossier/about.ts';
import type { TextKey } from '#src/text/text.ts';
import { endsOf } from '#src/views/relations/parties.ts';
import { listText } from '#src/views/words/names-text.ts';
import { factWords, type Saying, subjectOf } from './fact-words.ts';

/** An action that is proposed; who and when can be changed before it is written down. */
export type Draft = {
  readonly title: string;
  readonly about: About | null;
  readonly owner: string;
  readonly person: string | null;
  readonly dueOn: string;
  readonly isShared: boolean;
};

/** Where something can be looked at and done. */
export type Place =
  | { readonly kind: 'agreement'; readonly id: string }
  | { readonly kind: 'action'; readonly id: string }
  | { readonly kind: 'gate' }
  | { readonly kind: 'relation'; readonly id: string }
  | { readonly kind: 'friction'; readonly relation: string }
  | { readonly kind: 'kpi'; readonly id: string }
  | { readonly kind: 'freedom'; readonly id: string }
  | { readonly kind: 'case'; readonly id: string }
  | { readonly kind: 'decision'; readonly id: string }
  | { readonly kind: 'meetings' }
  | { readonly kind: 'moment'; readonly id: string }
  | { readonly kind: 'session' };

export type StepIcon = 'send' | 'look' | 'plan' | 'ask' | 'talk' | 'go' | 'action';

/** What the regisseur can do about it; nothing here decides for a client. */
export type Step = { readonly label: string; readonly icon: StepIcon } & (
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'go'; readonly place: Place }
);

/** Time for a reminder, a talk and a question; choices of the product. */
const within = { remind: 2, talk: 14, ask: 7 } as const;

type Word = Extract<TextKey, `week:steps.${string}`>;

/** [WK13] One step per matter: a reminder, a talk or a question as an action, or the place where it is settled. */
export function stepOf(saying: Saying, matter: Matter): Step {
  const { action, fact } = matter;
  const { t } = saying.text;
  const go = (word: Word, place: Place, icon: StepIcon = 'go'): Step => ({ kind: 'go', label: t(word), icon, place });
  switch (fact.kind) {
    case 'action':
      return go('week:steps.openAction', { kind: 'action', id: fact.action.id }, 'action');
    case 'condition':
    case 'gate':
      return go('week:steps.toGate', { kind: 'gate' });
    case 'stances':
      return go('week:steps.askStance', { kind: 'case', id: fact.case.id }, 'send');
    case 'ratification':
    case 'review':
      return go('week:steps.toDecision', { kind: 'decision', id: fact.decision.id }, 'ask');
    default:
      if (action !== null) return go('week:steps.underWay', { kind: 'action', id: action.id }, 'action');
      return proposed(saying, matter, go);
  }
}

function proposed(saying: Saying, matter: Matter, go: (word: Word, place: Place, icon?: StepIcon) => Step): Step {
  const { fact, days } = matter;
  const { t } = saying.text;
  const draft = (word: Word, icon: StepIcon, title: string, fields: Partial<Draft> = {}): Step => ({
    kind: 'draft',
    label: t(word),
    icon,
    draft: { ...blankDraft(saying, matter), title, ...fields },
  });
  const soon = (most: number): string => addDays(saying.today, Math.max(0, Math.min(most, days ?? most)));
  const names = namesIn(saying, matter);
  switch (fact.kind) {
    case 'agreement': {
      const { title, owner } = fact.agreement;
      const words = owner === '' ? t('week:drafts.remindNobody', { title }) : t('week:drafts.remind', { owner, title });
      return draft('week:steps.remind', 'send', words, { dueOn: addDays(saying.today, within.remind) });
    }
    case 'check':
      return go('week:steps.check', { kind: 'agreement', id: fact.agreement.id }, 'look');
    case 'silence':
      return draft('week:steps.plan', 'plan', t('week:drafts.plan', { names: subjectOf(saying, fact) }));
    case 'notice':
    case 'option': {
      const { client, other } = endsOf(saying.text, saying.tables, { ...fact.freedom, peer: null });
      const title = t('week:drafts.ask', { client: client.name, supplier: other.name });
      return draft('week:steps.ask', 'ask', title, {
        ...speakerOf(saying, fact.freedom.client),
        dueOn: soon(within.ask),
      });
    }
    case 'kpi':
      return draft(
        'week:steps.discuss',
        'talk',
        t('week:drafts.discuss', { names, title: factWords(saying, fact).title }),
        {
          dueOn: soon(within.talk),
        },
      );
    case 'friction':
      return go('week:steps.toFriction', { kind: 'friction', relation: fact.friction.relation });
    case 'rhythm':
      if (matter.isLate) return go('week:steps.newDay', { kind: 'meetings' }, 'plan');
      return draft('week:steps.prepare', 'plan', t('week:drafts.prepare', { title: fact.rhythm.title }), {
        dueOn: soon(0),
      });
    default:
      return draft('week:steps.prepare', 'plan', t('week:drafts.prepare', { title: factWords(saying, fact).title }), {
        dueOn: soon(0),
      });
  }
}

function blankDraft({ text, today }: Saying, { fact, isPrivate }: Matter): Draft {
  return {
    title: '',
    about: aboutOf(fact),
    owner: text.t('actions:you'),
    person: null,
    dueOn: addDays(today, within.talk),
    isShared: !isPrivate && fact.kind !== 'silence',
  };
}

/** Who may speak for a client, where somebody is known; else the regisseur sees to it. */
function speakerOf({ text, tables: { people } }: Saying, client: string): Pick<Draft, 'owner' | 'person'> {
  const person = people
    .filter(({ party, mandate }) => party.kind === 'client' && party.client === client && mandate !== null)
    .toSorted(byOrder)[0];
  return person === undefined
    ? { owner: text.t('actions:you'), person: null }
    : { owner: person.name, person: person.id };
}

export function namesIn({ text, tables }: Saying, { parties }: Pick<Matter, 'parties'>): string {
  const names = [
    ...parties.clients.flatMap((id) => find(tables.clients, id)?.name ?? []),
    ...parties.suppliers.flatMap((id) => find(tables.suppliers, id)?.name ?? []),
  ];
  return listText(text, names);
}

/** [WK13] Where what it is about stands, whatever the step is. */
export function placeOf({ fact }: Pick<Matter, 'fact'>): Place {
  switch (fact.kind) {
    case 'agreement':
    case 'check':
      return { kind: 'agreement', id: fact.agreement.id };
    case 'action':
      return { kind: 'action', id: fact.action.id };
    case 'condition':
    case 'gate':
      return { kind: 'gate' };
    case 'silence':
      return { kind: 'relation', id: fact.relation.id };
    case 'notice':
    case 'option':
      return { kind: 'freedom', id: fact.freedom.id };
    case 'kpi':
      return { kind: 'kpi', id: fact.kpi.id };
    case 'stances':
      return { kind: 'case', id: fact.case.id };
    case 'ratification':
    case 'review':
      return { kind: 'decision', id: fact.decision.id };
    case 'friction':
      return { kind: 'friction', relation: fact.friction.relation };
    case 'rhythm':
      return { kind: 'meetings' };
    case 'planned':
      return fact.about.kind === 'session' ? { kind: 'session' } : { kind: 'moment', id: fact.about.id };
  }
}
