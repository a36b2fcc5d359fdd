import path from 'node:path';
import type { Connection } from '#electron/host/host.ts';
import type { Result } from '#src/base/result.ts';
import type { DecisionFormat, Exported, SessionId } from '#src/contract/calls.ts';
import { unpackDossier } from '#src/file-format/packed-dossier.ts';
import type { PictureFormat } from '#src/contract/picture-view.ts';
import { type Console, ended } from './console.ts';
import { exitCodes } from './exit-code.ts';
import { type PictureWish, pictureWish } from './picture-wish.ts';
import { handoutSubject, handoutWish } from './handout-wish.ts';
import { openToRead } from './reading.ts';

const matrixFormats: Readonly<Record<string, 'xlsx' | 'csv'>> = { '.xlsx': 'xlsx', '.csv': 'csv' };
const mapFormats: Readonly<Record<string, PictureFormat>> = { '.svg': 'svg', '.png': 'png', '.pdf': 'pdf' };

/** Of the decision list and of handouts. */
const listFormats: Readonly<Record<string, DecisionFormat>> = { '.pdf': 'pdf', '.xlsx': 'xlsx', '.csv': 'csv' };

/** [L8] [E24] [PK91] The matrix, the map or, when asked for, the decision list or a handout; the name says in what format. */
export async function runExport(
  connection: Connection,
  console: Console,
  file: string,
  target: string,
  options: ReadonlyMap<string, string>,
): Promise<number> {
  const extension = path.extname(target).toLowerCase();
  const matrix = matrixFormats[extension];
  const map = mapFormats[extension];
  const list = listFormats[extension];
  const subject = handoutSubject(options);
  const isList = options.has('decisions') || subject !== null;
  if (isList ? list === undefined : matrix === undefined && map === undefined)
    return misused(console, 'exportName', target);
  const wish = pictureWish(options);
  if (!wish.ok) return misused(console, wish.option, wish.value);
  const opened = await openToRead(connection, console, file);
  if (!opened.ok) return ended(console, opened);
  const { session } = opened.value;
  if (options.has('decisions') && list !== undefined) {
    const made = await connection.call('decisions.export', { session, job: 'export', format: list, path: target });
    return said(console, made, target);
  }
  if (subject !== null && list !== undefined) {
    const about = handoutWish(subject, options, unpackDossier(opened.value.dossier));
    if (!about.ok) {
      const key = `cli:usage.${about.option}` as 'cli:usage.tender';
      console.message(console.text.t(key, { value: about.value }));
      return exitCodes.usage;
    }
    const wanted = { session, job: 'export', format: list, path: target, wish: about.value };
    return said(console, await connection.call('handout.export', wanted), target);
  }
  const exported =
    map === undefined
      ? await connection.call('matrix.export', { session, job: 'export', format: matrix ?? 'xlsx', path: target })
      : await exportMap(connection, session, map, target, wish.value);
  return said(console, exported, target);
}

function said(console: Console, exported: Result<Exported>, target: string): number {
  return ended(console, exported, ({ path: written }) => {
    console.data(console.text.t('cli:exported', { file: written ?? target }));
  });
}

function misused(
  console: Console,
  kind: 'exportName' | 'lens' | 'level' | 'themes' | 'paper' | 'width',
  value: string,
): number {
  console.message(console.text.t(`cli:usage.${kind}`, { value }));
  return exitCodes.usage;
}

function exportMap(
  connection: Connection,
  session: SessionId,
  format: PictureFormat,
  target: string,
  { lens, level, openThemes, paper, width }: PictureWish,
): Promise<Result<Exported>> {
  const filter = { text: '', themes: [], clients: [], priorities: [], sharing: [], kinds: [] };
  const question = { filter, focus: null, compare: null, compareOnly: null };
  const view = { lens, level, openThemes, fullThemes: [], question, selected: null };
  return connection.call('map.export', { session, job: 'export', format, path: target, view, paper, width });
}
