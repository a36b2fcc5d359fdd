import { ChevronDown, ChevronRight } from 'lucide-react';
import { usePart, useShownRollup } from '#renderer/features/map/map-part.ts';
import { useMapView } from '#renderer/features/map/map-view.ts';
import { comparisonStatus } from '#renderer/features/map/nodes/status-of.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { useRollup } from '#renderer/store/theme-rollups.ts';
import { FitBall } from '#renderer/ui/marks/fit-ball.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import { countComparisons } from '#src/views/map/compare.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import type { ThemeRollup } from '#src/views/themes/theme-rollup.ts';
import { Cell } from './cell.tsx';
import css from './list.module.css';
import { NamedClients } from './named.tsx';

type ThemeMapNode = Extract<MapNode, { kind: 'theme' }>;
type Props = { readonly rollup: ThemeRollup };

/** A theme: how much is in it, who wants how much of that, and how far suppliers fill it. */
export function ThemeCells({ node }: { readonly node: ThemeMapNode }) {
  const { t } = useText();
  const theme = useDossier((dossier) => find(dossier.themes, node.record));
  const rollup = useShownRollup(node.record);
  const total = useRollup(node.record)?.cards.length ?? 0;
  if (theme === undefined || rollup === undefined) return null;
  const shown = rollup.cards.length;
  const Chevron = node.isOpen ? ChevronDown : ChevronRight;
  return (
    <>
      <Cell column="what" className={css.title}>
        <Chevron size={16} className={shown === 0 ? css.noChevron : css.chevron} aria-hidden="true" />
        <span className={css.headed}>
          <b>{theme.title}</b>
          <small>{shown === total ? total : t('map:filter.ofTotal', { shown, total })}</small>
        </span>
      </Cell>
      <Cell column="who">
        <Shares rollup={rollup} />
      </Cell>
      <Cell column="together">
        {shown > 0 ? (
          <Counts rollup={rollup} />
        ) : (
          <span className={css.quiet}>{t(total > 0 ? 'map:filter.hiddenTheme' : 'maplist:theme.nothing')}</span>
        )}
      </Cell>
      <Cell column="suppliers">
        <Fits rollup={rollup} />
      </Cell>
    </>
  );
}

/** What the line of each client to this theme says. */
function Shares({ rollup }: Props) {
  const { t } = useText();
  const clients = usePart((part) => part.clients);
  const shares = new Map(rollup.clients.map((share) => [share.client, share]));
  const wanting = clients.toSorted(byOrder).filter(({ id }) => shares.has(id));
  if (wanting.length === 0) return null;
  return (
    <NamedClients
      of={wanting}
      said={({ id }) => {
        const share = shares.get(id);
        if (share === undefined) return null;
        const { count, conflicts } = share;
        return (
          <>
            {` ${t('maplist:theme.wants', { count: count.M + count.S + count.C })}`}
            {conflicts > 0 && <em className={css.clash}>, {t('maplist:theme.clashes', { count: conflicts })}</em>}
          </>
        );
      }}
    />
  );
}

function Counts({ rollup }: Props) {
  const { t } = useText();
  const pair = useMapView((view) => view.compare);
  if (pair === null) {
    const { shared, complementary, conflicting, unique } = rollup.sharing;
    return <span>{t('maplist:theme.counts', { shared: shared + complementary, conflicts: conflicting, unique })}</span>;
  }
  const counts = countComparisons([rollup], pair);
  return (['same', 'different', 'opposed'] as const).map((one) => (
    <span key={one} className={css.want}>
      <StatusGlyph status={comparisonStatus(one)} size={16} />
      {t(`map:compare.${one}`)} {counts[one]}
    </span>
  ));
}

/** Mean fit of what each supplier answered here. */
function Fits({ rollup }: Props) {
  const { t, number } = useText();
  const suppliers = usePart((part) => part.suppliers);
  const shares = new Map(rollup.suppliers.map((share) => [share.supplier, share.fit]));
  const answering = suppliers.toSorted(byOrder).filter(({ id }) => shares.has(id));
  return (
    <span className={css.names}>
      {answering.map(({ id, name, badge }) => {
        const fit = shares.get(id) ?? 0;
        return (
          <span key={id} className={css.named}>
            <FitBall fit={Math.round(fit * 4) / 4} />
            <abbr title={name}>
              <span aria-hidden="true">{badge}</span>
              <span className="vh">{name}</span>
            </abbr>
            {t('maplist:theme.covers', { percent: number(Math.round(fit * 100)) })}
          </span>
        );
      })}
    </span>
  );
}
