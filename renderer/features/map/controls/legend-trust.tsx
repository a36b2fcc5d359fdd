import { hexagonPath } from '#src/base/hexagon.ts';
import { useText } from '#renderer/store/settings.ts';
import own from '#renderer/features/map/nodes/trust.module.css';
import { Item, Line } from './legend-item.tsx';

/** What stands on cards and between clients and suppliers under the lens of trust. */
export function TrustItems() {
  const { t } = useText();
  return (
    <>
      <Item
        mark={
          <svg width="14" height="14" aria-hidden="true">
            <circle className={own.theirs} cx="7" cy="7" r="4.5" />
          </svg>
        }
        label={t('map:legend.trustClient')}
      />
      <Item
        mark={
          <svg width="16" height="14" aria-hidden="true">
            <path className={own.back} transform="translate(1.7 1.6) scale(0.45)" d={hexagonPath} />
          </svg>
        }
        label={t('map:legend.trustBack')}
      />
      <Item
        mark={
          <svg width="6" height="14" aria-hidden="true">
            <path className={own.target} d="M3 1V13" />
          </svg>
        }
        label={t('map:legend.trustTarget')}
      />
      <Item isFirst mark={<Line width={3.5} />} label={t('map:legend.trustMuch')} />
      <Item mark={<Line width={2} dash="6 4" stop />} label={t('map:legend.trustShort')} />
      <Item mark={<Line width={1.25} dash="1.5 4" />} label={t('map:legend.trustUnasked')} />
    </>
  );
}
