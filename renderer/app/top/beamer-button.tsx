import { Presentation } from 'lucide-react';
import { runAction } from '#renderer/store/actions.ts';
import { useBeamer } from '#renderer/store/beamer.ts';
import { useDocument } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu.tsx';

/** Opens the beamer; while it is open it says how it stands, and what can be done about it. */
export function BeamerButton() {
  const { t } = useText();
  const { isShown, isFrozen, isBlack, url } = useBeamer((beamer) => beamer.state);
  const hasWorkshop = useDocument(({ dossier }) => dossier.workshops.length > 0);
  const isBeside = useBeamer((beamer) => beamer.beside !== null);
  if (!hasWorkshop && !isBeside && !isShown) return null;
  if (!isShown)
    return (
      <Button icon={Presentation} onPress={() => runAction('beamer.show')}>
        {t('beamer:button')}
      </Button>
    );
  const label = t(isBlack ? 'beamer:stands.black' : isFrozen ? 'beamer:stands.frozen' : 'beamer:stands.on');
  const items = [
    { id: 'beamer.freeze', label: t(isFrozen ? 'beamer:action.thaw' : 'beamer:action.freeze') },
    { id: 'beamer.black', label: t(isBlack ? 'beamer:action.unblack' : 'beamer:action.black') },
    ...(url === null ? [] : [{ id: 'beamer.tab', label: t('beamer:action.tab') }]),
    { id: 'beamer.hide', label: t('beamer:action.hide') },
  ];
  return <MenuButton label={label} icon={Presentation} groups={[{ id: 'beamer', items }]} onAction={act} />;
}

function act(id: string): void {
  runAction(id);
}
