import { ShieldCheck } from 'lucide-react';
import { useScenario } from '#renderer/store/scenario.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';

/** On the screen of scenarios the counts of the dossier would be taken for those of the scenario. */
export function ScenarioStatus() {
  const { t, number } = useText();
  const tookMs = useScenario((state) => state.tookMs);
  return (
    <>
      <span>
        <Icon icon={ShieldCheck} size={14} />
        {t('scenario:status')}
      </span>
      {tookMs !== null && <span>{t('scenario:took', { seconds: number(tookMs / 1000, 1) })}</span>}
    </>
  );
}
