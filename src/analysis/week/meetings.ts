import { contactKinds } from '#src/analysis/relations/silence.ts';
import { addDays } from '#src/base/day.ts';
import { makeMatter } from './make-matter.ts';
import { type Fact, type Matter, type Parties, spans, type WeekTables } from './matter.ts';
import { partiesOf, partiesOfRelation } from './parties.ts';

type Meeting = { readonly fact: Fact; readonly parties: Parties; readonly on: string };

/** [WK8] Meetings within a week, and those whose day passed without a new one. */
export function meetings(tables: WeekTables, today: string): readonly Matter[] {
  const until = addDays(today, spans.soon);
  return [...rhythms(tables), ...planned(tables, today)]
    .filter(({ on }) => on <= until)
    .map((meeting) => makeMatter({ kind: 'meeting', ...meeting }, today));
}

function rhythms(tables: WeekTables): readonly Meeting[] {
  return tables.rhythms.flatMap((rhythm) =>
    rhythm.nextOn === null
      ? []
      : [{ fact: { kind: 'rhythm', rhythm }, parties: partiesOf(tables, rhythm), on: rhythm.nextOn }],
  );
}

/** What has a day ahead; what is behind was held. */
function planned(tables: WeekTables, today: string): readonly Meeting[] {
  const together = tables.moments
    .filter(({ kind, on }) => contactKinds.has(kind) && on >= today)
    .map(({ id, title, relation, on }): Meeting => {
      return {
        fact: { kind: 'planned', title, about: { kind: 'moment', id } },
        parties: partiesOfRelation(tables, relation),
        on,
      };
    });
  const sessions = tables.sessions.flatMap(({ id, title, relation, on }): Meeting[] => {
    if (on === null || on < today) return [];
    const parties = partiesOfRelation(tables, relation ?? '');
    return [{ fact: { kind: 'planned', title, about: { kind: 'session', id } }, parties, on }];
  });
  return [...together, ...sessions];
}
