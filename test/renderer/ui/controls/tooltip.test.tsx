import { act, fireEvent, render, screen } from '@testing-library/react';
import { Undo2 } from 'lucide-react';
import { afterEach, expect, it, vi } from 'vitest';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';

afterEach(() => {
  vi.useRealTimers();
});

it('[UI14] shows its tooltip after half a second of hover', () => {
  vi.useFakeTimers();
  render(<IconButton icon={Undo2} label="Ongedaan maken" />);
  fireEvent.pointerMove(document.body, { pointerType: 'mouse' });
  fireEvent.pointerEnter(screen.getByRole('button'), { pointerType: 'mouse' });
  act(() => vi.advanceTimersByTime(499));
  expect(screen.queryByRole('tooltip')).toBeNull();
  act(() => vi.advanceTimersByTime(1));
  expect(screen.getByRole('tooltip').textContent).toBe('Ongedaan maken');
});
