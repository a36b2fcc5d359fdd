import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings, openSettings } from '#electron/host/settings.ts';

const newFile = async () => path.join(await mkdtemp(path.join(os.tmpdir(), 'regie-settings-')), 'data/settings.json');
const usual = defaultSettings('karin');

async function withText(text: string): Promise<string> {
  const file = await newFile();
  await (await openSettings(file, 'karin')).set({}, null);
  await writeFile(file, text);
  return file;
}

describe('settings', () => {
  it('[H2] begin in Dutch, with the look of the system and the name of the user', async () => {
    expect((await openSettings(await newFile(), 'karin')).get()).toEqual({
      language: 'nl',
      theme: 'system',
      textSize: 100,
      userName: 'karin',
      letterShortcuts: true,
      mappings: {},
    });
  });

  it('[H2] are kept for the next session, readable by their owner only', async () => {
    const file = await newFile();
    await (await openSettings(file, 'karin')).set({ language: 'en', mappings: { 'Nr|Eis': { a: 1 } } }, null);
    expect((await openSettings(file, 'karin')).get()).toEqual({
      ...usual,
      language: 'en',
      mappings: { 'Nr|Eis': { a: 1 } },
    });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it.each(['', '{', 'null', '[]', '7', '"x"', '\0\0\0'])('[H2] are the usual ones after %j', async (text) => {
    expect((await openSettings(await withText(text), 'karin')).get()).toEqual(usual);
  });

  it('[H2] keep what is sound beside what is not', async () => {
    const file = await withText(
      '{"language":"en","theme":"pink","textSize":130,"letterShortcuts":"yes","__proto__":{"x":1},"admin":true}',
    );
    const settings = (await openSettings(file, 'karin')).get();
    expect(settings).toEqual({ ...usual, language: 'en' });
    expect(Object.keys(JSON.parse(JSON.stringify(settings)) as object)).toHaveLength(6);
  });

  it('[H2] put a damaged file aside instead of writing over it', async () => {
    const file = await withText('{"language":"en"');
    await (await openSettings(file, 'karin')).set({ theme: 'dark' }, null);
    expect(await readFile(`${file}.damaged`, 'utf8')).toBe('{"language":"en"');
  });

  it('[H2] take effect when they can not be kept, and say so', async () => {
    const file = await newFile();
    await writeFile(path.dirname(file), 'no folder');
    const settings = await openSettings(file, 'karin');
    expect(await settings.set({ theme: 'dark' }, null)).toMatchObject({ ok: false });
    expect(settings.get().theme).toBe('dark');
  });

  it('[H2] end as the last of many changes', async () => {
    const file = await newFile();
    const settings = await openSettings(file, 'karin');
    await Promise.all(Array.from({ length: 30 }, (_, number) => settings.set({ userName: `naam ${number}` }, null)));
    expect((await openSettings(file, 'karin')).get().userName).toBe('naam 29');
  });
});
