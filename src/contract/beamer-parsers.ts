import { z } from 'zod';
import type { BeamerView } from '#src/views/beamer/beamer-view.ts';
import { aboutScreens, party } from './beamer-screen-parsers.ts';
import type { Args, CallName } from './calls.ts';

// [BM13] The second lock on the beamer: what a window sends is taken apart by this list of fields, at every depth. A field
// that is not on it makes the host refuse the whole view, so that a mistake in a window can't reach the wall either.

const short = z.string().max(2_000);
const long = z.string().max(20_000);
const whole = z.number().int().min(0).max(1_000_000);
const share = z.number().min(0).max(1);
const figure = z.number().finite().nullable();
const priority = z.enum(['M', 'S', 'C', 'W']);
const client = z.strictObject({ name: short, letters: z.string().max(10), hue: z.number().int().min(1).max(12) });
const clients = z.array(client).max(1_000);
const counts = z.strictObject({ M: whole, S: whole, C: whole, W: whole });
const named = { code: short, label: short };
const item = z.strictObject({
  code: short,
  status: z.enum(['shared', 'conflict', 'decided', 'provisional', 'unique', 'complementary', 'indifferent']).nullable(),
  title: short,
  question: long,
});
const band = z.enum(['agreed', 'mixed', 'divided']);
const step = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]).nullable();
const decider = z.strictObject({ name: short, role: short, body: short }).nullable();
const page = z.strictObject({ at: whole, of: whole });
const list = <T extends z.ZodType>(of: T) => z.array(of).max(1_000);
const about = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ kind: z.literal(kind), ...shape });

const votes = z.discriminatedUnion('kind', [
  about('dots', { counts }),
  about('class', { priority }),
  about('none', {}),
]);

const aboutOne = [
  about('question', {
    item,
    background: long,
    method: z.enum(['moscow', 'points', 'pairs', 'ranking', 'scores', 'kano', 'stance']).nullable(),
    subjects: list(z.strictObject(named)),
    stand: z.enum(['planned', 'open', 'closed']),
    turnout: z.strictObject({ cast: whole, entitled: whole }).nullable(),
  }),
  about('classes', {
    item,
    round: whole,
    lines: list(z.strictObject({ client, votes, priority: priority.nullable(), points: figure })),
    totals: counts,
    votes: whole,
    agreement: z
      .strictObject({ consensus: share, band, mixedFrom: share, agreedFrom: share, hasMustAndWont: z.boolean() })
      .nullable(),
    explainers: list(z.strictObject({ client, count: whole, priority, isAlone: z.boolean(), isOne: z.boolean() })),
  }),
  about('figures', {
    item,
    measure: z.enum(['points', 'weight']),
    clients,
    rows: list(z.strictObject({ ...named, figure, perClient: list(figure) })),
    consensus: z.strictObject({ share, word: z.enum(['very-low', 'low', 'moderate', 'high', 'very-high']) }).nullable(),
  }),
  about('scores', {
    item,
    lines: list(
      z.strictObject({
        client,
        value: figure,
        time: figure,
        risk: figure,
        effort: figure,
        wsjf: figure,
        valueForEffort: figure,
      }),
    ),
  }),
  about('ranking', {
    item,
    orders: list(
      z.strictObject({
        rule: z.enum(['borda', 'copeland', 'schulze']),
        places: list(z.strictObject({ place: whole, ...named })),
      }),
    ),
    tied: whole,
    duels: whole,
    harmony: z
      .strictObject({ w: z.number(), word: z.enum(['very-weak', 'weak', 'moderate', 'strong', 'very-strong']) })
      .nullable(),
  }),
  about('kano', {
    item,
    lines: list(z.strictObject({ client, category: z.enum(['A', 'O', 'M', 'I', 'R', 'Q']).nullable() })),
    isSplit: z.boolean(),
  }),
  about('options', {
    from: z.enum(['voted', 'said']),
    item,
    clients,
    options: list(z.strictObject({ code: short, title: short, onceK: figure, yearK: figure, steps: list(step) })),
  }),
  about('talk', {
    item,
    lines: list(z.strictObject({ client, from: priority.nullable(), to: priority.nullable() })),
    text: long,
    stand: z.enum(['talk', 'proposed', 'decided', 'parked', 'escalated']),
    decider,
  }),
] as const;

const aboutAll = [
  about('opening', { title: short, purpose: long, day: short.nullable(), place: short, clients }),
  about('join', {
    title: short,
    door: z.strictObject({ address: short, code: short, link: short }).nullable(),
  }),
  about('agenda', {
    page,
    title: short,
    lines: list(
      z.strictObject({
        time: short.nullable(),
        title: short,
        items: whole,
        minutes: whole,
        stand: z.enum(['done', 'now', 'next']),
      }),
    ),
  }),
  about('definition', { definitions: z.strictObject({ M: long, S: long, C: long, W: long }) }),
  about('terms', {
    at: whole,
    of: whole,
    term: short,
    meaning: long,
    readings: list(z.strictObject({ client, text: long, agrees: z.boolean().nullable() })),
  }),
  about('formalities', {
    page,
    total: whole,
    title: short,
    items: list(z.strictObject({ code: short, title: short, priority: priority.nullable() })),
  }),
  about('heat', {
    page,
    title: short,
    clients,
    rows: list(
      z.strictObject({
        code: short,
        title: short,
        classes: list(priority.nullable()),
        band: band.nullable(),
        consensus: share.nullable(),
      }),
    ),
  }),
  about('budget', {
    onceK: z.number().finite(),
    limitK: figure,
    unknown: whole,
    everyones: whole,
    someones: whole,
    lines: list(
      z.strictObject({
        client,
        shares: z.strictObject({ M: share, S: share, C: share }).nullable(),
        isHeavy: z.boolean(),
      }),
    ),
  }),
  about('parking', {
    page,
    items: list(
      z.strictObject({ text: long, client: client.nullable(), dueOn: short.nullable(), isDone: z.boolean() }),
    ),
  }),
  about('decisions', {
    page,
    items: list(
      z.strictObject({
        code: short,
        title: short,
        text: long,
        stand: z.enum(['decided', 'parked', 'escalated']),
        decider,
      }),
    ),
  }),
  about('pause', { title: short, minutes: whole }),
  about('closing', { title: short, text: long }),
  about('simulation', {
    title: short,
    situation: long,
    round: z.union([z.literal(1), z.literal(2)]),
    roles: list(
      z.strictObject({
        title: short,
        does: long,
        side: z.enum(['client', 'supplier', 'ssc']).nullable(),
        player: party.nullable(),
      }),
    ),
    question: long,
    fact: z.strictObject({ at: short, text: long }).nullable(),
    phase: z.enum(['read', 'play', 'debrief', 'record']),
    minutes: whole,
    card: z.strictObject({ at: whole, of: whole, done: z.array(z.boolean()).max(40) }),
    outcomes: list(
      z.strictObject({ kind: z.enum(['agreement', 'action']), title: short, owner: short, dueOn: short.nullable() }),
    ),
  }),
  about('black', {}),
  about('waiting', { title: short }),
] as const;

export const beamerViewSchema: z.ZodType<BeamerView> = z.strictObject({
  language: z.enum(['nl', 'en']),
  timer: z
    .strictObject({ seconds: z.number().min(0), of: z.number().min(0), endsAt: z.number().nullable() })
    .nullable(),
  place: z
    .strictObject({
      kind: z.enum(['item', 'requirement', 'topic', 'page']),
      at: whole,
      of: whole,
      next: z.strictObject({ code: short, title: short }).nullable(),
    })
    .nullable(),
  slide: z.discriminatedUnion('kind', [...aboutOne, ...aboutAll, ...aboutScreens]),
});

const ofSession = { session: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/) };

export const beamerParsers: {
  readonly [K in Extract<CallName, `beamer.${string}`>]: z.ZodType<Args<K>>;
} = {
  'beamer.state': z.strictObject(ofSession),
  'beamer.show': z.strictObject({ ...ofSession, view: beamerViewSchema }),
  'beamer.hide': z.strictObject(ofSession),
  'beamer.freeze': z.strictObject({ ...ofSession, isOn: z.boolean() }),
  'beamer.black': z.strictObject({ ...ofSession, isOn: z.boolean() }),
  'beamer.follow': z.strictObject(ofSession),
};
