import { z } from 'zod';
import { scenarioSchema } from '#src/dossier/scenario.ts';
import { textSizes } from './text-size.ts';
import { evidences } from '#src/analysis/suppliers/answers.ts';
import { tableNames } from '#src/changes/tables.ts';
import { line, moment } from '#src/dossier/fields.ts';
import { plainId } from '#src/dossier/ids.ts';
import type { Args, CallName } from './calls.ts';
import { beamerParsers } from './beamer-parsers.ts';
import { handoutWishSchema } from './handout-wish.ts';
import { MAX_LIST_BYTES } from './payload.ts';
import { maxPackageSeconds, packageQuestionSchema } from './package-question.ts';
import { roomParsers } from './room-parsers.ts';
import { pictureFormats, pictureViewSchema } from './picture-view.ts';

const none = z.strictObject({});
const sessionId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const jobId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const path = z
  .string()
  .min(1)
  .max(4096)
  .refine((text) => !text.includes('\0'));
/** A name without a folder. */
const fileName = z
  .string()
  .min(1)
  .max(255)
  .regex(/^[^\0/\\]+$/);
const seq = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

/** The one limit a person meets: its refusal has a text of its own. */
export const TOO_LARGE = 'too-large';
const MAX_MAPPINGS = 200;
const MAX_MAPPING_LENGTH = 20_000;

const mappings = z
  .record(z.string().min(1).max(10_000), z.unknown())
  .refine((record) => Object.keys(record).length <= MAX_MAPPINGS)
  .refine((record) => Object.values(record).every((value) => JSON.stringify(value).length <= MAX_MAPPING_LENGTH));

export const settingsSchema = z.strictObject({
  language: z.enum(['nl', 'en']),
  theme: z.enum(['light', 'dark', 'system']),
  textSize: z.literal(textSizes),
  userName: line,
  letterShortcuts: z.boolean(),
  seenHints: z.exactOptional(z.array(z.string().regex(/^[a-z-]{1,40}$/)).max(50)),
  recentActions: z.exactOptional(z.array(z.string().regex(/^[A-Za-z0-9.-]{1,60}$/)).max(20)),
  mappings,
});

const editCall = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('command'),
    name: z.string().regex(/^[a-z][A-Za-z0-9.-]{0,79}$/),
    input: z.unknown(),
  }),
  z.strictObject({ kind: z.literal('undo'), seq }),
  z.strictObject({ kind: z.literal('redo'), seq }),
]);

/** What every call's arguments must be; a command's input is parsed by the command itself. */
export const parsers: { readonly [K in CallName]: z.ZodType<Args<K>> } = {
  'app.info': none,
  'settings.get': none,
  'settings.set': settingsSchema.exactPartial(),
  'dossiers.recent': none,
  'dossiers.forget': z.strictObject({ path }),
  'dossiers.create': z.strictObject({ title: line, path: path.nullable() }),
  'dossiers.sample': none,
  'dossiers.open': z.strictObject({ path, mode: z.enum(['normal', 'read-only', 'take-over']) }),
  'dossiers.generations': z.strictObject({ path }),
  'dossiers.restore': z.strictObject({ path, generation: z.string().min(1).max(255) }),
  'files.pick': z.strictObject({
    purpose: z.enum(['open-dossier', 'save-dossier', 'save-export']),
    suggestedName: z.union([fileName, z.literal('')]),
    extensions: z.array(z.string().regex(/^[a-z0-9]{1,10}$/)).max(10),
  }),
  'files.list': z.strictObject({ folder: path.nullable() }),
  'dossier.edit': z.strictObject({ session: sessionId, call: editCall }),
  'dossier.saveAs': z.strictObject({ session: sessionId, path }),
  'dossier.saveCopy': z.strictObject({ session: sessionId, path }),
  'dossier.history': z.strictObject({
    session: sessionId,
    about: z.strictObject({ kind: z.enum(['requirement', 'client', 'supplier', 'theme', 'case']), id: plainId }),
  }),
  'dossier.trail': z.strictObject({
    session: sessionId,
    filter: z.strictObject({
      text: line,
      by: line.nullable(),
      tables: z.array(z.enum(tableNames)).max(tableNames.length),
      from: moment.nullable(),
      until: moment.nullable(),
    }),
    before: z.number().int().min(0).nullable(),
    limit: z.number().int().min(1).max(500),
  }),
  'dossier.entry': z.strictObject({ session: sessionId, seq: z.number().int().min(0) }),
  'dossier.changeTo': z.strictObject({ session: sessionId, seq: z.number().int().min(0) }),
  'dossier.flush': z.strictObject({ session: sessionId }),
  'dossier.close': z.strictObject({ session: sessionId }),
  'dossier.resolveDisk': z.strictObject({ session: sessionId, choice: z.enum(['keep-mine', 'reload']) }),
  'dossier.compare': z.strictObject({ session: sessionId, path: path.nullable() }),
  'dossier.merge': z.strictObject({
    session: sessionId,
    path: path.nullable(),
    state: z.string().regex(/^[0-9a-f]{64}$/),
    choices: z
      .array(z.tuple([z.string().min(1).max(10_000), z.enum(['ours', 'theirs', 'both'])]).readonly())
      .max(100_000),
  }),
  'lists.read': z.strictObject({
    job: jobId,
    fileName,
    bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= MAX_LIST_BYTES, { error: TOO_LARGE }),
  }),
  'matrix.export': z.strictObject({
    session: sessionId,
    job: jobId,
    format: z.enum(['xlsx', 'csv']),
    path: path.nullable(),
  }),
  'map.export': z.strictObject({
    session: sessionId,
    job: jobId,
    format: z.enum(pictureFormats),
    path: path.nullable(),
    view: pictureViewSchema,
    paper: z.enum(['a3', 'a4']),
    width: z.number().int().min(200).max(12_000).nullable(),
  }),
  'scenario.export': z.strictObject({
    session: sessionId,
    job: jobId,
    format: z.enum(['pdf', 'svg']),
    path: path.nullable(),
    name: scenarioSchema.shape.name,
    steps: scenarioSchema.shape.steps,
    against: scenarioSchema.shape.steps,
  }),
  'package.ask': z.strictObject({
    session: sessionId,
    job: jobId,
    question: packageQuestionSchema,
    gap: z.number().min(0).max(1),
    seconds: z.number().min(0).max(maxPackageSeconds),
  }),
  'package.instance': z.strictObject({
    job: jobId,
    bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= MAX_LIST_BYTES, { error: TOO_LARGE }),
    ratio: z.number().min(0).max(1),
    gap: z.number().min(0).max(1),
    seconds: z.number().min(0).max(maxPackageSeconds),
  }),
  'suppliers.concessions': z.strictObject({
    session: sessionId,
    job: jobId,
    evidence: z.enum(evidences),
    seconds: z.number().min(0).max(maxPackageSeconds),
    isReleasedOnly: z.boolean().exactOptional(),
  }),
  'ballots.export': z.strictObject({
    session: sessionId,
    job: jobId,
    path: path.nullable(),
    name: scenarioSchema.shape.name,
    workshop: z.string().max(64),
    round: z.string().max(64).nullable(),
    cards: z
      .array(
        z.strictObject({ person: z.string().max(64), url: z.string().max(200).nullable(), code: z.string().max(16) }),
      )
      .max(2000)
      .nullable(),
    room: z.string().max(16),
  }),
  'handout.export': z.strictObject({
    session: sessionId,
    job: jobId,
    format: z.enum(['pdf', 'xlsx', 'csv']),
    path: path.nullable(),
    wish: handoutWishSchema,
  }),
  'decisions.export': z.strictObject({
    session: sessionId,
    job: jobId,
    format: z.enum(['pdf', 'xlsx', 'csv']),
    path: path.nullable(),
  }),
  'agreements.export': z.strictObject({
    session: sessionId,
    job: jobId,
    part: z.enum(['register', 'kpis', 'duties']),
    format: z.enum(['xlsx', 'csv']),
    path: path.nullable(),
  }),
  'workshop.export': z.strictObject({
    session: sessionId,
    job: jobId,
    workshop: z.string().min(1).max(40),
    format: z.enum(['pdf', 'xlsx']),
    path: path.nullable(),
  }),
  'steering.export': z.strictObject({
    session: sessionId,
    job: jobId,
    today: z.string().regex(/^\d{4}-\d\d-\d\d$/),
    format: z.literal('pdf'),
    path: path.nullable(),
  }),
  ...roomParsers,
  ...beamerParsers,
  'jobs.stop': z.strictObject({ job: jobId }),
  'window.openFolder': z.strictObject({ path }),
  'window.openBeside': z.strictObject({ session: sessionId }),
  'window.fullScreen': z.strictObject({ isOn: z.boolean() }),
  'window.settled': none,
};
