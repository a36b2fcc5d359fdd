import path from 'node:path';
import type { Connection } from '#electron/host/host.ts';
import { type Console, ended } from './console.ts';
import { exitCodes } from './exit-code.ts';
import { openToRead } from './reading.ts';

/** [L8] The format is what the name ends in. */
export async function exportMatrix(
  connection: Connection,
  console: Console,
  file: string,
  target: string,
): Promise<number> {
  const extension = path.extname(target).toLowerCase();
  if (extension !== '.xlsx' && extension !== '.csv') {
    console.message(console.text.t('cli:usage.exportName', { value: target }));
    return exitCodes.usage;
  }
  const opened = await openToRead(connection, console, file);
  if (!opened.ok) return ended(console, opened);
  const format = extension === '.csv' ? 'csv' : 'xlsx';
  const { session } = opened.value;
  const exported = await connection.call('matrix.export', { session, job: 'export', format, path: target });
  return ended(console, exported, ({ path: written }) => {
    console.data(console.text.t('cli:exported', { file: written ?? target }));
  });
}
