import { app, Menu } from 'electron';
import { type MenuPorts, type MenuState, menuTemplate } from './menu-template.ts';

/** Shows the menu for this state; called again whenever something in it changes. */
export function showMenu(state: Omit<MenuState, 'isMac' | 'isPackaged'>, ports: MenuPorts): void {
  const full = { ...state, isMac: process.platform === 'darwin', isPackaged: app.isPackaged };
  Menu.setApplicationMenu(Menu.buildFromTemplate([...menuTemplate(full, ports)]));
}
