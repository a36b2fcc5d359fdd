import { Button } from 'react-aria-components';
import { useDossier, useOffers, useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { InspectorSection } from '#renderer/ui/frame/inspector.tsx';
import { FitBall } from '#renderer/ui/marks/fit-ball.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import { byOrder } from '#src/base/order.ts';
import { fitQuarters } from '#src/analysis/fit-factor.ts';
import { setOffer } from '#src/commands/offers/set-offer.ts';
import { fits, type Offer } from '#src/dossier/offer.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import { fitText } from '#src/views/words/fit-text.ts';
import { valueText } from '#src/views/words/value-text.ts';
import css from './inspector.module.css';

export function OffersSection({ requirement }: { requirement: Requirement }) {
  const { t } = useText();
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const offers = useOffers(requirement.id);
  if (suppliers.length === 0) return null;
  return (
    <InspectorSection title={t('frame:details.offers')}>
      <ul className={css.offers}>
        {suppliers.toSorted(byOrder).map((supplier) => (
          <OfferRow
            key={supplier.id}
            requirement={requirement}
            supplier={supplier}
            offer={offers.find((each) => each.supplier === supplier.id)}
          />
        ))}
      </ul>
    </InspectorSection>
  );
}

interface OfferRowProps {
  requirement: Requirement;
  supplier: Supplier;
  offer: Offer | undefined;
}

function OfferRow({ requirement, supplier, offer }: OfferRowProps) {
  const text = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const fit = offer?.fit ?? null;
  const value = offer?.value ?? null;
  const label = text.t('frame:details.setFit', { supplier: supplier.name });
  const choose = (id: string | undefined): void => {
    const next = fits.find((each) => each === id);
    if (next === undefined || next === fit) return;
    void runCommand(setOffer, { requirement: requirement.id, supplier: supplier.id, patch: { fit: next } });
  };
  const items = fits.map((id) => ({ id, label: fitText(text, id), glyph: <FitBall fit={fitQuarters(id)} /> }));
  return (
    <li>
      <SupplierHexagon letters={supplier.badge} />
      <span className="ellipsis" title={supplier.name}>
        {supplier.name}
      </span>
      <b className="num">{value === null ? '' : valueText(text, requirement.parameter, value)}</b>
      <Menu
        label={label}
        placement="bottom end"
        groups={[
          {
            id: 'fit',
            items,
            selection: {
              mode: 'single',
              selected: new Set(fit === null ? [] : [fit]),
              onChange: (selected) => choose([...selected][0]),
            },
          },
        ]}
        trigger={
          <Button className={css.tile ?? ''} isDisabled={isReadOnly} aria-label={`${label}: ${fitText(text, fit)}`}>
            <FitBall fit={fit && fitQuarters(fit)} />
          </Button>
        }
      />
    </li>
  );
}
