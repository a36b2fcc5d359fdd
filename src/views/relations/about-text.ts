import { daysBetween } from '#src/base/day.ts';
import { find } from '#src/base/table.ts';
import { nameOf } from '#src/changes/name-of.ts';
import type { AnyRecord } from '#src/changes/tables.ts';
import type { About, AboutKind } from '#src/dossier/about.ts';
import type { Action } from '#src/dossier/action.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { endsOf } from './parties.ts';

/** Where what an action is about stands; kinds without a table of their own say nothing more. */
const tables: Readonly<Partial<Record<AboutKind, keyof Dossier>>> = {
  client: 'clients',
  supplier: 'suppliers',
  requirement: 'requirements',
  case: 'cases',
  tender: 'tenders',
  relation: 'relations',
  friction: 'frictions',
  moment: 'moments',
  agreement: 'agreements',
  duty: 'duties',
  kpi: 'kpis',
  freedom: 'freedoms',
  rhythm: 'rhythms',
  paper: 'papers',
  process: 'processes',
  readiness: 'readiness',
  condition: 'conditions',
  pilot: 'pilots',
  benefit: 'benefits',
  session: 'sessions',
};

/** What an action is about, in words; nothing when it is gone. */
export function aboutText(text: Text, dossier: Dossier, about: About | null): string {
  if (about === null) return '';
  if (about.kind === 'relation') {
    const relation = find(dossier.relations, about.id);
    if (relation === undefined) return '';
    const { client, other } = endsOf(text, dossier, relation);
    return text.t('relations:line.title', { client: client.name, other: other.name });
  }
  const table = tables[about.kind];
  const record = table && find(dossier[table] as readonly { readonly id: string }[], about.id);
  return record === undefined ? '' : nameOf(dossier, record as AnyRecord);
}

/** `vóór 17 december`, `3 dagen te laat`, `gedaan op 2 juni`. */
export function whenText(
  { t, date }: Text,
  { dueOn, doneOn }: Pick<Action, 'dueOn' | 'doneOn'>,
  today: string,
): string {
  if (doneOn !== null) return t('actions:doneOn', { day: date(doneOn, today) });
  if (dueOn === null) return t('actions:noDate');
  return dueOn < today
    ? t('actions:late', { count: daysBetween(dueOn, today) })
    : t('actions:before', { day: date(dueOn, today) });
}
