import { EyeOff } from 'lucide-react';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import css from './results.module.css';

/** It rests on limits that are not released: for this window only. */
export function PrivateMark() {
  const { t } = useText();
  return (
    <span className={css.private}>
      <Icon icon={EyeOff} size={14} />
      {t('results:detail.private')}
    </span>
  );
}
