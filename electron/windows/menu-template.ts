import type { MenuItemConstructorOptions } from 'electron';
import type { Settings } from '#src/contract/calls.ts';
import type { MenuAction } from '#src/contract/menu.ts';
import type { Text } from '#src/text/text.ts';

export type MenuState = {
  readonly text: Text;
  readonly settings: Settings;
  readonly recent: readonly { readonly fileName: string; readonly path: string }[];
  /** Whether the window shows a dossier. */
  readonly hasDossier: boolean;
  readonly isMac: boolean;
  readonly isPackaged: boolean;
};

export type MenuPorts = {
  readonly act: (action: MenuAction) => void;
  readonly openPath: (path: string) => void;
  readonly change: (settings: Partial<Settings>) => void;
};

type Item = MenuItemConstructorOptions;
const line: Item = { type: 'separator' };

/** An ampersand would underline the letter after it. */
function plain(label: string): string {
  return label.replaceAll('&', '&&');
}

/** [X42] The menu as data: words of the settings' language, and only what can be done now. */
export function menuTemplate(state: MenuState, ports: MenuPorts): readonly Item[] {
  const { t } = state.text;
  return [
    ...(state.isMac ? [macMenu(state, ports)] : []),
    { label: t('menu:file'), submenu: fileMenu(state, ports) },
    { label: t('menu:edit'), submenu: editMenu(state, ports) },
    { label: t('menu:view'), submenu: viewMenu(state, ports) },
    { label: t('menu:help'), role: 'help', submenu: helpMenu(state, ports) },
  ];
}

/**
 * The window binds its keys itself, as it must behind the browser door: here they are shown. A Mac always takes the
 * key for the menu, which then asks the window for the same thing.
 */
function asks(ports: MenuPorts, label: string, action: MenuAction, keys?: string, enabled = true): Item {
  const accelerator = keys === undefined ? {} : { accelerator: keys, registerAccelerator: false };
  return { label, enabled, ...accelerator, click: () => ports.act(action) };
}

function macMenu({ text: { t } }: MenuState, ports: MenuPorts): Item {
  return {
    label: t('common:appName'),
    submenu: [
      asks(ports, t('menu:about'), 'app.about'),
      line,
      asks(ports, t('menu:settings'), 'app.settings', 'CmdOrCtrl+,'),
      line,
      { role: 'hide', label: t('menu:hide') },
      line,
      { role: 'quit', label: t('menu:quit') },
    ],
  };
}

function fileMenu({ text: { t }, recent, hasDossier, isMac }: MenuState, ports: MenuPorts): Item[] {
  const none: Item = { label: t('menu:noRecent'), enabled: false };
  const dossiers = recent.map(({ fileName, path }): Item => {
    return { label: plain(fileName), click: () => ports.openPath(path) };
  });
  const own: Item[] = [
    line,
    asks(ports, t('menu:settings'), 'app.settings', 'CmdOrCtrl+,'),
    { role: 'quit', label: t('menu:quit') },
  ];
  return [
    asks(ports, t('menu:new'), 'dossier.new', 'CmdOrCtrl+N'),
    {
      label: t('templates:menu'),
      submenu: (['ssc', 'case-system', 'co-sourcing'] as const).map((key) =>
        asks(ports, t(`templates:${key}.name`), `dossier.new-${key}`),
      ),
    },
    asks(ports, t('menu:open'), 'dossier.open', 'CmdOrCtrl+O'),
    { label: t('menu:recent'), submenu: dossiers.length > 0 ? dossiers : [none] },
    line,
    asks(ports, t('menu:saveAs'), 'dossier.save-as', 'CmdOrCtrl+Shift+S', hasDossier),
    asks(ports, t('menu:import'), 'dossier.import', undefined, hasDossier),
    asks(ports, t('menu:export'), 'dossier.export', 'CmdOrCtrl+E', hasDossier),
    asks(ports, t('menu:exportMap'), 'dossier.export-map', 'CmdOrCtrl+Shift+E', hasDossier),
    asks(ports, t('menu:newWindow'), 'dossier.new-window', 'CmdOrCtrl+Shift+N', hasDossier),
    asks(ports, t('menu:close'), 'dossier.close', undefined, hasDossier),
    ...(isMac ? [] : own),
  ];
}

function editMenu({ text: { t }, hasDossier }: MenuState, ports: MenuPorts): Item[] {
  return [
    asks(ports, t('menu:undo'), 'edit.undo', 'CmdOrCtrl+Z', hasDossier),
    asks(ports, t('menu:redo'), 'edit.redo', 'CmdOrCtrl+Shift+Z', hasDossier),
    line,
    { role: 'cut', label: t('menu:cut') },
    { role: 'copy', label: t('menu:copy') },
    { role: 'paste', label: t('menu:paste') },
    { role: 'selectAll', label: t('menu:selectAll') },
  ];
}

function choice<K extends 'theme' | 'language'>(
  { settings }: MenuState,
  ports: MenuPorts,
  name: K,
  options: readonly (readonly [Settings[K], string])[],
): Item[] {
  return options.map(([value, label]): Item => {
    const click = (): void => ports.change({ [name]: value });
    return { type: 'radio', label, checked: settings[name] === value, click };
  });
}

function viewMenu(state: MenuState, ports: MenuPorts): Item[] {
  const { t } = state.text;
  const themes = [
    ['light', t('menu:themeLight')],
    ['dark', t('menu:themeDark')],
    ['system', t('menu:themeSystem')],
  ] as const;
  const languages = [
    ['nl', t('menu:dutch')],
    ['en', t('menu:english')],
  ] as const;
  return [
    asks(ports, t('every:textSize.larger'), 'view.text-larger', 'CmdOrCtrl+Plus'),
    asks(ports, t('every:textSize.smaller'), 'view.text-smaller', 'CmdOrCtrl+-'),
    asks(ports, t('every:textSize.normal'), 'view.text-normal', 'CmdOrCtrl+0'),
    line,
    { label: t('menu:theme'), submenu: choice(state, ports, 'theme', themes) },
    { label: t('menu:language'), submenu: choice(state, ports, 'language', languages) },
    line,
    { role: 'togglefullscreen', label: t('menu:fullScreen') },
    ...(state.isPackaged ? [] : [{ role: 'toggleDevTools', label: t('menu:developer') } as const]),
  ];
}

function helpMenu({ text: { t }, isMac }: MenuState, ports: MenuPorts): Item[] {
  return [
    asks(ports, t('menu:sample'), 'dossier.sample'),
    asks(ports, t('menu:shortcuts'), 'app.shortcuts'),
    ...(isMac ? [] : [asks(ports, t('menu:about'), 'app.about')]),
  ];
}
