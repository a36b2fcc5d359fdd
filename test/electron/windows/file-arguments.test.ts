import { expect, it } from 'vitest';
import { dossierArguments, dossiersFrom } from '#electron/windows/file-arguments.ts';

it('[X41] finds the dossiers on a command line, as seen from its folder', () => {
  const args = ['/checkout', '--user-data-dir=/x.regie', 'a.regie', '-r', 'b/C.REGIE', '/d.regie', 'list.csv'];
  expect(dossierArguments(args, '/home/k')).toEqual(['/home/k/a.regie', '/home/k/b/C.REGIE', '/d.regie']);
});

it('[X41] takes only whole paths of dossiers from another start', () => {
  const files = ['/a.regie', 'b.regie', '/etc/passwd', 7, null, ['/c.regie']];
  expect(dossiersFrom({ files })).toEqual(['/a.regie']);
  for (const data of [null, undefined, 'x', {}, { files: 'x' }]) expect(dossiersFrom(data)).toEqual([]);
});
