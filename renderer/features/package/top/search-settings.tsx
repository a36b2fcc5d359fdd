import { SlidersHorizontal } from 'lucide-react';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { Popover } from '#renderer/ui/overlays/popover.tsx';
import { isOwnQuestion, resetQuestion, set, usePackage } from '#renderer/features/package/package-state.ts';
import css from './top.module.css';

/** [PK51] How long it may search and how near to the best is near enough; and back to the question as the dossier has it. */
export function SearchSettings() {
  const { t } = useText();
  const asking = usePackage();
  return (
    <Popover
      label={t('packageScreen:search.title')}
      placement="bottom end"
      trigger={<IconButton icon={SlidersHorizontal} label={t('packageScreen:search.title')} />}
    >
      {(close) => (
        <div className={css.search}>
          <NumberField
            label={t('packageScreen:search.seconds')}
            unit={t('packageScreen:search.secondsUnit')}
            value={asking.seconds}
            minValue={1}
            maxValue={3600}
            onChange={(seconds) => set({ seconds: seconds ?? 20 })}
          />
          <NumberField
            label={t('packageScreen:search.gap')}
            description={t('packageScreen:search.gapHint')}
            unit="%"
            value={asking.gap * 100}
            minValue={0}
            maxValue={100}
            onChange={(gap) => set({ gap: (gap ?? 0) / 100 })}
          />
          <Button isDisabled={!isOwnQuestion(asking)} onPress={resetQuestion}>
            {t('packageScreen:action.reset')}
          </Button>
          <Button
            variant="quiet"
            onPress={() => {
              close();
              showDialog({ kind: 'instance' });
            }}
          >
            {t('instance:open')}
          </Button>
        </div>
      )}
    </Popover>
  );
}
