import { useEffect } from 'react';
import { OnBeamer } from '#renderer/parts/beamer/on-beamer.tsx';
import { followBeside, showBeamer, useBeamer } from '#renderer/store/beamer.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { BesideChoice } from '#src/views/beamer/besides.ts';

/** The card as the room sees it; the beamer goes along with it. */
export function BeamerPreview({ choice, title }: { choice: BesideChoice; title: string }) {
  const { t } = useText();
  const isShown = useBeamer(({ state }) => state.isShown);
  const key = JSON.stringify(choice);
  useEffect(() => followBeside(JSON.parse(key) as BesideChoice), [key]);
  return (
    <OnBeamer title={title}>
      {!isShown && (
        <Button size="sm" variant="quiet" shortcut={['B']} onPress={() => void showBeamer()}>
          {t('beamer:action.show')}
        </Button>
      )}
    </OnBeamer>
  );
}
