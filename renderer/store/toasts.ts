import { create } from 'zustand';

export type Toast = {
  readonly id: number;
  /** `done` says what happened; `problem` what could not. */
  readonly kind: 'done' | 'problem';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
};

/** How long a toast stays: long enough to read it and reach the button. */
export const TOAST_MS = 8_000;
/** Older ones make room. */
const MOST = 3;

let lastId = 0;

export const useToasts = create<{ readonly toasts: readonly Toast[] }>()(() => ({ toasts: [] }));

export function showToast(toast: Omit<Toast, 'id'>): number {
  lastId += 1;
  const shown = { ...toast, id: lastId };
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts, shown].slice(-MOST) }));
  return shown.id;
}

export function dismissToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}
