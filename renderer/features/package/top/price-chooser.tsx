import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { set, usePackage } from '#renderer/features/package/package-state.ts';
import type { PriceSource } from '#src/analysis/package/offered-prices.ts';
import { byOrder } from '#src/base/order.ts';
import { has } from '#src/base/table.ts';
import css from './top.module.css';

const prefix = 'supplier ';

function keyOf(source: PriceSource): string {
  return source.kind === 'supplier' ? prefix + source.supplier : source.kind;
}

function sourceAt(key: string): PriceSource {
  if (key.startsWith(prefix)) return { kind: 'supplier', supplier: key.slice(prefix.length) };
  return { kind: key === 'lowest' ? 'lowest' : 'estimate' };
}

/** [PK75] Whose prices count, and with that what can be had at all: the estimates, the lowest offer, or one supplier. */
export function PriceChooser() {
  const { t } = useText();
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const prices = usePackage((asking) => asking.prices);
  if (suppliers.length === 0) return null;
  const isGone = prices.kind === 'supplier' && !has(suppliers, prices.supplier);
  return (
    <Select
      label={t('packageScreen:prices.label')}
      isLabelHidden
      className={css.prices}
      value={isGone ? 'estimate' : keyOf(prices)}
      onChange={(key) => set({ prices: sourceAt(key) })}
      options={[
        { value: 'estimate', label: t('packageScreen:prices.estimate') },
        { value: 'lowest', label: t('packageScreen:prices.lowest') },
        ...suppliers.toSorted(byOrder).map(({ id, name }) => ({
          value: prefix + id,
          label: t('packageScreen:prices.of', { supplier: name }),
        })),
      ]}
    />
  );
}
