import { useAppInfo } from '#renderer/store/app-info.ts';
import { changeSettings, useSettings, useText } from '#renderer/store/settings.ts';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { textSizes } from '#src/contract/text-size.ts';
import css from './settings.module.css';

/** [W72] A page can't set the zoom of a browser, so there it says how. */
export function TextSizeLine() {
  const { t } = useText();
  const size = useSettings(({ textSize }) => textSize);
  const isBrowser = useAppInfo(({ door }) => door === 'browser');
  return (
    <div className={css.line}>
      <span>{t('every:textSize.label')}</span>
      {isBrowser ? (
        <span className={css.hint}>{t('every:textSize.browser')}</span>
      ) : (
        <SegmentedControl
          label={t('every:textSize.label')}
          segments={textSizes.map((percent) => ({
            value: String(percent),
            label: t('every:textSize.percent', { percent }),
          }))}
          value={String(size)}
          onChange={(next) => void changeSettings({ textSize: textSizes.find((each) => String(each) === next) ?? 100 })}
        />
      )}
    </div>
  );
}
