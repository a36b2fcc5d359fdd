import { EyeOff, Minus, Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { HitPlace } from '#renderer/features/map/finding/hit-place.tsx';
import { usePart } from '#renderer/features/map/map-part.ts';
import { clearFocus, compareClients, setDepth, showAll, useMapView } from '#renderer/features/map/map-view.ts';
import { nameOfNode } from '#renderer/features/map/node-name.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import chip from '#renderer/ui/controls/chip.module.css';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { clsx } from 'clsx';
import { find } from '#src/base/table.ts';
import { deepest } from '#src/views/map/neighbours.ts';
import { CompareChips } from './compare-chips.tsx';
import css from './filter.module.css';
import { useFilterParts } from './filter-parts.ts';

/** [P17] Whatever hides something says so here, with one click out. */
export function FilterBar() {
  const { t, number } = useText();
  const isWhole = usePart((part) => part.isWhole);
  const shown = usePart((part) => part.shown);
  const total = usePart((part) => part.total);
  const parts = useFilterParts();
  if (isWhole) return null;
  return (
    <section className={css.bar} aria-label={t('map:filter.bar')}>
      <Icon icon={EyeOff} size={16} />
      <b role="status">{t('map:filter.shown', { shown: number(shown), total: number(total) })}</b>
      <span className={css.parts}>
        {parts.map(({ id, label, clear }) => (
          <PartChip key={id} label={label} onClear={clear} />
        ))}
        <FocusChip />
        <PairChip />
        <CompareChips />
      </span>
      <HitPlace />
      <Rest />
      <Button size="sm" shortcut={['Esc']} onPress={showAll}>
        {t('map:filter.showAll', { number: number(total) })}
      </Button>
    </section>
  );
}

type PartChipProps = { readonly label: ReactNode; readonly name?: string; readonly onClear: () => void };

/** A part of what is asked; pressing it drops the part. */
function PartChip({ label, name, onClear }: PartChipProps) {
  const { t } = useText();
  return (
    <PlainButton
      className={clsx(chip.chip, css.chip)}
      data-selected
      aria-label={t('map:filter.without', { part: name ?? String(label) })}
      onPress={onClear}
    >
      {label}
      <Icon icon={X} size={14} />
    </PlainButton>
  );
}

function FocusChip() {
  const { t } = useText();
  const focus = useMapView((view) => view.focus);
  if (focus === null) return null;
  const label = t('map:focus.chip', { name: nameOfNode(focus.node), count: focus.depth });
  return (
    <>
      <PartChip label={label} onClear={clearFocus} />
      <IconButton
        icon={Minus}
        size="sm"
        label={t('map:focus.nearer')}
        isDisabled={focus.depth <= 1}
        onPress={() => setDepth(focus.depth - 1)}
      />
      <IconButton
        icon={Plus}
        size="sm"
        label={t('map:focus.further')}
        isDisabled={focus.depth >= deepest}
        onPress={() => setDepth(focus.depth + 1)}
      />
    </>
  );
}

function PairChip() {
  const { t } = useText();
  const pair = useMapView((view) => view.compare);
  const clients = useDossier((dossier) => dossier.clients);
  if (pair === null) return null;
  const [a, b] = pair.map((id) => find(clients, id)?.name ?? '') as [string, string];
  return <PartChip label={t('map:compare.chip', { a, b })} onClear={() => compareClients(null)} />;
}

/** What is hidden, in words. */
function Rest() {
  const { t, number } = useText();
  const hidden = usePart((part) => part.total - part.shown);
  const conflicts = usePart((part) => part.hiddenConflicts);
  const themes = usePart((part) => part.emptyThemes);
  const said = [
    hidden > 0 &&
      (conflicts > 0
        ? t('map:filter.hiddenConflicts', { count: conflicts, hidden: number(hidden), number: number(conflicts) })
        : t('map:filter.hidden', { count: hidden, number: number(hidden) })),
    themes > 0 && t('map:filter.emptyThemes', { count: themes, number: number(themes) }),
  ].filter((sentence) => sentence !== false);
  return (
    <span className={css.rest} title={said.join(' ')}>
      {said.join(' ')}
    </span>
  );
}
