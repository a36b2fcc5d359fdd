import { z } from 'zod';
import { packageRules } from '#src/analysis/package/rules.ts';

// [BM13] The same lock for slides of screens outside a workshop.

const short = z.string().max(2_000);
const whole = z.number().int().min(0).max(1_000_000);
const share = z.number().min(0).max(1);
const thousands = z.number().finite();
const client = z.strictObject({ name: short, letters: z.string().max(10), hue: z.number().int().min(1).max(12) });
const supplier = z.strictObject({ name: short, letters: z.string().max(10) });
export const party = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('client'), ...client.shape }),
  z.strictObject({ kind: z.literal('supplier'), ...supplier.shape }),
  z.strictObject({ kind: z.literal('ssc'), name: short, hues: z.array(z.number().int().min(1).max(12)).max(1_000) }),
]);
const page = z.strictObject({ at: whole, of: whole });
const rule = z.enum(packageRules);
const period = z.enum(['once', 'year']);
const measure = z.enum(['fewest', 'lightest', 'fairest']);
const points = z.number().finite().min(0);
const list = <T extends z.ZodType>(of: T) => z.array(of).max(1_000);
const about = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ kind: z.literal(kind), ...shape });

const points100 = z.number().min(0).max(100);

export const aboutScreens = [
  about('culture', {
    a: party,
    b: party,
    title: short,
    said: short,
    types: list(
      z.strictObject({ type: z.enum(['family', 'adhocracy', 'market', 'hierarchy']), a: points100, b: points100 }),
    ),
    question: z.enum(['decide', 'sayNo', 'agree', 'rules']),
    answers: z.strictObject({ a: points100.nullable(), b: points100.nullable() }),
  }),
  about('package', {
    title: short,
    rule,
    sure: short,
    isProven: z.boolean(),
    budgets: list(z.strictObject({ period, limitK: thousands.nullable(), costK: thousands })),
    chosen: whole,
    of: whole,
    lowest: share.nullable(),
    mean: share.nullable(),
    lines: list(
      z.strictObject({ client, satisfaction: share.nullable(), served: whole, musts: whole, isLowest: z.boolean() }),
    ),
    clients: whole,
  }),
  about('package-curve', {
    along: period,
    rule,
    nowK: thousands.nullable(),
    stops: list(
      z.strictObject({ budgetK: thousands, mean: share, lowest: share, highest: share, isProven: z.boolean() }),
    ),
    next: short,
    fairness: short,
  }),
  about('package-out', {
    page,
    total: whole,
    rows: list(
      z.strictObject({
        code: short,
        title: short,
        reason: short,
        musts: list(client),
        onceK: thousands,
        yearK: thousands,
      }),
    ),
  }),
  about('concessions', {
    page,
    measure,
    clients: list(client),
    others: whole,
    rows: list(z.strictObject({ supplier, isLawless: z.boolean(), count: whole, weight: points, given: list(whole) })),
  }),
  about('concession-set', {
    page,
    measure,
    supplier,
    isLawless: z.boolean(),
    count: whole,
    weight: points,
    given: list(z.strictObject({ client, count: whole })),
    lines: list(z.strictObject({ clients: list(client), code: short, title: short, why: short })),
    proof: short,
  }),
] as const;
