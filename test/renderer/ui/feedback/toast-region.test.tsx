import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ToastRegion } from '#renderer/ui/feedback/toast-region.tsx';
import { createToasts, TOAST_MS } from '#renderer/ui/feedback/toasts.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function show() {
  const toasts = createToasts();
  let undone = 0;
  render(<ToastRegion toasts={toasts} label="Meldingen" closeLabel="Sluit melding" />);
  act(() => toasts.show({ text: 'E-36 verwijderd', action: { label: 'Ongedaan maken', onAction: () => undone++ } }));
  return { toasts, undone: () => undone };
}

const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

describe('ToastRegion', () => {
  it('[UI2] a message goes after eight seconds', () => {
    show();
    pass(TOAST_MS - 1);
    expect(screen.getByText('E-36 verwijderd')).toBeDefined();
    pass(1);
    expect(screen.queryByText('E-36 verwijderd')).toBeNull();
  });

  it('[UI2] the clock stands still while the pointer is on it', () => {
    show();
    pass(TOAST_MS - 1000);
    fireEvent.pointerEnter(screen.getByRole('region'), { pointerType: 'mouse' });
    pass(TOAST_MS * 2);
    expect(screen.getByText('E-36 verwijderd')).toBeDefined();
    fireEvent.pointerLeave(screen.getByRole('region'), { pointerType: 'mouse' });
    pass(999);
    expect(screen.getByText('E-36 verwijderd')).toBeDefined();
    pass(1);
    expect(screen.queryByText('E-36 verwijderd')).toBeNull();
  });

  it('[UI2] the clock stands still while the focus is in it', () => {
    show();
    act(() => screen.getByRole('button', { name: 'Ongedaan maken' }).focus());
    pass(TOAST_MS * 2);
    expect(screen.getByText('E-36 verwijderd')).toBeDefined();
  });

  it('[UI3] undo runs once and takes the message away', () => {
    const { undone } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(undone()).toBe(1);
    expect(screen.queryByText('E-36 verwijderd')).toBeNull();
  });

  it('[UI3] closing a message undoes nothing', () => {
    const { undone } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Sluit melding' }));
    expect(undone()).toBe(0);
    expect(screen.queryByText('E-36 verwijderd')).toBeNull();
  });

  it('shows at most three at a time, the newest among them', () => {
    const { toasts } = show();
    act(() => {
      for (const text of ['twee', 'drie', 'vier']) toasts.show({ text });
    });
    expect(screen.getAllByRole('alertdialog')).toHaveLength(3);
    expect(screen.getByText('vier')).toBeDefined();
  });
});
