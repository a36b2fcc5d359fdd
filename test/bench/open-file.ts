import { encode } from '#src/file-format/encode.ts';
import { decoded } from '#electron/storage/read-regie.ts';
import { digest } from '#electron/storage/sealer.ts';
import { collectGarbage, type Measurement, ratioOf } from './measurement.ts';
import { largeDossier } from './sizes.ts';

/** Checksum, parse, schema, expansion and rules from the bytes on; beside it JSON.parse of the same dossier as one object a cell. */
export const openFile: Measurement = {
  name: 'open a file ÷ JSON.parse of the long form',
  unit: 'ratio',
  aim: 1,
  measure: () => {
    const dossier = largeDossier();
    const bytes = Buffer.from(encode({ dossier, seq: 0, trail: [] }, digest));
    const longForm = Buffer.from(JSON.stringify(dossier)).toString();
    return ratioOf({
      rounds: 21,
      between: collectGarbage,
      subject: () => decoded(bytes),
      limit: () => JSON.parse(longForm),
    });
  },
};
