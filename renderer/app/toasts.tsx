import { CircleAlert, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { connectToasts } from '#renderer/store/toasts.ts';
import { ToastRegion } from '#renderer/ui/feedback/toast-region.tsx';
import { createToasts } from '#renderer/ui/feedback/toasts.ts';

export function Toasts() {
  const { t } = useText();
  const [toasts] = useState(createToasts);
  useEffect(() => {
    connectToasts(({ kind, text, action }) =>
      toasts.show({
        text,
        ...(kind === 'problem' ? { icon: CircleAlert } : action && { icon: Undo2 }),
        ...(action && { action: { label: action.label, onAction: action.run } }),
      }),
    );
    return () => connectToasts(() => {});
  }, [toasts]);
  return <ToastRegion toasts={toasts} label={t('frame:toasts')} closeLabel={t('frame:closeToast')} />;
}
