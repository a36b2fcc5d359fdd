import { runAction, useActions } from '#renderer/store/actions.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { Lane, MapNode } from '#src/views/map/lanes.ts';
import css from './nodes.module.css';

/** The action that fills a lane, and its words. */
export const adding = {
  clients: { action: 'client.new', label: 'map:empty.addClient' },
  requirements: { action: 'requirement.new', label: 'map:empty.addRequirement' },
  suppliers: { action: 'supplier.new', label: 'map:empty.addSupplier' },
} as const satisfies Readonly<Record<Lane, object>>;

/** A lane that holds nothing yet: what belongs here, when, and how. */
export function EmptyNode({ node }: { readonly node: Extract<MapNode, { kind: 'empty' }> }) {
  const { t } = useText();
  const { lane } = node;
  const canImport = useActions((all) => all.actions.some((action) => action.id === 'dossier.import'));
  return (
    <section className={`${css.empty} nopan`}>
      <h2>{t(`map:empty.${lane}Title`)}</h2>
      <p>{t(`map:empty.${lane}`)}</p>
      <span>
        <Button size="sm" onPress={() => runAction(adding[lane].action)}>
          {t(adding[lane].label)}
        </Button>
        {lane === 'requirements' && canImport && (
          <Button size="sm" variant="quiet" onPress={() => runAction('dossier.import')}>
            {t('map:empty.importList')}
          </Button>
        )}
      </span>
    </section>
  );
}
