import { useDossier } from '#renderer/store/document.ts';
import { toggleSupplier, useScenario } from '#renderer/store/scenario.ts';
import { useText } from '#renderer/store/settings.ts';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu.tsx';
import { byOrder } from '#src/base/order.ts';

/** Which suppliers take part. */
export function SupplierMenu() {
  const { t } = useText();
  const suppliers = useDossier((dossier) => dossier.suppliers).toSorted(byOrder);
  const steps = useScenario((state) => state.steps);
  const off = new Set<string>(steps.flatMap((step) => (step.kind === 'supplier-leaves' ? [step.supplier] : [])));
  if (suppliers.length === 0) return null;
  const selected = new Set(suppliers.flatMap(({ id }) => (off.has(id) ? [] : [id as string])));
  const count = suppliers.length - selected.size;
  return (
    <MenuButton
      label={count === 0 ? t('scenario:bar.suppliers') : t('scenario:bar.suppliersOff', { count })}
      variant="quiet"
      size="sm"
      groups={[
        {
          id: 'suppliers',
          items: suppliers.map(({ id, name, badge }) => ({
            id,
            label: name,
            glyph: <SupplierHexagon letters={badge} out={off.has(id)} />,
          })),
          selection: {
            mode: 'multiple',
            selected,
            onChange: (now) => {
              for (const { id } of suppliers) if (now.has(id) !== selected.has(id)) toggleSupplier(id);
            },
          },
        },
      ]}
    />
  );
}
