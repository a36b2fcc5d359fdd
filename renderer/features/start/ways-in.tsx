import { ArrowRight, FileDown, Waypoints } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { runAction } from '#renderer/store/actions.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { pickList } from './pick-list.ts';
import css from './start.module.css';
import { useCanImport } from './use-can-import.ts';

/** Where a list can be dropped (or pressed, by keyboard), and the sample unless it is offered above. */
export function WaysIn({ hasSample }: { hasSample: boolean }) {
  const canImport = useCanImport();
  return (
    <div className={css.ways}>
      {canImport && <Drop />}
      {hasSample && <Sample />}
    </div>
  );
}

function Sample() {
  const { t } = useText();
  return (
    <AriaButton className={css.sample ?? ''} onPress={() => runAction('dossier.sample')}>
      <Icon icon={Waypoints} size={18} />
      <span>
        <b>{t('start:sample.title')}</b>
        <small>{t('start:sample.text')}</small>
      </span>
      <i className="spacer" />
      <Icon icon={ArrowRight} size={18} />
    </AriaButton>
  );
}

function Drop() {
  const { t } = useText();
  return (
    <AriaButton className={css.drop ?? ''} onPress={() => void pickList()}>
      <Icon icon={FileDown} size={18} />
      <span>
        <b>{t('start:drop.title')}</b>
        <small>{t('start:drop.hint')}</small>
      </span>
    </AriaButton>
  );
}
