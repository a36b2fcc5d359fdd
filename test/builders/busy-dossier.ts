import { addDays } from '#src/base/day.ts';
import { gridOf } from '#src/base/grid.ts';
import { tableOf } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { columnOf, rowOf } from '#src/dossier/grids.ts';
import { aCase, anOption, aStake } from './case-records.ts';
import { aClient, aPerson, aSupplier, client, dossierOf } from './records.ts';
import { aRecord } from './register-records.ts';

const names = [
  'Samenwerkingsverband Noordoostelijke Randgemeenten',
  'Alphen-Chaam en Baarle-Nassau',
  'Gemeente Súdwest-Fryslân',
  'Hoek',
  'Bestuursdienst Ommen-Hardenberg',
  'De Waarden',
];
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const pad = (at: number): string => String(at).padStart(5, '0');
const order = (at: number): string => `a${letters[at % 26]}`;

/** Long names, and so many of everything a week and a steering group look at: late, ahead, open and shared by turns. */
export function busyDossier(count: number, today: string, times = 1): Dossier {
  const clients = each(count).map((at) =>
    aClient(`C${pad(at)}`, {
      name: `${names[at % 6]}${at > 5 ? ` ${at}` : ''}`,
      badge: `${letters[at % 26]}${at % 10}`,
      hue: (at % 12) + 1,
      order: order(at),
    }),
  );
  const suppliers = each(Math.ceil(count / 3)).map((at) =>
    aSupplier(`S${pad(at)}`, {
      name: `Leverancier ${at} Nederland B.V.`,
      badge: `${letters[(at + 11) % 26]}${letters[at % 25]}`,
      order: order(at),
    }),
  );
  const people = clients.map(({ id }, at) =>
    aPerson(`P${pad(at)}`, {
      name: `Anna-Margaretha van Valkenburg ${at}`,
      mandate: 'binnen het kader',
      party: { kind: 'client', client: client(id) },
    }),
  );
  const who = (at: number): string => clients[at % count]?.id ?? '';
  const whom = (at: number): string => suppliers[at % suppliers.length]?.id ?? '';
  const base = dossierOf({ clients, suppliers, people });
  return { ...base, ...registers(each(count * times), who, whom, today), ...cases(each(count * times), who) };
}

const each = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
type Whose = (at: number) => string;

function registers(all: readonly number[], who: Whose, whom: Whose, today: string): Partial<Dossier> {
  const day = (days: number): string => addDays(today, days);
  const phases = ['strategy', 'tender', 'organisation'] as const;
  const of = <T extends { readonly id: string }>(make: (at: number) => T): readonly T[] => tableOf(all.map(make));
  return {
    relations: of((at) =>
      aRecord('relations', `R${pad(at)}`, { client: who(at), supplier: whom(at + Math.floor(at / 7)), rhythmDays: 14 }),
    ),
    moments: of((at) =>
      aRecord('moments', `M${pad(at)}`, {
        relation: `R${pad(at)}`,
        on: day(-10 - (at % 50)),
        kind: 'meeting',
        title: 'Overleg',
      }),
    ),
    frictions: of((at) =>
      aRecord('frictions', `F${pad(at)}`, {
        relation: `R${pad(at)}`,
        on: day(-20 - (at % 60)),
        text: `Facturen met posten die niet zijn aangekondigd en waarover daarna lang wordt gepraat ${at}`,
        isShared: at % 2 === 0,
        strength: (at % 5) + 1,
      }),
    ),
    agreements: of((at) =>
      aRecord('agreements', `A${pad(at)}`, {
        title: `Afspraak ${at} over de overdracht van werkinstructies en de toetsing daarvan`,
        owner: 'Contractmanager',
        clients: [who(at)],
        suppliers: [whom(at)],
        dueOn: day((at % 40) - 20),
        isShared: at % 3 > 0,
      }),
    ),
    actions: of((at) =>
      aRecord('actions', `X${pad(at)}`, {
        title: `Actie ${at}`,
        owner: 'Regisseur',
        dueOn: day((at % 30) - 15),
        isShared: at % 2 === 0,
        about: { kind: 'relation', id: `R${pad(at)}` },
      }),
    ),
    freedoms: of((at) => {
      const noticeBy = day((at % 90) + 3);
      const options = [{ until: day(900), decideBy: noticeBy }];
      return aRecord('freedoms', `Z${pad(at)}`, {
        client: who(at),
        supplier: whom(at),
        until: day(200 + at),
        noticeBy,
        options,
      });
    }),
    kpis: of((at) =>
      aRecord('kpis', `K${pad(at)}`, {
        title: `Zaken binnen de termijn afgehandeld ${at}`,
        unit: '%',
        target: 95,
        owner: who(at),
        supplier: whom(at),
      }),
    ),
    measures: tableOf(
      all.flatMap((at) =>
        each(6).map((month) =>
          aRecord('measures', `Q${pad(at)}-${month}`, {
            kpi: `K${pad(at)}`,
            on: day(-30 * (6 - month)),
            value: 88 + ((at + month) % 9),
          }),
        ),
      ),
    ),
    rhythms: of((at) =>
      aRecord('rhythms', `Y${pad(at)}`, {
        title: `Overleg ${at}`,
        level: at % 3 === 0 ? 'strategic' : 'tactical',
        clients: [who(at)],
        suppliers: [whom(at)],
        nextOn: day((at % 20) - 2),
      }),
    ),
    conditions: of((at) =>
      aRecord('conditions', `D${pad(at)}`, {
        title: `Voorwaarde ${at}: medewerkers zijn bijgepraat door hun eigen leiding`,
        phase: phases[at % 3] ?? 'strategy',
        isGate: true,
        owner: 'Secretaris',
        dueOn: day((at % 50) - 25),
        metOn: at % 2 === 0 ? null : day(-30),
      }),
    ),
  };
}

/** Every other case has an option. */
function cases(all: readonly number[], who: Whose): Partial<Dossier> {
  const odd = all.filter((at) => at % 2 === 1);
  const involved = (at: number) => [...new Set(each(5).map((step) => who(at + step)))];
  return {
    cases: tableOf(
      all.map((at) =>
        aCase(`B${pad(at)}`, {
          code: `K${at}`,
          title: `Waar de gegevens van inwoners mogen staan en wie er dan over gaat ${at}`,
        }),
      ),
    ),
    options: tableOf(odd.map((at) => anOption(`O${pad(at)}`, `B${pad(at)}`))),
    stakes: gridOf(
      all.flatMap((at) => involved(at).map((id) => aStake(`B${pad(at)}`, id))),
      rowOf,
      columnOf,
    ),
  };
}
