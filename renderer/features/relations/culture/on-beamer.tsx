import { Presentation, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { registerActions, runAction } from '#renderer/store/actions.ts';
import { followBeside, putBeside, takeBesideOff, useBeamer } from '#renderer/store/beamer.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { Pair } from '#src/views/relations/culture-view.ts';

function isOnNow(): boolean {
  const { beside, series, state } = useBeamer.getState();
  return state.isShown && series === null && beside?.kind === 'culture';
}

/** [SI23] Puts these two on the beamer and no others; while they are there, it goes along with the pair that is chosen. */
export function OnBeamer({ pair: { a, b } }: { pair: Pair }) {
  const { t } = useText();
  const isOn = useBeamer(({ beside, series, state }) => state.isShown && series === null && beside?.kind === 'culture');
  const latest = useRef<readonly [string, string]>([a.key, b.key]);
  useEffect(() => {
    latest.current = [a.key, b.key];
    if (isOn) followBeside({ kind: 'culture', pair: [a.key, b.key] });
  }, [isOn, a.key, b.key]);
  useEffect(
    () =>
      registerActions([
        {
          id: 'culture.beamer',
          group: 'relations',
          title: (text) => text.t(isOnNow() ? 'culture:offBeamer' : 'culture:beamer'),
          shortcuts: ['B'],
          run: () => (isOnNow() ? takeBesideOff() : void putBeside({ kind: 'culture', pair: latest.current })),
        },
      ]),
    [],
  );
  return (
    <Button icon={isOn ? X : Presentation} onPress={() => runAction('culture.beamer')}>
      {t(isOn ? 'culture:offBeamer' : 'culture:beamer')}
    </Button>
  );
}
