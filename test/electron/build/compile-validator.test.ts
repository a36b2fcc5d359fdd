import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileValidator, schemaFile, validatorFile } from '#electron/build/compile-validator.ts';

it('gives the checked-in validator for the published schema', () => {
  expect(compileValidator(readFileSync(schemaFile, 'utf8'))).toBe(readFileSync(validatorFile, 'utf8'));
});
