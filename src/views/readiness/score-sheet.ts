import { byOrder } from '#src/base/order.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { ladderSteps } from '#src/dossier/ladder.ts';
import { capabilities, gates, motives, type Readiness } from '#src/dossier/readiness.ts';
import type { Text } from '#src/text/text.ts';

/** Who gives the scores: the client itself, or the service centre. */
export type ScoringSide = 'own' | 'ssc';

type Place =
  | { readonly kind: 'step'; readonly process: string; readonly at: number }
  | { readonly kind: 'gate'; readonly key: (typeof gates)[number] }
  | { readonly kind: 'motive'; readonly key: (typeof motives)[number] }
  | { readonly kind: 'capability'; readonly at: number };
type Question = { readonly part: string; readonly words: string; readonly place: Place };

type Tables = Pick<Dossier, 'processes'>;

/** All that is scored of one client, in the order of the screen; motives are asked of the client itself only. */
function questions({ t }: Text, { processes }: Tables, side: ScoringSide): readonly Question[] {
  const steps = processes.toSorted(byOrder).flatMap(({ id, name }) =>
    ladderSteps.map((step, at): Question => {
      return {
        part: name,
        words: `${at + 1} ${t(`readiness:steps.${step}`)}`,
        place: { kind: 'step', process: id, at },
      };
    }),
  );
  const ofGates = gates
    .filter((key) => key !== 'ladder')
    .map((key): Question => {
      const words = `${t(`readiness:gates.${key}`)}: ${t(`readiness:gates.hint.${key}`)}`;
      return { part: t('readiness:gates.title'), words, place: { kind: 'gate', key } };
    });
  const ofMotives = motives.map((key): Question => {
    return { part: t('readiness:motives.title'), words: t(`readiness:motives.${key}`), place: { kind: 'motive', key } };
  });
  const ofCapabilities = capabilities.map((key, at): Question => {
    const words = `${t(`readiness:capabilities.${key}`)}: ${t(`readiness:capabilities.hint.${key}`)}`;
    return { part: t('readiness:capabilities.title'), words, place: { kind: 'capability', at } };
  });
  return [...steps, ...ofGates, ...(side === 'own' ? ofMotives : []), ...ofCapabilities];
}

/** [RY13] The table a client fills in: whom it is about and who scores, then a line per question with an empty cell. */
export function scoreSheet(
  text: Text,
  tables: Tables,
  client: Client,
  side: ScoringSide,
): readonly (readonly string[])[] {
  const { t } = text;
  const asked = questions(text, tables, side).map(({ part, words }) => [part, words, '']);
  return [
    [t('readiness:title'), client.name, ''],
    [t('readiness:sheet.scorer'), t(`readiness:sheet.${side}`), ''],
    [t('readiness:sheet.part'), t('readiness:sheet.question'), t('readiness:sheet.score')],
    ...asked,
  ];
}

export type ReadScores = {
  readonly count: number;
  readonly motives: Readiness['motives'];
  readonly gates: Readiness['own']['gates'];
  readonly capabilities: readonly (number | null)[];
  readonly steps: ReadonlyMap<string, readonly (number | null)[]>;
  /** Lines with a score that belong to no question, or with something that is no score of 0 to 5. */
  readonly unread: readonly string[];
  /** The name above the table where it is another's. */
  readonly otherName: string | null;
};

/** [RY14] What a filled table says: lines in any order, found by their words; a blank cell says nothing. */
export function readScores(
  text: Text,
  tables: Tables,
  client: Client,
  side: ScoringSide,
  rows: readonly (readonly string[])[],
): ReadScores {
  const byWords = new Map(questions(text, tables, side).map(({ part, words, place }) => [keyOf(part, words), place]));
  const found: [Place, number][] = [];
  const unread: string[] = [];
  let otherName: string | null = null;
  for (const [part = '', words = '', score = ''] of rows) {
    if (same(part, text.t('readiness:title'))) otherName = same(words, client.name) ? null : words.trim();
    const place = byWords.get(keyOf(part, words));
    const value = valueOf(score);
    if (place !== undefined && value !== null && value !== 'wrong') found.push([place, value]);
    else if (place === undefined ? value !== null && value !== 'wrong' : value === 'wrong')
      unread.push(words.trim() || part.trim());
  }
  return { ...gathered(found), unread, otherName };
}

function gathered(found: readonly (readonly [Place, number])[]): Omit<ReadScores, 'unread' | 'otherName'> {
  const of = new Map(found.map(([place, score]) => [spot(place), score]));
  const at = (place: Place): number | null => of.get(spot(place)) ?? null;
  const byKey = <K extends string>(keys: readonly K[], place: (key: K) => Place) =>
    Object.fromEntries(keys.map((key) => [key, at(place(key))])) as Record<K, number | null>;
  const processes = new Set(found.flatMap(([place]) => (place.kind === 'step' ? [place.process] : [])));
  return {
    count: of.size,
    motives: byKey(motives, (key) => ({ kind: 'motive', key })),
    gates: byKey(gates, (key) => ({ kind: 'gate', key })),
    capabilities: capabilities.map((_, index) => at({ kind: 'capability', at: index })),
    steps: new Map(
      [...processes].map((process) => [
        process,
        ladderSteps.map((_, index) => at({ kind: 'step', process, at: index })),
      ]),
    ),
  };
}

function spot(place: Place): string {
  return JSON.stringify([place.kind, 'process' in place ? place.process : '', 'key' in place ? place.key : place.at]);
}

const plain = (words: string): string => words.replaceAll(/\s+/g, ' ').trim().toLowerCase();
const same = (one: string, other: string): boolean => plain(one) === plain(other);
const keyOf = (part: string, words: string): string => `${plain(part)}\n${plain(words)}`;

/** null: nothing written. */
function valueOf(cell: string): number | null | 'wrong' {
  const words = cell.trim();
  if (words === '') return null;
  return /^[0-5]$/.test(words) ? Number(words) : 'wrong';
}

/** [RY14] What was read, what could not be, and whose table it is where that is another's. */
export function readText({ t }: Text, { count, unread, otherName }: ReadScores, client: Client): string {
  if (otherName !== null) return t('readiness:sheet.other', { name: otherName, client: client.name });
  const said = count === 0 ? t('readiness:sheet.none') : t('readiness:sheet.read', { count });
  if (unread.length === 0) return said;
  return `${said} ${t('readiness:sheet.unread', { count: unread.length, lines: unread.slice(0, 5).join('; ') })}`;
}
