import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { validatorFile } from '#electron/build/compile-validator.ts';
import { root } from '#electron/build/paths.ts';
import { digest } from '#test/builders/digest.ts';

const schema = readFileSync(path.join(root, 'src/file-format/schema/regie-1.schema.json'), 'utf8');

describe('the published schema', () => {
  it('[F12] of version 1 is the one that was published', () => {
    expect(digest(schema).sha256).toBe('0d6cfba0cee3d122095ca58dcc2ceece937936f3f1cd2a3eb47c10ab1fea47dc');
  });

  it('[F12] is compiled to a validator that needs nothing and evaluates nothing', () => {
    const validator = readFileSync(validatorFile, 'utf8');
    expect(validator).not.toMatch(/\b(?:require|import|eval|Function)\s*[('"]/);
  });
});
