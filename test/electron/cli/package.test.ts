import { copyFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '#electron/build/paths.ts';
import { packageWish } from '#electron/cli/package-wish.ts';
import { type BuiltCli, buildCli } from './built-cli.ts';

let cli: BuiltCli;
beforeAll(async () => {
  cli = await buildCli();
  await copyFile(path.join(root, 'assets/sample.regie'), path.join(cli.folder, 'sample.regie'));
}, 120_000);

const sample = ['package', 'sample.regie', '--once', '850', '--year', '260k'] as const;

describe('regie package', () => {
  it('[PK23] gives the package, its bound and what each client gets as JSON and nothing else', async () => {
    const { code, data, messages } = await cli.run(...sample, '--rule', 'majority', '--seconds', '300', '--json');
    expect({ code, messages }).toEqual({ code: 0, messages: '' });
    const found = JSON.parse(data);
    expect(found).toMatchObject({
      rule: 'majority',
      status: 'optimal',
      budgets: { once: 850_000, year: 260_000 },
      bound: found.objective,
      gap: 0,
    });
    expect(found.objective).toBeCloseTo(0.8176, 4);
    expect(found.chosen).toHaveLength(32);
    expect(found.clients).toHaveLength(4);
    expect(found.once).toBeLessThanOrEqual(850_000);
  });

  it('[PK24] says the same in a table, in Dutch and in English', async () => {
    const dutch = await cli.run(...sample, '--rule', 'sum', '--seconds', '300');
    expect(dutch.code).toBe(0);
    expect(dutch.data).toMatch(/^Buiten het pakket \(8\) +R01 R03 R06 R07 R11 R14 R17 R18$/m);
    expect(dutch.data).toMatch(/^ {2}Merwenburg +0,799/m);
    expect(dutch.data).toMatch(/^Bewezen: /m);
    const english = await cli.run(...sample, '--rule', 'sum', '--seconds', '300', '--lang', 'en');
    expect(english.data).toMatch(/^ {2}Merwenburg +0\.799/m);
    expect(english.data).toMatch(/^Proven: /m);
  });

  it('[PK10] [PK11] [PK23] names what clashes where there is no package, and ends with 1', async () => {
    const { code, data, messages } = await cli.run('package', 'sample.regie', '--once', '50', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(data)).toMatchObject({ status: 'impossible', reasons: [{ kind: 'budget', budget: 'once' }] });
    expect(messages).toMatch(/€ 50\.000.*R\d\d/);
  });

  it('[PK22] [PK23] solves an instance of the literature', async () => {
    // Four requirements of 10, 20, 30 and 40; the second needs the first. Three customers.
    const instance = '2\n2\n10 20\n2\n30 40\n1\n1 2\n3\n8 1 2\n5 2 1 3\n9 1 4\n';
    await writeFile(path.join(cli.folder, 'tiny.txt'), instance);
    const { code, data } = await cli.run('package', 'tiny.txt', '--rule', 'served', '--ratio', '0.7', '--json');
    expect(code).toBe(0);
    // 70 of 100: customers 1 and 3 cost 10 + 20 + 40 and bring 17; 1 and 2 cost 60 and bring 13.
    expect(JSON.parse(data)).toMatchObject({ objective: 17, status: 'optimal', chosen: ['R1', 'R2', 'R4'], once: 70 });
    await writeFile(path.join(cli.folder, 'bad.txt'), '2\n2\n10 twenty');
    expect((await cli.run('package', 'bad.txt')).messages).toContain('twenty');
  });

  it('[L2] [PK23] refuses what it does not understand', async () => {
    expect((await cli.run('package', 'sample.regie', '--rule', 'best')).code).toBe(2);
    expect((await cli.run('package', 'sample.regie', '--once', 'veel')).code).toBe(2);
  });
});

describe('what is wished for', () => {
  const wish = (options: Record<string, string>) => packageWish(new Map(Object.entries(options)));

  it('[PK23] reads amounts in thousands, thousands and millions, and takes those of the dossier where none is given', () => {
    expect(wish({ once: '1,2m', year: 'none' })).toMatchObject({
      value: { settings: { budgets: { once: 1_200_000, year: null } }, rules: ['max-min'], gap: 0 },
    });
    expect(wish({ once: '850' })).toMatchObject({ value: { settings: { budgets: { once: 850_000 } } } });
    expect(wish({})).toMatchObject({ ok: true, value: { settings: { budgets: {} } } });
  });

  it('[PK23] reads a gap as a part or in per cent', () => {
    expect(wish({ gap: '1%' })).toMatchObject({ value: { gap: 0.01 } });
    expect(wish({ gap: '0,02' })).toMatchObject({ value: { gap: 0.02 } });
    expect(wish({ gap: '2' })).toMatchObject({ ok: false, option: 'package.gap' });
    expect(wish({ seconds: '0' })).toMatchObject({ ok: false, option: 'package.seconds' });
  });
});
