import { useText } from '#renderer/store/settings.ts';
import { businessShare, type KpiMix } from '#src/analysis/agreements/kpi-mix.ts';
import own from './kpi.module.css';

/** [AG10] How many are about the business and how many about technique, with the line below which that is thin. */
export function MixBar({ mix }: { mix: KpiMix }) {
  const { t, number } = useText();
  const { business, technical, isThin } = mix;
  const line = number(100 * businessShare);
  return (
    <span className={own.mix} title={t('agreements:kpi.mixNote', { line })}>
      <svg width="122" height="18" viewBox="0 0 122 18" aria-hidden="true">
        <rect
          className={own.business}
          x="0"
          y="5"
          width={Math.max(0, (120 * business) / (business + technical) - 1)}
          height="8"
          rx="2"
        />
        <rect
          className={own.technical}
          x={(120 * business) / (business + technical) + 1}
          y="5.75"
          width={Math.max(0, (120 * technical) / (business + technical) - 2)}
          height="6.5"
          rx="2"
        />
        <line className={own.mixLine} x1={120 * businessShare} x2={120 * businessShare} y1="0" y2="18" />
      </svg>
      <span>
        <b>{business}</b> {t('agreements:kpi.business')}, <b>{technical}</b> {t('agreements:kpi.technical')}
        {isThin && <b>. {t('agreements:kpi.thin', { line })}</b>}
      </span>
    </span>
  );
}
