import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { ResultsView } from '#renderer/features/workshop/results/results-view.tsx';
import { tableOf } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

beforeAll(() => {
  for (const name of ['offsetHeight', 'offsetWidth', 'clientHeight'])
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => 700 });
});

/** The sample with each item and its votes four times. */
function fourfold(): Dossier {
  const sample = sampleDossier();
  const again = (id: string): readonly string[] => ['', 'x', 'y', 'z'].map((end) => `${id}${end}`);
  return {
    ...sample,
    topics: tableOf(sample.topics.flatMap((topic) => again(topic.id).map((id) => ({ ...topic, id })) as never)),
    rounds: tableOf(sample.rounds.map((round) => ({ ...round, topics: round.topics.flatMap(again) as never }))),
    votes: tableOf(
      sample.votes.flatMap(
        (votes) =>
          again(votes.topic).map((topic) => ({
            ...votes,
            topic,
            id: `${votes.id}${topic.slice(votes.topic.length)}`,
          })) as never,
      ),
    ),
  };
}

it('[WR61] draws of a long list what is in view, and the arrow keys reach the last', async () => {
  const dossier = fourfold();
  await openMemory({ dossier });
  render(<ResultsView workshop={(dossier.workshops[0] as Workshop).id} />);
  expect(screen.getByRole('table', { name: '' }).getAttribute('aria-rowcount')).toBe('161');
  const drawn = () => document.querySelectorAll('tr[aria-rowindex]');
  expect(drawn().length).toBeLessThan(60);
  drawn()[0]?.querySelector('button')?.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('3');
  await userEvent.keyboard('{End}');
  expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('161');
  expect(drawn().length).toBeLessThan(60);
});
