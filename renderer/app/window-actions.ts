import type { Action } from '#renderer/store/actions.ts';
import { showDialog } from '#renderer/store/dialogs.ts';
import { isInspectorOpen, select, setInspectorOpen, showScreen, useSession } from '#renderer/store/session.ts';
import { changeSettings, currentSettings } from '#renderer/store/settings.ts';
import { isDossierOpen } from './dossier-actions.ts';
import { screenOf, screens } from './screens.ts';

const goActions: readonly Action[] = screens.flatMap(({ key, rail, within }) => {
  const letter = rail?.letter ?? within?.letter;
  return letter === undefined
    ? []
    : [
        {
          id: `go.${key}`,
          group: 'go',
          title: ({ t }) => t('frame:actions.goTo', { screen: t(`frame:screens.${key}`) }),
          shortcuts: [`G ${letter}`],
          isEnabled: isDossierOpen,
          run: () => showScreen(key),
        },
      ];
});

/** Only where the import screen is built; the menu, the start screen and empty screens look for this action. */
const importActions: readonly Action[] =
  screenOf('import') === undefined
    ? []
    : [
        {
          id: 'dossier.import',
          group: 'dossier',
          title: ({ t }) => t('frame:menu.import'),
          isEnabled: isDossierOpen,
          run: () => showScreen('import'),
        },
      ];

const themeActions: readonly Action[] = (
  [
    ['light', 'themeLight'],
    ['dark', 'themeDark'],
    ['system', 'themeSystem'],
  ] as const
).map(([theme, key]) => ({
  id: `theme.${theme}`,
  group: 'view',
  title: ({ t }) => t(`frame:actions.${key}`),
  isEnabled: () => currentSettings().theme !== theme,
  run: () => void changeSettings({ theme }),
}));

const languageActions: readonly Action[] = (
  [
    ['nl', 'dutch'],
    ['en', 'english'],
  ] as const
).map(([language, key]) => ({
  id: `language.${language}`,
  group: 'view',
  title: ({ t }) => t(`frame:actions.${key}`),
  isEnabled: () => currentSettings().language !== language,
  run: () => void changeSettings({ language }),
}));

export const windowActions: readonly Action[] = [
  {
    id: 'app.palette',
    group: 'go',
    title: ({ t }) => t('frame:actions.palette'),
    shortcuts: ['Mod+K'],
    run: () => showDialog({ kind: 'palette' }),
  },
  ...goActions,
  {
    id: 'app.settings',
    group: 'go',
    title: ({ t }) => t('frame:screens.settings'),
    shortcuts: ['Mod+,'],
    run: () => showScreen('settings'),
  },
  {
    id: 'view.inspector',
    group: 'view',
    title: ({ t }) => t(isInspectorOpen(useSession.getState()) ? 'frame:hideInspector' : 'frame:showInspector'),
    shortcuts: ['Mod+I'],
    isEnabled: isDossierOpen,
    run: () => setInspectorOpen(!isInspectorOpen(useSession.getState())),
  },
  {
    id: 'edit.deselect',
    group: 'edit',
    title: ({ t }) => t('frame:actions.clearSelection'),
    shortcuts: ['Escape'],
    isEnabled: () => useSession.getState().selection !== null,
    run: () => select(null),
  },
  ...importActions,
  ...themeActions,
  ...languageActions,
  {
    id: 'app.shortcuts',
    group: 'help',
    title: ({ t }) => t('frame:actions.shortcuts'),
    shortcuts: ['?'],
    run: () => showDialog({ kind: 'shortcuts' }),
  },
  {
    id: 'app.about',
    group: 'help',
    title: ({ t }) => t('frame:actions.about'),
    run: () => showDialog({ kind: 'about' }),
  },
];
