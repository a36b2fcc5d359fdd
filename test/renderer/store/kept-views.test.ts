import { expect, it } from 'vitest';
import { currentDossier } from '#renderer/store/document.ts';
import { keepView, registerLooker, replaceView, showView } from '#renderer/store/kept-views.ts';
import { showScreen, useSession } from '#renderer/store/session.ts';
import type { MatrixLook } from '#src/dossier/saved-view.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

const kept = smallDossier.views[1]?.look as MatrixLook;

it('[V41] a view is kept, shown from another screen once that is there, and replaced', async () => {
  await openMemory();
  showScreen('matrix');
  let now: MatrixLook = kept;
  const looker = { take: () => now, show: (look: MatrixLook) => void (now = look) };
  const leave = registerLooker('matrix', looker);
  keepView('Voor het overleg');
  const view = currentDossier().views.find(({ name }) => name === 'Voor het overleg');
  expect(view?.look).toEqual(kept);
  now = { ...kept, density: 'content' };
  leave();
  showScreen('map');
  showView(view?.id ?? '');
  expect(useSession.getState().screen).toBe('matrix');
  expect(now.density).toBe('content');
  registerLooker('matrix', looker);
  expect(now).toEqual(kept);
  now = { ...kept, grouping: 'source' };
  if (view !== undefined) replaceView(view.id, 'vervangen');
  expect(currentDossier().views.find(({ id }) => id === view?.id)?.look).toMatchObject({ grouping: 'source' });
});
