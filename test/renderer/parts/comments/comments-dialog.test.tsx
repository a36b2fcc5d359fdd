import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { CommentsDialog } from '#renderer/parts/comments/comments-dialog.tsx';
import { cellNow, registerCell } from '#renderer/store/chosen.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { allSent } from '#renderer/store/edit.ts';
import { select, showScreen } from '#renderer/store/session.ts';
import { client, requirement } from '#test/builders/records.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

const place = { requirement: requirement('R1'), client: client('VEL'), supplier: null };

it('[V46] a comment is written beside the reason of the cell, changed and ticked off', async () => {
  const user = userEvent.setup();
  await openMemory();
  render(<CommentsDialog place={place} />);
  expect(screen.getByText('te duur')).toBeDefined();
  await user.type(screen.getByLabelText('Nieuwe opmerking'), 'Navragen');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await allSent();
  const own = () => currentDossier().comments.find(({ client: on }) => on === 'VEL');
  expect(own()).toMatchObject({ text: 'Navragen', requirement: 'R1', isDone: false });
  await user.click(screen.getByRole('checkbox', { name: 'Afgedaan' }));
  await allSent();
  expect(own()?.isDone).toBe(true);
});

it('[V46] a comment is on the cell of the cursor, else on the selected requirement', async () => {
  await openMemory();
  showScreen('matrix');
  select({ kind: 'requirement', id: requirement('R2') });
  expect(cellNow()).toEqual({ requirement: 'R2', client: null, supplier: null });
  const leave = registerCell('matrix', () => place);
  expect(cellNow()).toEqual(place);
  leave();
});
