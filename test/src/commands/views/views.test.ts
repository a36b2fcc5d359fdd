import { expect, it } from 'vitest';
import { runCommand } from '#src/commands/run-command.ts';
import { removal } from '#src/changes/cascade.ts';
import { byOrder } from '#src/base/order.ts';
import { applyChange } from '#src/changes/apply.ts';
import { violations } from '#src/dossier/invariants.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const [first, second] = smallDossier.views;
const names = (dossier: typeof smallDossier) => dossier.views.toSorted(byOrder).map(({ name }) => name);

it('[K17] a view is kept last, or where it is put', () => {
  const input = { id: 'V3', name: 'Voor de stuurgroep', look: first?.look };
  expect(names(doing(smallDossier, 'addView', input).after)).toEqual([
    'Botsingen',
    'Alles op prijs',
    'Voor de stuurgroep',
  ]);
  expect(names(doing(smallDossier, 'addView', { ...input, after: null }).after)[0]).toBe('Voor de stuurgroep');
  expect(refusal(smallDossier, 'addView', { ...input, id: 'V1' })).toMatchObject({ code: 'id-taken' });
});

it('[K17] a view is renamed, given another look, moved and removed', () => {
  const renamed = doing(smallDossier, 'editView', { id: 'V1', patch: { name: 'Botsingen nu' } });
  expect(renamed.after.views[0]).toEqual({ ...first, name: 'Botsingen nu' });
  const replaced = doing(smallDossier, 'editView', { id: 'V1', patch: { look: second?.look } });
  expect(replaced.after.views[0]).toEqual({ ...first, look: second?.look });
  expect(names(doing(smallDossier, 'moveView', { id: 'V2', after: null }).after)).toEqual([
    'Alles op prijs',
    'Botsingen',
  ]);
  expect(names(doing(smallDossier, 'removeView', { id: 'V1' }).after)).toEqual(['Alles op prijs']);
});

it('[K17] a look of half one screen and half the other is refused', () => {
  const look = { ...first?.look, grouping: 'theme' };
  expect(runCommand(smallDossier, 'editView', { id: 'V1', patch: { look } })).toMatchObject({ ok: false });
});

it('[D18] a view stays whole when what it names is gone', () => {
  const after = applyChange(
    smallDossier,
    removal(smallDossier, { clients: ['MER', 'DIJ'], requirements: ['R1', 'R3'], themes: ['T1'] }),
  );
  expect(violations(after)).toEqual([]);
  expect(after.views).toBe(smallDossier.views);
});
