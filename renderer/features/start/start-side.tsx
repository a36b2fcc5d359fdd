import { Clock, FileInput, FolderOpen, HardDrive, Keyboard, Plus, Settings } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { runAction } from '#renderer/store/actions.ts';
import { capsOf } from '#renderer/store/keys.ts';
import { showScreen } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon, type IconType } from '#renderer/ui/controls/icon.tsx';
import { RegieLogo } from '#renderer/ui/marks/regie-logo.tsx';
import { pickList } from './pick-list.ts';
import css from './start.module.css';
import { useCanImport } from './use-can-import.ts';

export function StartSide({ page }: { page: 'recent' | 'settings' }) {
  const { t } = useText();
  const canImport = useCanImport();
  return (
    <aside className={css.side} aria-label={t('start:side')}>
      <div className={css.wordmark}>
        <RegieLogo size={32} />
        <b>{t('common:appName')}</b>
      </div>
      <div className={css.acts}>
        <Button
          variant="primary"
          size="lg"
          block
          icon={Plus}
          shortcut={capsOf('Mod+N')}
          onPress={() => runAction('dossier.new')}
        >
          {t('start:new')}
        </Button>
        <Button size="lg" block icon={FolderOpen} shortcut={capsOf('Mod+O')} onPress={() => runAction('dossier.open')}>
          {t('start:open')}
        </Button>
        {canImport && (
          <Button size="lg" block icon={FileInput} onPress={() => void pickList()}>
            {t('start:import')}
          </Button>
        )}
      </div>
      <nav className={css.places} aria-label={t('start:side')}>
        <Place icon={Clock} isCurrent={page === 'recent'} onPress={() => showScreen('start')}>
          {t('start:recent')}
        </Place>
      </nav>
      <div className={css.foot}>
        <Place icon={Keyboard} onPress={() => runAction('app.shortcuts')}>
          {t('start:shortcuts')}
        </Place>
        <Place icon={Settings} isCurrent={page === 'settings'} onPress={() => showScreen('settings')}>
          {t('start:settings')}
        </Place>
        <p className={css.local}>
          <Icon icon={HardDrive} size={14} />
          {t('start:local')}
        </p>
      </div>
    </aside>
  );
}

interface PlaceProps {
  icon: IconType;
  isCurrent?: boolean;
  onPress: () => void;
  children: string;
}

function Place({ icon, isCurrent = false, onPress, children }: PlaceProps) {
  return (
    <AriaButton className={css.place ?? ''} onPress={onPress} {...(isCurrent ? { 'aria-current': 'page' } : {})}>
      <Icon icon={icon} size={18} />
      {children}
    </AriaButton>
  );
}
