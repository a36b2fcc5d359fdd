import { z } from 'zod';
import type { Random } from './random.ts';
import * as words from './words.ts';

type Schema = {
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly prefixItems?: readonly Schema[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
};

const made = new Map<z.ZodType, Schema>();

/** Anything that the schema lets through, with words where it asks for words; references lead nowhere. */
export function randomBy(random: Random, schema: z.ZodType): unknown {
  const described = made.get(schema) ?? (z.toJSONSchema(schema, { io: 'input', reused: 'inline' }) as Schema);
  made.set(schema, described);
  return valueOf(random, described);
}

function valueOf(random: Random, schema: Schema): unknown {
  if ('const' in schema) return schema.const;
  if (schema.enum !== undefined) return random.pick(schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return valueOf(random, random.pick(choices));
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, of]) => [key, valueOf(random, of)]));
    case 'array':
      return items(random, schema);
    case 'boolean':
      return random.chance(0.5);
    case 'integer':
    case 'number':
      return number(random, schema);
    case 'string':
      return string(random, schema.pattern ?? '');
    default:
      return null;
  }
}

function items(random: Random, { prefixItems, items: of = {}, minItems = 0, maxItems = 3 }: Schema): unknown {
  if (prefixItems !== undefined) return prefixItems.map((each) => valueOf(random, each));
  return Array.from({ length: Math.max(minItems, random.int(0, Math.min(3, maxItems))) }, () => valueOf(random, of));
}

function number(random: Random, { minimum, exclusiveMinimum, maximum = 100 }: Schema): number {
  const lowest = minimum ?? (exclusiveMinimum === undefined ? -5 : exclusiveMinimum + 1);
  return random.int(Math.ceil(lowest), Math.max(Math.ceil(lowest), Math.floor(Math.min(maximum, 100))));
}

const samples = ['2026-03-12', '2026-03-12T09:30:00Z', '09:30', 'a0'];

function string(random: Random, pattern: string): string {
  if (pattern === '') return random.pick([...words.reasons, ...words.subjects]);
  const shape = new RegExp(pattern, 'u');
  return samples.find((text) => shape.test(text) && !idLike.test(pattern)) ?? `K${random.int(0, 1e6)}`;
}

const idLike = /\{0,39\}/;
