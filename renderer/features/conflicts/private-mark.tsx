import { EyeOff } from 'lucide-react';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import css from './conflicts.module.css';

/** What follows from a limit that is not released is the regisseur's alone; in a row the eye says it, below it the words. */
export function PrivateMark({ isQuiet = false }: { isQuiet?: boolean }) {
  const { t } = useText();
  return (
    <span className={css.private} title={t('conflicts:private')}>
      <Icon icon={EyeOff} size={14} />
      <span className={isQuiet ? 'vh' : undefined}>{t('conflicts:private')}</span>
    </span>
  );
}
