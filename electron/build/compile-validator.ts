import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { root } from './paths.ts';

// Run with tsx after a new version of the schema: one generated file per version, checked in.
export const schemaFile = path.join(root, 'src/file-format/schema/regie-2.schema.json');
export const validatorFile = path.join(root, 'src/file-format/schema/regie-2.generated.ts');

const head = '// @ts-nocheck Compiled from regie-2.schema.json by electron/build/compile-validator.ts.\n';

/**
 * The validator as source text without imports, evaluation or clock, so that it runs under a strict CSP.
 * Lengths count UTF-16 units, as the records' own schemas do.
 */
export function compileValidator(schemaText: string): string {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, lines: false },
    unicode: false,
    strictTuples: false,
    logger: false,
    allowUnionTypes: true,
  });
  const schema = JSON.parse(schemaText) as { $id: string };
  ajv.addSchema(schema);
  return head + standalone(ajv, { validateRegie2: schema.$id });
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(validatorFile, compileValidator(readFileSync(schemaFile, 'utf8')));
}
