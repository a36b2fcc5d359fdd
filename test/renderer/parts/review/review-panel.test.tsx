import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { InspectorPane } from '#renderer/app/inspector/inspector-pane.tsx';
import { ReviewDock } from '#renderer/parts/review/review-panel.tsx';
import { showReview } from '#renderer/store/review.ts';
import { showScreen, useSession } from '#renderer/store/session.ts';
import { aRequirement } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

it('[V45] a finding selects its requirement and puts the focus in the field that mends it', async () => {
  const user = userEvent.setup();
  await openMemory();
  showScreen('matrix');
  Element.prototype.scrollIntoView = () => {};
  render(
    <>
      <ReviewDock />
      <InspectorPane />
    </>,
  );
  act(() => showReview('checks'));
  await user.click(await screen.findByRole('button', { name: 'Must zonder acceptatiecriterium' }));
  await user.click(screen.getByRole('button', { name: /^1\.01 Ruime openstelling is must/ }));
  expect(useSession.getState().selection).toEqual({ kind: 'requirement', id: 'R1' });
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Acceptatiecriterium')));
});

it('[V44] a pair that a person told apart stays away', async () => {
  const user = userEvent.setup();
  const twin = aRequirement('R5', { code: '1.09', title: 'Ruime openstelling' });
  await openMemory({ dossier: { ...smallDossier, requirements: [...smallDossier.requirements, twin] } });
  render(<ReviewDock />);
  act(() => showReview('duplicates'));
  expect(await screen.findByText('1 paar lijkt dubbel')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Niet hetzelfde' }));
  expect(await screen.findByText('Geen eisen die op elkaar lijken.')).toBeDefined();
});
