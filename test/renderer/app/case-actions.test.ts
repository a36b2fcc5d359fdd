import { expect, it } from 'vitest';
import { caseActions } from '#renderer/app/case-actions.ts';
import { isEnabled } from '#renderer/store/actions.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { select, useSession } from '#renderer/store/session.ts';
import { requirement } from '#test/builders/records.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

const [go] = caseActions;

it('[W100] leads from a requirement that clashes to its case, and opens one where there is none', async () => {
  await openMemory({}, { screen: 'matrix' });
  if (go === undefined) throw new Error('No action');
  select({ kind: 'requirement', id: requirement('R2') });
  expect(isEnabled(go)).toBe(false);
  select({ kind: 'requirement', id: requirement('R1') });
  expect(isEnabled(go)).toBe(true);
  go.run();
  const [opened] = currentDossier().cases;
  expect(opened).toMatchObject({ code: 'K1', conflicts: ['must-wont:R1'] });
  expect(useSession.getState()).toMatchObject({ screen: 'conflicts', selection: { kind: 'case', id: opened?.id } });
  useSession.setState({ screen: 'matrix', selection: { kind: 'requirement', id: requirement('R1') } });
  go.run();
  expect(currentDossier().cases).toHaveLength(1);
});
