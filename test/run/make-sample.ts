import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '#electron/build/paths.ts';
import { digest } from '#electron/storage/sealer.ts';
import { encode } from '#src/file-format/encode.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';

// `npx tsx test/run/make-sample.ts`: writes the bundled sample from test/fixtures/sample/source.json.
const file = { dossier: sampleDossier(), seq: 0, trail: [] };
writeFileSync(path.join(root, 'assets/sample.regie'), encode(file, digest));
