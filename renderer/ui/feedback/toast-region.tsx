import { X } from 'lucide-react';
import {
  Button,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as AriaToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
} from 'react-aria-components';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import css from './toast-region.module.css';
import type { Toasts } from './toasts.ts';

export interface ToastRegionProps {
  toasts: Toasts;
  /** Names the region (reachable with F6). */
  label: string;
  closeLabel: string;
}

/** Where messages appear: bottom centre, above the status bar. Put it once in a window. */
export function ToastRegion({ toasts, label, closeLabel }: ToastRegionProps) {
  return (
    <AriaToastRegion queue={toasts.queue} aria-label={label} className={css.region ?? ''}>
      {({ toast }) => (
        <Toast toast={toast} className={css.toast ?? ''}>
          {toast.content.icon && <Icon icon={toast.content.icon} />}
          <AriaToastContent className={css.content ?? ''}>
            <Text slot="title">{toast.content.text}</Text>
          </AriaToastContent>
          {toast.content.action && (
            <Button
              className={css.action ?? ''}
              onPress={() => {
                toast.content.action?.onAction();
                toasts.queue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <Button slot="close" aria-label={closeLabel} className={css.close ?? ''}>
            <Icon icon={X} />
          </Button>
        </Toast>
      )}
    </AriaToastRegion>
  );
}
