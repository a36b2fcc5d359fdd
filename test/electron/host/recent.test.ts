import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRecent } from '#electron/host/recent.ts';
import { summaryOf } from '#electron/host/summary-of.ts';
import { emptyDossier } from '#src/dossier/dossier.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { created, openRoom, rename, valueOf } from './room.ts';

const summary = await summaryOf(smallDossier);
const newFile = async () => path.join(await mkdtemp(path.join(os.tmpdir(), 'regie-recent-')), 'recent.json');

describe('recent dossiers', () => {
  it('[H18] are on the list at once, and have their conflicts counted after that', async () => {
    const recent = await openRecent(await newFile());
    recent.remember('/a.regie', 'now', smallDossier);
    expect((await recent.list())[0]?.summary).toMatchObject({ requirements: 4, clients: summary.clients });
    recent.redraw('/a.regie', emptyDossier);
    recent.redraw('/a.regie', smallDossier);
    recent.redraw('/unknown.regie', smallDossier);
    await recent.settled();
    expect(await recent.list()).toMatchObject([{ path: '/a.regie', summary }]);
  });

  it('[H12] stand newest first, each once, twelve at most', async () => {
    const recent = await openRecent(await newFile());
    for (let number = 1; number <= 14; number += 1) recent.remember(`/${number}.regie`, 'now', smallDossier);
    recent.remember('/5.regie', 'later', smallDossier);
    const paths = (await recent.list()).map((entry) => entry.path);
    expect(paths).toEqual([5, 14, 13, 12, 11, 10, 9, 8, 7, 6, 4, 3].map((number) => `/${number}.regie`));
  });

  it('[H12] come back in the next session, and say which file is gone', async () => {
    const file = await newFile();
    const there = path.join(path.dirname(file), 'there.regie');
    await writeFile(there, '');
    const recent = await openRecent(file);
    recent.remember('/gone.regie', 'then', smallDossier);
    recent.remember(there, 'now', smallDossier);
    await recent.settled();
    expect(await (await openRecent(file)).list()).toMatchObject([
      { path: there, fileName: 'there.regie', exists: true, openedAt: 'now', summary },
      { path: '/gone.regie', exists: false },
    ]);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('[H12] keep no text of a requirement and no value', async () => {
    const file = await newFile();
    const recent = await openRecent(file);
    recent.remember('/a.regie', 'now', smallDossier);
    await recent.settled();
    const kept = await readFile(file, 'utf8');
    expect(kept).toContain('Merwenburg');
    for (const { title, code } of smallDossier.requirements) {
      expect(kept).not.toContain(title);
      expect(kept).not.toContain(`"${code}"`);
    }
  });

  it.each(['', '{', '[', 'null', '{"a":1}', '[1,null,{"path":"/x"}]'])('[H12] are not upset by %j', async (text) => {
    const file = await newFile();
    await writeFile(file, text);
    const recent = await openRecent(file);
    expect(await recent.list()).toEqual([]);
    recent.remember('/a.regie', 'now', smallDossier);
    await recent.settled();
    expect(await (await openRecent(file)).list()).toHaveLength(1);
  });

  it('[H12] get a new picture when the file is brought up to date, and can be forgotten', async () => {
    const { room } = await openRoom();
    const window = room.connect('browser', null);
    const opened = await created(window, 'Eerst');
    await rename(window, opened, 'Daarna');
    await room.flush();
    const listed = async () => valueOf(await window.call('dossiers.recent', {})).map((entry) => entry.summary.title);
    await expect.poll(listed).toEqual(['Daarna']);
    valueOf(await window.call('dossiers.forget', { path: opened.path }));
    expect(await listed()).toEqual([]);
  });

  it('[H12] do not hold what the command line looked at', async () => {
    const { room } = await openRoom();
    await created(room.connect('memory', null));
    expect(await room.recent.list()).toEqual([]);
  });

  it('[H12] never keep a dossier from opening', async () => {
    const { room, ports } = await openRoom();
    await rm(ports.dataFolder, { recursive: true, force: true });
    await writeFile(path.join(path.dirname(ports.dataFolder), 'data'), 'no folder');
    const opened = await created(room.connect('browser', null));
    expect(opened.fileName).toBe('Zaak.regie');
  });
});
