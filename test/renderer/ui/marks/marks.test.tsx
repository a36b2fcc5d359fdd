import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { BadgePriorityPair } from '#renderer/ui/marks/badge-priority-pair.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { CountMark } from '#renderer/ui/marks/count-mark.tsx';
import { FitBall } from '#renderer/ui/marks/fit-ball.tsx';
import { GroupBadge } from '#renderer/ui/marks/group-badge.tsx';
import { PriorityBar } from '#renderer/ui/marks/priority-bar.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';

it('[UI10] a mark with a name is an image with that name', () => {
  render(
    <>
      <ClientBadge hue={1} letters="OW" name="Oosterwaard" />
      <StatusGlyph status="conflict" label="Conflict" />
      <FitBall fit={0.5} label="50% ingevuld" />
      <BadgePriorityPair hue={1} letters="OW" priority="M" label="Oosterwaard, must" />
      <PriorityBar counts={{ M: 2, S: 1, C: 0 }} label="2 must, 1 should" />
    </>,
  );
  const names = screen.getAllByRole('img').map((mark) => mark.getAttribute('aria-label'));
  expect(names).toEqual(['Oosterwaard', 'Conflict', '50% ingevuld', 'Oosterwaard, must', '2 must, 1 should']);
});

it('[UI10] a mark without a name is silent, but letters stay text', () => {
  const { container } = render(
    <>
      <StatusGlyph status="shared" />
      <FitBall fit={null} />
      <GroupBadge hues={[1, 2]} />
      <ClientBadge hue={1} letters="OW" />
    </>,
  );
  expect(container.querySelectorAll('svg[aria-hidden="true"]')).toHaveLength(3);
  expect(screen.getByText('OW')).toBeDefined();
});

it('draws a stripe per member of a group, four at most', () => {
  const { container, rerender } = render(<GroupBadge hues={[1, 2]} />);
  expect(container.querySelectorAll('rect')).toHaveLength(2);
  rerender(<GroupBadge hues={[1, 2, 3, 4, 5, 6]} />);
  expect(container.querySelectorAll('rect')).toHaveLength(4);
});

it('draws the claimed part of a fit beside the proven part, and nothing for an unknown fit', () => {
  const { container, rerender } = render(<FitBall fit={0.75} proven={0.25} />);
  expect(container.querySelectorAll('path')).toHaveLength(2);
  rerender(<FitBall fit={0.75} />);
  expect(container.querySelectorAll('path')).toHaveLength(1);
  rerender(<FitBall fit={null} />);
  expect(container.querySelectorAll('path')).toHaveLength(0);
});

it('says a count once, in words', () => {
  const { container } = render(<CountMark glyph={null} count={9} label="9 open conflicten" />);
  expect(container.querySelector('[aria-hidden="true"]')?.textContent).toBe('9');
  expect(screen.getByText('9 open conflicten')).toBeDefined();
});
