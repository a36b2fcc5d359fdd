import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ProgressBar } from '#renderer/ui/feedback/progress-bar.tsx';

it('counts in words, and can be stopped', async () => {
  const user = userEvent.setup();
  let stops = 0;
  render(
    <ProgressBar
      label="Excel inlezen"
      value={212}
      max={340}
      valueText="212 van 340 rijen"
      stopLabel="Stop"
      onStop={() => stops++}
    />,
  );
  const bar = screen.getByRole('progressbar', { name: 'Excel inlezen' });
  expect(bar.getAttribute('aria-valuetext')).toBe('212 van 340 rijen');
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  expect(stops).toBe(1);
});

it('claims no progress while the end is unknown', () => {
  render(<ProgressBar label="Zoeken" value={null} max={1} valueText="bezig" />);
  expect(screen.getByRole('progressbar').hasAttribute('aria-valuenow')).toBe(false);
});
