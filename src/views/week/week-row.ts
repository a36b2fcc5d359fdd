import type { Matter, Parties, WeekTables } from '#src/analysis/week/matter.ts';
import { clientLook, type PartyLook, sscLook, supplierLook } from '#src/views/relations/parties.ts';
import type { Text } from '#src/text/text.ts';
import { distanceText, shortDay } from './day-words.ts';
import { factWords, type Saying } from './fact-words.ts';
import { type Step, stepOf } from './step.ts';

export type WeekRow = {
  readonly matter: Matter;
  readonly title: string;
  readonly sub: string;
  readonly parties: readonly PartyLook[];
  /** Empty without a day. */
  readonly date: string;
  readonly distance: string;
  readonly step: Step;
};

export function weekRow(saying: Saying, matter: Matter): WeekRow {
  const { text, tables, today } = saying;
  const { on, days, isHard, kind, action } = matter;
  const { title, sub } = factWords(saying, matter.fact);
  const hasNoMeeting = on === null && (kind === 'kpi' || kind === 'standpoint');
  const going = { title: action?.title ?? '', owner: action?.owner || text.t('actions:noOwner') };
  return {
    matter,
    title,
    sub: action === null ? sub : `${text.t('week:sub.underWay', going)}, ${sub}`,
    parties: partyLooks(text, tables, matter.parties),
    date: on === null ? '' : shortDay(text, on, today),
    distance: hasNoMeeting ? text.t('week:when.noMeeting') : distanceText(text, days, isHard),
    step: stepOf(saying, matter),
  };
}

export function partyLooks(
  text: Text,
  tables: WeekTables,
  { clients, suppliers, withSsc }: Parties,
): readonly PartyLook[] {
  return [
    ...clients.map((id) => clientLook(text, tables, id)),
    ...suppliers.map((id) => supplierLook(tables, id)),
    ...(withSsc ? [sscLook(text, tables)] : []),
  ];
}
