import { EyeOff } from 'lucide-react';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import css from './private-mark.module.css';

/** What follows from something a client has not released is the regisseur's alone. */
export function PrivateMark({ label }: { readonly label: string }) {
  return (
    <span className={css.private}>
      <Icon icon={EyeOff} size={14} />
      {label}
    </span>
  );
}
