import type { Agreement } from '#src/dossier/agreement.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { cleanLine, fold } from '#src/exchange/list/fold.ts';
import { readTsv } from '#src/exchange/clipboard/tsv.ts';
import { readDay } from './read-day.ts';

type Field = 'title' | 'between' | 'owner' | 'dueOn' | 'monitoring' | 'where' | 'kind';
export type ReadAgreement = Partial<Omit<Agreement, 'id' | 'order'>> & { readonly title: string };

/** What a heading may say, folded. */
const headings: Readonly<Record<Field, readonly string[]>> = {
  title: ['afspraak', 'afspraken', 'wat', 'titel', 'agreement', 'what', 'title'],
  between: ['wie', 'partijen', 'partij', 'met wie', 'tussen', 'between', 'parties', 'with'],
  owner: ['eigenaar', 'verantwoordelijke', 'door wie', 'owner', 'responsible'],
  dueOn: ['datum', 'gereed', 'voor', 'uiterlijk', 'deadline', 'date', 'due'],
  monitoring: ['bewaking', 'hoe bewaakt', 'controle', 'monitoring', 'check'],
  where: ['document', 'waar', 'vindplaats', 'where', 'staat in'],
  kind: ['soort', 'type', 'kind'],
};
/** As the register stands, for rows without headings. */
const usual: readonly Field[] = ['title', 'between', 'owner', 'dueOn', 'monitoring', 'where'];
const contracts = new Set(['contract', 'contractueel', 'contractual', 'overeenkomst']);
const most = 500;

type Parties = Pick<Dossier, 'clients' | 'suppliers'>;

/** [AG19] Rows of a spreadsheet as agreements: columns by their headings, else in the order of the register. */
export function readAgreements(pasted: string, parties: Parties): readonly ReadAgreement[] {
  const [first = [], ...rest] = readTsv(pasted).map((row) => row.map(({ text }) => cleanLine(text)));
  const named = first.map(fieldOf);
  const hasHeadings = named.includes('title');
  const columns = hasHeadings ? named : usual;
  return (hasHeadings ? rest : [first, ...rest])
    .filter((row) => row.some((cell) => cell !== ''))
    .flatMap((row) => readRow(row, columns, parties) ?? []);
}

function fieldOf(heading: string): Field | null {
  const folded = fold(heading);
  const found = Object.entries(headings).find(([, words]) => words.includes(folded));
  return (found?.[0] as Field | undefined) ?? null;
}

function readRow(row: readonly string[], columns: readonly (Field | null)[], parties: Parties): ReadAgreement | null {
  const cell = (field: Field): string => (row[columns.indexOf(field)] ?? '').slice(0, most);
  const title = cell('title');
  if (title === '') return null;
  const due = cell('dueOn');
  const dueOn = readDay(due);
  const between = readBetween(cell('between'), parties);
  // What could not be read is kept where a person sees it.
  const unread = [due !== '' && dueOn === null ? due : '', between.unread].filter((words) => words !== '').join('; ');
  return {
    title,
    kind: contracts.has(fold(cell('kind'))) ? 'contract' : 'mutual',
    clients: between.clients,
    suppliers: between.suppliers,
    withSsc: between.withSsc,
    owner: cell('owner'),
    dueOn,
    monitoring: cell('monitoring'),
    where: cell('where'),
    text: unread,
    isShared: true,
  };
}

const everyone = new Set([
  'alle',
  'allen',
  'iedereen',
  'alle partijen',
  'alle gemeenten',
  'alle opdrachtgevers',
  'all',
]);

function readBetween(cell: string, { clients, suppliers }: Parties) {
  const members = clients.filter(({ kind }) => kind !== 'ssc');
  if (everyone.has(fold(cell)))
    return { clients: members.map(({ id }) => id as string), suppliers: [], withSsc: false, unread: '' };
  const found = { clients: [] as string[], suppliers: [] as string[], withSsc: false };
  const unread: string[] = [];
  const isOf = (party: { name: string; badge: string }, name: string): boolean =>
    fold(party.name) === name || fold(party.badge) === name;
  for (const spelling of cell.split(/[,;/+&\n]|\s+en\s+|\s+and\s+/).filter((part) => part.trim() !== '')) {
    const name = fold(spelling);
    const client = members.find((each) => isOf(each, name));
    const supplier = suppliers.find((each) => isOf(each, name));
    const isSsc = name === 'ssc' || clients.some((each) => each.kind === 'ssc' && isOf(each, name));
    if (client !== undefined) found.clients.push(client.id);
    else if (supplier !== undefined) found.suppliers.push(supplier.id);
    else if (isSsc) found.withSsc = true;
    else unread.push(spelling.trim());
  }
  return { ...found, unread: unread.join(', ') };
}
