import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { type MenuPorts, type MenuState, menuTemplate } from '#electron/windows/menu-template.ts';
import { menuActions } from '#src/contract/menu.ts';
import { createText } from '#src/text/text.ts';

type Item = MenuItemConstructorOptions;

const settings = {
  language: 'nl',
  theme: 'dark',
  textSize: 100,
  userName: 'K',
  letterShortcuts: true,
  mappings: {},
} as const;

function stateWith(changes: Partial<MenuState> = {}): MenuState {
  const text = createText('nl');
  return { text, settings, recent: [], hasDossier: true, isMac: false, isPackaged: true, ...changes };
}

function pressing(state: MenuState): { items: readonly Item[]; asked: unknown[] } {
  const asked: unknown[] = [];
  const ports: MenuPorts = {
    act: (action) => asked.push(action),
    openPath: (path) => asked.push({ path }),
    change: (changes) => asked.push(changes),
  };
  const flat = (items: readonly Item[]): readonly Item[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
  return { items: flat(menuTemplate(state, ports)), asked };
}

function press(items: readonly Item[], label: string): void {
  const item = items.find((each) => each.label === label);
  if (item?.click === undefined) throw new Error(`nothing to press: ${label}`);
  (item.click as () => void)();
}

describe('menuTemplate', () => {
  it('[X42] speaks the language of the settings', () => {
    const top = (language: 'nl' | 'en') =>
      menuTemplate(stateWith({ text: createText(language) }), {} as MenuPorts).map(({ label }) => label);
    expect(top('nl')).toEqual(['Bestand', 'Bewerken', 'Beeld', 'Help']);
    expect(top('en')).toEqual(['File', 'Edit', 'View', 'Help']);
  });

  it('[X42] asks the window for actions it knows, by their key or by their item', () => {
    const { items, asked } = pressing(stateWith());
    for (const label of ['Nieuw dossier…', 'Bewaar als…', 'Ongedaan maken', 'Sneltoetsen']) press(items, label);
    expect(asked).toEqual(['dossier.new', 'dossier.save-as', 'edit.undo', 'app.shortcuts']);
    for (const action of asked) expect(menuActions).toContain(action);
  });

  it('[X42] leaves the keys of actions to the window, so that none is pressed twice', () => {
    const { items } = pressing(stateWith());
    const own = items.filter(({ accelerator, role }) => accelerator !== undefined && role === undefined);
    expect(own.length).toBeGreaterThan(5);
    for (const item of own) expect(item.registerAccelerator).toBe(false);
  });

  it('[X42] offers nothing that needs a dossier while there is none', () => {
    const { items } = pressing(stateWith({ hasDossier: false }));
    const off = items.filter(({ enabled }) => enabled === false).map(({ label }) => label);
    expect(off).toEqual([
      'Geen recente dossiers',
      'Bewaar als…',
      'Importeer een eisenlijst…',
      'Exporteer de matrix…',
      'Kaart als afbeelding…',
      'Nieuw venster op dit dossier',
      'Sluit dossier',
      'Ongedaan maken',
      'Opnieuw',
    ]);
  });

  it('[X42] opens a recent dossier, whatever its name', () => {
    const recent = [{ fileName: 'Zaak & Contact.regie', path: '/x/Zaak & Contact.regie' }];
    const { items, asked } = pressing(stateWith({ recent }));
    press(items, 'Zaak && Contact.regie');
    expect(asked).toEqual([{ path: '/x/Zaak & Contact.regie' }]);
  });

  it('[X42] shows and changes theme and language', () => {
    const { items, asked } = pressing(stateWith());
    const checked = items.filter((item) => item.checked).map(({ label }) => label);
    expect(checked).toEqual(['Donker', 'Nederlands']);
    press(items, 'Licht');
    press(items, 'English');
    expect(asked).toEqual([{ theme: 'light' }, { language: 'en' }]);
  });

  it('[X42] has developer tools in the unpackaged program only', () => {
    const roles = (isPackaged: boolean) => pressing(stateWith({ isPackaged })).items.map(({ role }) => role);
    expect(roles(true)).not.toContain('toggleDevTools');
    expect(roles(false)).toContain('toggleDevTools');
  });

  it('[X42] keeps Quit and Settings in the program menu of a Mac', () => {
    const { items } = pressing(stateWith({ isMac: true }));
    expect(items[0]?.label).toBe('Regie');
    expect(items.filter(({ role }) => role === 'quit')).toHaveLength(1);
    expect(items.filter(({ label }) => label === 'Instellingen…')).toHaveLength(1);
  });
});
