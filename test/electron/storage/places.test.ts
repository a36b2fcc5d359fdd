import { expect, it } from 'vitest';
import { conflictCopies, placeNotices, syncedBy } from '#electron/storage/places.ts';

it('[S15] knows the folders that a program copies elsewhere', () => {
  expect(syncedBy('/home/ilse/Dropbox/werk')).toBe('Dropbox');
  expect(syncedBy('C:\\Users\\ilse\\OneDrive - Gemeente Merwenburg\\Dossiers')).toBe('OneDrive');
  expect(syncedBy('/Users/ilse/Library/Mobile Documents/com~apple~CloudDocs')).toBe('iCloud');
  expect(syncedBy('G:\\Mijn Drive\\Regie')).toBe('Google Drive');
  expect(syncedBy('/home/ilse/Dropboxen')).toBeUndefined();
  expect(syncedBy('/home/ilse/Documenten')).toBeUndefined();
});

it('[S15] knows the copy that such a program makes of a file', () => {
  const copies = [
    'Zaak (1).regie',
    'Zaak (Ilse s conflicted copy 2026-03-02).regie',
    'Zaak (conflicterend exemplaar van Rik 2026-03-02).regie',
    'Zaak-LAPTOP-12.regie',
    'Zaak.sync-conflict-20260302-101500-ABCDEF.regie',
    'Zaak - Kopie.regie',
  ];
  const others = ['Zaak.regie', 'Zaak en Contact.regie', 'Zaak-2027.regie', 'Zaak (1).xlsx', 'Andere (1).regie'];
  expect(conflictCopies('/dossiers/Zaak.regie', [...copies, ...others])).toEqual(copies);
  expect(placeNotices('/home/OneDrive/Zaak.regie', ['Zaak (1).regie'])).toEqual([
    { code: 'sync-folder', params: { service: 'OneDrive' } },
    { code: 'conflict-copy', params: { fileName: 'Zaak (1).regie', copy: expect.stringContaining('Zaak (1).regie') } },
  ]);
});
