import type { Connection } from '#electron/host/host.ts';
import { analyse } from '#src/analysis/analyse.ts';
import { unpackDossier } from '#src/file-format/packed-dossier.ts';
import { type DossierInfo, dossierInfo } from '#src/views/info.ts';
import { type Console, ended, showJson } from './console.ts';
import { openToRead } from './reading.ts';

/** [L4] */
export async function validate(connection: Connection, console: Console, path: string): Promise<number> {
  return ended(console, await openToRead(connection, console, path), ({ fileName, dossier }) => {
    const { t } = console.text;
    console.data(t('cli:valid', { file: fileName, count: unpackDossier(dossier).requirements.length }));
  });
}

function infoLines({ text }: Console, info: DossierInfo): readonly string[] {
  const { t, number } = text;
  const line = (label: string, value: string): string => `${label.padEnd(32)}${value}`;
  const percent = (share: number | null): string => (share === null ? '–' : `${number(share * 100, 0)} %`);
  const kinds = Object.entries(info.conflicts.byKind).filter(([, count]) => count > 0);
  return [
    ...(['requirements', 'clients', 'sscs', 'positions', 'suppliers', 'offers'] as const).map((key) =>
      line(t(`cli:info.${key}`), number(info[key])),
    ),
    line(t('cli:info.conflicts'), number(info.conflicts.total)),
    ...kinds.map(([kind, count]) => line(`  ${kind}`, number(count))),
    t('cli:info.mustShare'),
    ...Object.entries(info.mustShare.clients).map(([name, share]) => line(`  ${name}`, percent(share))),
    line(`  ${t('cli:info.everyones')}`, percent(info.mustShare.everyones)),
    line(`  ${t('cli:info.someones')}`, percent(info.mustShare.someones)),
  ];
}

/** [L5] */
export async function info(connection: Connection, console: Console, path: string, isJson: boolean): Promise<number> {
  return ended(console, await openToRead(connection, console, path), ({ dossier: packed }) => {
    const dossier = unpackDossier(packed);
    const figures = dossierInfo(dossier, analyse(dossier));
    if (isJson) showJson(console, figures);
    else for (const line of infoLines(console, figures)) console.data(line);
  });
}
