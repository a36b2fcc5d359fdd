import { runAction } from '#renderer/store/actions.ts';
import { useAppInfo } from '#renderer/store/app-info.ts';
import { changeSettings, useSettings, useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { NameField } from './name-field.tsx';
import { TextSizeLine } from './text-size-line.tsx';
import css from './settings.module.css';

const THEMES = ['system', 'light', 'dark'] as const;
const LANGUAGES = ['nl', 'en'] as const;

/** Takes effect while one chooses; there is nothing to save. */
export function SettingsScreen() {
  const { t } = useText();
  return (
    <div className={css.page}>
      <h1>{t('start:settingsPage.title')}</h1>
      <Look />
      <section className={css.part}>
        <h2>{t('start:settingsPage.you')}</h2>
        <NameField />
      </section>
      <Keys />
      <Machine />
    </div>
  );
}

function Look() {
  const { t } = useText();
  const theme = useSettings((settings) => settings.theme);
  const language = useSettings((settings) => settings.language);
  return (
    <section className={css.part}>
      <h2>{t('start:settingsPage.look')}</h2>
      <div className={css.line}>
        <span>{t('start:settingsPage.theme')}</span>
        <SegmentedControl
          label={t('start:settingsPage.theme')}
          segments={THEMES.map((value) => ({ value, label: t(`start:settingsPage.themes.${value}`) }))}
          value={theme}
          onChange={(next) => void changeSettings({ theme: next })}
        />
      </div>
      <div className={css.line}>
        <span>{t('start:settingsPage.language')}</span>
        <SegmentedControl
          label={t('start:settingsPage.language')}
          segments={LANGUAGES.map((value) => ({ value, label: t(`start:settingsPage.languages.${value}`) }))}
          value={language}
          onChange={(next) => void changeSettings({ language: next })}
        />
      </div>
      <TextSizeLine />
    </section>
  );
}

function Keys() {
  const { t } = useText();
  const hasLetters = useSettings((settings) => settings.letterShortcuts);
  return (
    <section className={css.part}>
      <h2>{t('start:settingsPage.keys')}</h2>
      <Checkbox isSelected={hasLetters} onChange={(letterShortcuts) => void changeSettings({ letterShortcuts })}>
        {t('start:settingsPage.letters')}
      </Checkbox>
      <p className={css.hint}>{t('start:settingsPage.lettersHint')}</p>
      <Button onPress={() => runAction('app.shortcuts')}>{t('start:settingsPage.showShortcuts')}</Button>
    </section>
  );
}

function Machine() {
  const { t } = useText();
  const folder = useAppInfo((info) => info.documentsFolder);
  const remembered = useSettings((settings) => Object.keys(settings.mappings).length);
  return (
    <section className={css.part}>
      <h2>{t('start:settingsPage.place')}</h2>
      <p className={css.path}>{folder}</p>
      {remembered > 0 && (
        <div className={css.line}>
          <span>{t('start:settingsPage.mappings', { count: remembered })}</span>
          <Button size="sm" onPress={() => void changeSettings({ mappings: {} })}>
            {t('start:settingsPage.forgetMappings')}
          </Button>
        </div>
      )}
      <Button variant="quiet" onPress={() => runAction('app.about')} className={css.about}>
        {t('start:settingsPage.about')}
      </Button>
    </section>
  );
}
