import { Button } from '#renderer/ui/controls/button.tsx';
import { runAction } from '#renderer/store/actions.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import css from './map.module.css';

/** The first thing that is missing, with the ways to fill it: clients before requirements. */
export function EmptyLanes() {
  const text = useText();
  const hasClients = useDossier((dossier) => dossier.clients.length > 0);
  const lane = hasClients ? 'requirements' : 'clients';
  return (
    <div className={css.empty}>
      <EmptyState
        art="lanes"
        title={text.t(`map:empty.${lane}Title`)}
        actions={
          <>
            <Button variant="primary" onPress={() => runAction(hasClients ? 'requirement.new' : 'client.new')}>
              {text.t(hasClients ? 'map:empty.addRequirement' : 'map:empty.addClient')}
            </Button>
            <Button onPress={() => runAction('dossier.import')}>{text.t('map:empty.importList')}</Button>
          </>
        }
      >
        {text.t(`map:empty.${lane}`)}
      </EmptyState>
    </div>
  );
}
