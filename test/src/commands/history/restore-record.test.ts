import { expect, it } from 'vitest';
import { find } from '#src/base/table.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const requirement = find(smallDossier.requirements, 'R1');

it('[K25] puts a record back as it was, and one that is gone', () => {
  const record = { ...requirement, title: 'Zoals het was' };
  const { after, label } = doing(smallDossier, 'restoreRecord', { table: 'requirements', record });
  expect(find(after.requirements, 'R1')?.title).toBe('Zoals het was');
  expect(label).toEqual({ command: 'restoreRecord', params: { what: '1.01' } });
  const gone = doing(smallDossier, 'removePerson', { id: 'sam' }).after;
  const person = find(smallDossier.people, 'sam');
  expect(doing(gone, 'restoreRecord', { table: 'people', record: person }).after).toEqual(smallDossier);
});

it('[K25] is refused where the rules no longer allow it, and by a schema that is not its table’s', () => {
  const elsewhere = { ...requirement, theme: 'weg' };
  expect(refusal(smallDossier, 'restoreRecord', { table: 'requirements', record: elsewhere }).code).toBe(
    'unknown-theme',
  );
  expect(refusal(smallDossier, 'restoreRecord', { table: 'themes', record: requirement }).code).toBe('invalid-input');
});
