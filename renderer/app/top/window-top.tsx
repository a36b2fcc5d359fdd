import { capsOf } from '#renderer/store/keys.ts';
import { runAction } from '#renderer/store/actions.ts';
import { useText } from '#renderer/store/settings.ts';
import { SearchButton } from '#renderer/ui/frame/search-button.tsx';
import { TopBar } from '#renderer/ui/frame/top-bar.tsx';
import { BeamerButton } from './beamer-button.tsx';
import { DossierMenu } from './dossier-menu.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import { PhaseStepper } from './phase-stepper.tsx';
import { SavedMark } from './saved-mark.tsx';
import css from './top.module.css';

export function WindowTop() {
  const { t } = useText();
  return (
    <TopBar
      end={
        <>
          <SearchButton label={t('frame:search')} shortcut={capsOf('Mod+K')} onPress={() => runAction('app.palette')} />
          <HistoryButtons />
          <SavedMark />
          <span className={css.beamer}>
            <BeamerButton />
          </span>
        </>
      }
    >
      <DossierMenu />
      <PhaseStepper />
    </TopBar>
  );
}
