/**
 * What the native menu can ask of a window: the `action` of a `menu` event, and a command of the window's registry.
 * Cut, copy and paste belong to Electron and never come this way; recent dossiers come as `open-path`.
 */
export const menuActions = [
  'dossier.new',
  'dossier.new-ssc',
  'dossier.new-case-system',
  'dossier.new-co-sourcing',
  'dossier.open',
  'dossier.sample',
  'dossier.save-as',
  'dossier.export',
  'dossier.export-map',
  'dossier.import',
  'dossier.new-window',
  'dossier.close',
  'edit.undo',
  'edit.redo',
  'view.text-larger',
  'view.text-smaller',
  'view.text-normal',
  'app.settings',
  'app.shortcuts',
  'app.about',
] as const;
export type MenuAction = (typeof menuActions)[number];
