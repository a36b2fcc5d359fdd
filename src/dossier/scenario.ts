import { z } from 'zod';
import { badge, key, line, order, text, thousands } from './fields.ts';
import { scenarioId } from './ids.ts';
import { limitsSchema, valueSchema } from './parameter.ts';
import { priorities } from './position.ts';

const count = z.number().int().min(0).max(1e9);

/**
 * One "what if". Ids in it are no references: what is gone is passed over, and said [D18]. A client that joins is drawn up
 * like one that is there, or with no positions.
 */
export const scenarioStepSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('client-leaves'), client: key }),
  z.strictObject({ kind: z.literal('supplier-leaves'), supplier: key }),
  z.strictObject({
    kind: z.literal('client-joins'),
    id: key.max(40),
    name: line.min(1),
    badge,
    inhabitants: count.nullable(),
    like: key.nullable(),
  }),
  z.strictObject({
    kind: z.literal('supplier-joins'),
    id: key.max(40),
    name: line.min(1),
    badge,
    like: key.nullable(),
  }),
  z.strictObject({ kind: z.literal('inhabitants'), client: key, inhabitants: count }),
  z.strictObject({ kind: z.literal('budget'), onceK: thousands.nullable(), yearK: thousands.nullable() }),
  z.strictObject({
    kind: z.literal('position'),
    requirement: key,
    client: key,
    priority: z.enum(priorities).nullable(),
    wish: valueSchema.nullable(),
    limits: limitsSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('cost'),
    requirement: key,
    onceK: thousands.nullable(),
    yearK: thousands.nullable(),
  }),
  /** One class for many requirements: of one client, or (null) of everyone who gave one. What a package leaves out, who gives way. */
  z.strictObject({
    kind: z.literal('classes'),
    client: key.nullable(),
    requirements: z.array(key).min(1).max(20_000).readonly(),
    priority: z.enum(priorities),
  }),
  z.strictObject({ kind: z.literal('start'), months: z.number().int().min(-120).max(120) }),
]);
export type ScenarioStep = Readonly<z.infer<typeof scenarioStepSchema>>;

/** A question to the dossier that leaves it as it is, kept under a name. Private to the regisseur. */
export const scenarioSchema = z.strictObject({
  id: scenarioId,
  name: line.min(1),
  note: text,
  steps: z.array(scenarioStepSchema).max(500).readonly(),
  order,
});
export type Scenario = Readonly<z.infer<typeof scenarioSchema>>;
