import { useActions } from '#renderer/store/actions.ts';
import { capsOf } from '#renderer/store/keys.ts';
import { useSettings, useText } from '#renderer/store/settings.ts';
import { useShownWorkshop } from '#renderer/store/workshop.ts';
import { Kbd } from '#renderer/ui/marks/kbd.tsx';
import { DossierCounts } from './dossier-counts.tsx';

const KEYS = [
  ['next', 'Space'],
  ['timer', 'T'],
  ['again', 'R'],
] as const;

/** Which workshop, since when, and the keys that lead it; letters may be off. */
export function WorkshopStatus() {
  const { t, time } = useText();
  const workshop = useShownWorkshop();
  const isLed = useActions(({ actions }) => actions.some(({ id }) => id === 'workshop.next-step'));
  const hasLetters = useSettings(({ letterShortcuts }) => letterShortcuts);
  if (workshop === null) return <DossierCounts />;
  return (
    <>
      <span>{workshop.title}</span>
      {workshop.stage === 'running' && workshop.startedAt !== null && (
        <span>{t('workshop:run.statusBegun', { time: time(workshop.startedAt) })}</span>
      )}
      {isLed &&
        hasLetters &&
        KEYS.map(([word, key]) => (
          <span key={key}>
            <Kbd keys={capsOf(key)} tone="quiet" />
            {t(`workshop:run.keys.${word}`)}
          </span>
        ))}
    </>
  );
}
