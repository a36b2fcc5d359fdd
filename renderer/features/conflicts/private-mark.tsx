import { EyeOff } from 'lucide-react';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import css from './conflicts.module.css';

/** What follows from a limit that is not released is the regisseur's alone. */
export function PrivateMark() {
  const { t } = useText();
  return (
    <span className={css.private}>
      <Icon icon={EyeOff} size={14} />
      {t('conflicts:private')}
    </span>
  );
}
