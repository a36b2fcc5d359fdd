import { Snowflake, Square } from 'lucide-react';
import type { ReactNode } from 'react';
import { blackenBeamer, freezeBeamer, useBeamer } from '#renderer/store/beamer.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';

/** Where the beamer is, and its two brakes: what was shown stays, or nothing is shown. Between them, what else there is to press. */
export function BeamerBrakes({ children }: { children?: ReactNode }) {
  const { t } = useText();
  const { isShown, screen, isFrozen, isBlack } = useBeamer(({ state }) => state);
  return (
    <>
      <small>
        {!isShown
          ? t('workshop:run.beamerOff')
          : screen === null
            ? t('workshop:run.beamerTab')
            : t('workshop:run.beamerSize', { width: String(screen.width), height: String(screen.height) })}
      </small>
      <span className="spacer" />
      {children}
      <Button
        size="sm"
        variant="quiet"
        icon={Snowflake}
        isDisabled={!isShown}
        aria-pressed={isFrozen}
        onPress={() => freezeBeamer(!isFrozen)}
      >
        {t(isFrozen ? 'workshop:run.thaw' : 'workshop:run.freeze')}
      </Button>
      <Button
        size="sm"
        variant="quiet"
        icon={Square}
        shortcut={['.']}
        isDisabled={!isShown}
        aria-pressed={isBlack}
        onPress={() => blackenBeamer(!isBlack)}
      >
        {t(isBlack ? 'workshop:run.light' : 'workshop:run.black')}
      </Button>
    </>
  );
}
