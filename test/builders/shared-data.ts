import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '#electron/build/paths.ts';

/** Third-party files that stand beside the checkout and never in it. */
const shared = path.resolve(root, '../shared/data');

export const hasSharedData = existsSync(shared);
export const sharedFile = (name: string): string => path.join(shared, name);
export const sharedBytes = (name: string): Uint8Array => readFileSync(sharedFile(name));

if (!hasSharedData) process.stderr.write('NOT RUN: tests on real lists; ../shared/data is not there.\n');
