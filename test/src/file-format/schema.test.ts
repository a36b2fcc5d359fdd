import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { validatorFile } from '#electron/build/compile-validator.ts';
import { root } from '#electron/build/paths.ts';
import { currentVersion } from '#src/file-format/regie-file.ts';
import { digest } from '#test/builders/digest.ts';

const published = {
  1: '0d6cfba0cee3d122095ca58dcc2ceece937936f3f1cd2a3eb47c10ab1fea47dc',
  2: 'e9f41165abec1bba2f3c97a21e019f98235b93b1190c953f04e397e3de742eaf',
};

describe('the published schema', () => {
  it.each(Object.entries(published))('[F12] of version %s is the one that was published', (version, sha256) => {
    const schema = readFileSync(path.join(root, `src/file-format/schema/regie-${version}.schema.json`), 'utf8');
    expect(digest(schema).sha256).toBe(sha256);
  });

  it('[F14] is there for every version from the first to the current', () => {
    expect(Math.max(...Object.keys(published).map(Number))).toBe(currentVersion);
  });

  it('[F12] is compiled to a validator that needs nothing and evaluates nothing', () => {
    const validator = readFileSync(validatorFile, 'utf8');
    expect(validator).not.toMatch(/\b(?:require|import|eval|Function)\s*[('"]/);
  });
});
