import { describe, expect, it } from 'vitest';
import { readList } from '#electron/exchange/read-list.ts';
import { checked } from '#src/changes/check.ts';
import { emptyDossier } from '#src/dossier/dossier.ts';
import { importList } from '#src/exchange/list/import-list.ts';
import { stamp } from '#test/builders/lists.ts';
import { hasSharedData, sharedBytes } from '#test/builders/shared-data.ts';

async function importedFrom(name: string) {
  const book = await readList(name.split('/').at(-1) ?? name, sharedBytes(name));
  if (!book.ok) throw new Error(JSON.stringify(book.problem));
  const result = importList(emptyDossier, book.value, null, stamp);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  const after = checked(emptyDossier, result.value.change);
  if (!after.ok) throw new Error(JSON.stringify(after.problem));
  const again = importList(after.value, book.value, null, { ...stamp, idPrefix: 'm' });
  return { ...result.value, after: after.value, again: again.ok ? again.value.change : again };
}

describe.skipIf(!hasSharedData)('lists of others', () => {
  it.each([
    'nl/algoritmekader/script/maatregelen-adr-ark.csv',
    'nasty/derived-encodings/adr-ark.utf8-bom.csv',
    'nasty/derived-encodings/adr-ark.cp1252.csv',
    'nasty/derived-encodings/adr-ark.utf16le-bom.txt',
  ])('[I4] [I16] %s becomes 139 requirements, once', async (name) => {
    const { after, again } = await importedFrom(name);
    expect(after.requirements).toHaveLength(139);
    expect(after.requirements.find(({ code }) => code === 'SV.10')).toMatchObject({
      title: 'Relevante belanghebbenden zijn bij de ontwikkeling en inzet van het algoritme betrokken.',
      source: 'Onderzoekskader Auditdienst Rijk',
    });
    expect(again).toEqual({});
  });

  it('[I4] [I17] the ASVS becomes 286 requirements in 14 chapters, once', async () => {
    const { after, again } = await importedFrom(
      'security/asvs/4.0/docs_en/OWASP Application Security Verification Standard 4.0.3-en.csv',
    );
    expect(after.requirements).toHaveLength(286);
    expect(after.themes).toHaveLength(14);
    expect(after.clients).toHaveLength(0);
    expect(after.requirements.find(({ code }) => code === 'V2.1.10')?.title).toContain('credential rotation');
    expect(again).toEqual({});
  });
});
