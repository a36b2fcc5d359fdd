import { UNSTABLE_ToastQueue as AriaToastQueue } from 'react-aria-components';
import type { IconType } from '#renderer/ui/controls/icon.tsx';

export interface ToastContent {
  text: string;
  icon?: IconType | undefined;
  /** Usually "Ongedaan maken". */
  action?: { label: string; onAction: () => void } | undefined;
}

export interface Toasts {
  readonly queue: AriaToastQueue<ToastContent>;
  show: (toast: ToastContent) => void;
}

/** Long enough to read and reach; the clock stands still while the toast is hovered or focused. */
export const TOAST_MS = 8000;

const VISIBLE = 3;

/** The messages of one window. Only for what the eye cannot see happen. */
export function createToasts(): Toasts {
  const queue = new AriaToastQueue<ToastContent>({ maxVisibleToasts: VISIBLE });
  return {
    queue,
    show: (toast) => {
      queue.add(toast, { timeout: TOAST_MS });
    },
  };
}
