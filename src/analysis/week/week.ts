import { endMatters } from './ends.ts';
import { gateMatters } from './gate-matters.ts';
import { kpisOut } from './kpis-out.ts';
import { lastDates } from './last-dates.ts';
import { underWay, withActions } from './make-matter.ts';
import { type Matter, matterKinds, type WeekTables } from './matter.ts';
import { meetings } from './meetings.ts';
import { openFrictions } from './open-frictions.ts';
import { perTables, type Reader } from './per-tables.ts';
import { silences } from './silences.ts';
import { standpoints } from './standpoints.ts';

const parties = ['clients', 'suppliers'] as const;

/** Each kind with the tables it reads; all read parties. */
function readers(): readonly Reader[] {
  const related = [...parties, 'relations', 'moments', 'frictions', 'sessions'] as const;
  const rest = ['agreements', 'rhythms', 'conditions', 'readiness', 'kpis', 'freedoms'] as const;
  return [
    perTables([...related, ...rest, 'actions'], endMatters),
    perTables([...parties, 'relations', 'moments'], silences),
    perTables([...parties, 'freedoms'], lastDates),
    perTables([...parties, 'kpis', 'measures', 'rhythms'], kpisOut),
    perTables(
      [...parties, 'cases', 'stakes', 'options', 'stances', 'decisions', 'ratifications', 'rhythms'],
      standpoints,
    ),
    perTables([...parties, 'assignment', 'conditions'], gateMatters),
    perTables([...parties, 'relations', 'frictions'], openFrictions),
    perTables([...parties, 'relations', 'moments', 'sessions', 'rhythms'], meetings),
  ];
}

export type ReadWeek = (tables: WeekTables, today: string) => readonly Matter[];

/**
 * [WK9] What asks for the regisseur on a day: by kind in their order, within one what is first in time. It keeps the last answer
 * per kind, so an edit costs what it touches.
 */
export function weekReader(): ReadWeek {
  const all = readers();
  let parts: readonly (readonly Matter[])[] = [];
  let asked: readonly [WeekTables['actions'], string] | null = null;
  let matters: readonly Matter[] = [];
  return (tables, today) => {
    const now = all.map((read) => read(tables, today));
    const isSame = asked?.[0] === tables.actions && asked[1] === today && now.every((part, at) => part === parts[at]);
    if (!isSame) {
      parts = now;
      asked = [tables.actions, today];
      matters = withActions(inOrder(now.flat()), underWay(tables.actions, today));
    }
    return matters;
  };
}

export function weekOf(tables: WeekTables, today: string): readonly Matter[] {
  return weekReader()(tables, today);
}

function inOrder(matters: readonly Matter[]): readonly Matter[] {
  const places = new Map(matterKinds.map((kind, at) => [kind, at]));
  const placeOf = ({ kind }: Matter): number => places.get(kind) ?? 0;
  return matters.toSorted((a, b) => placeOf(a) - placeOf(b) || byDay(a, b));
}

/** What has no day comes last. */
export function byDay(a: Matter, b: Matter): number {
  const [one, other] = [a.on ?? '9', b.on ?? '9'];
  return one === other ? (a.id < b.id ? -1 : 1) : one < other ? -1 : 1;
}
