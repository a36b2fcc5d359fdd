import { today } from '#renderer/parts/cases/today.ts';
import type { Action } from '#renderer/store/actions.ts';
import { appInfo } from '#renderer/store/app-info.ts';
import { showDialog } from '#renderer/store/dialogs.ts';
import { currentDossier, currentStatus, useDocument } from '#renderer/store/document.ts';
import { redo, runCommand, undo } from '#renderer/store/edit.ts';
import { exportDecisions } from '#renderer/store/export-decisions.ts';
import { exportMatrix } from '#renderer/store/export-matrix.ts';
import { exportSteering } from '#renderer/store/export-steering.ts';
import { openSample, pickAndOpen, saveAs, saveNow, showInFolder } from '#renderer/store/files.ts';
import { pickAndMerge } from '#renderer/store/merging.ts';
import { showScreen } from '#renderer/store/session.ts';
import { openBeside } from '#renderer/store/tab.ts';
import { closeDossier } from '#renderer/store/opening.ts';
import { editAssignment } from '#src/commands/assignment/edit-assignment.ts';
import { templateKeys } from '#src/templates/template.ts';
import { maySay } from '#src/analysis/readiness/gate-state.ts';

export function isDossierOpen(): boolean {
  return currentStatus().session !== null;
}

const canUndo = (): boolean => useDocument.getState().history.undo !== null;
const canRedo = (): boolean => useDocument.getState().history.redo !== null;
const isEditable = (): boolean => isDossierOpen() && !currentStatus().isReadOnly;

const phaseActions: readonly Action[] = (['strategy', 'tender', 'organisation'] as const).map((phase) => ({
  id: `dossier.phase-${phase}`,
  group: 'dossier',
  title: ({ t }) => `${t('frame:phases')}: ${t(`frame:phase.${phase}`)}`,
  isEnabled: () => isEditable() && maySay(currentDossier(), phase),
  run: () => void runCommand(editAssignment, { patch: { phase } }),
}));

const templateActions: readonly Action[] = templateKeys.map((template) => ({
  id: `dossier.new-${template}`,
  group: 'dossier',
  title: ({ t }) => t('templates:action', { name: t(`templates:${template}.name`) }),
  run: () => showDialog({ kind: 'new-dossier', template }),
}));

export const dossierActions: readonly Action[] = [
  {
    id: 'dossier.new',
    group: 'dossier',
    title: ({ t }) => t('frame:menu.new'),
    shortcuts: ['Mod+N'],
    run: () => showDialog({ kind: 'new-dossier' }),
  },
  ...templateActions,
  {
    id: 'dossier.open',
    group: 'dossier',
    title: ({ t }) => t('frame:menu.open'),
    shortcuts: ['Mod+O'],
    run: () => void pickAndOpen(),
  },
  { id: 'dossier.sample', group: 'dossier', title: ({ t }) => t('frame:menu.sample'), run: () => void openSample() },
  {
    id: 'dossier.details',
    group: 'dossier',
    title: ({ t }) => t('frame:menu.details'),
    isEnabled: isEditable,
    run: () => showDialog({ kind: 'dossier-details' }),
  },
  {
    id: 'dossier.save-as',
    group: 'dossier',
    title: ({ t }) => t('frame:menu.saveAs'),
    shortcuts: ['Mod+Shift+S'],
    isEnabled: isDossierOpen,
    run: () => void saveAs(),
  },
  ...(['pdf', 'xlsx'] as const).map(
    (format): Action => ({
      id: `decisions.export-${format}`,
      group: 'dossier',
      title: ({ t }) => t(format === 'pdf' ? 'decisions:exportPdf' : 'decisions:exportSheet'),
      isEnabled: () => isDossierOpen() && currentDossier().decisions.length > 0,
      run: () => void exportDecisions(format),
    }),
  ),
  {
    id: 'steering.export-pdf',
    group: 'dossier',
    title: ({ t }) => t('steering:action'),
    isEnabled: isDossierOpen,
    run: () => void exportSteering(today()),
  },
  {
    id: 'dossier.trail',
    group: 'go',
    title: ({ t }) => t('trail:action'),
    shortcuts: ['G H'],
    isEnabled: isDossierOpen,
    run: () => showScreen('trail'),
  },
  {
    id: 'dossier.merge-copy',
    group: 'dossier',
    title: ({ t }) => t('merge:action'),
    isEnabled: isEditable,
    run: () => void pickAndMerge(),
  },
  {
    id: 'dossier.save-now',
    group: 'dossier',
    title: ({ t }) => t('frame:actions.saveNow'),
    shortcuts: ['Mod+S'],
    isEnabled: isEditable,
    run: () => void saveNow(),
  },
  {
    id: 'dossier.export',
    group: 'dossier',
    title: ({ t }) => t('frame:menu.export'),
    shortcuts: ['Mod+E'],
    isEnabled: isDossierOpen,
    run: () => void exportMatrix(),
  },
  {
    id: 'dossier.export-map',
    group: 'dossier',
    title: ({ t }) => t('mapexport:action'),
    shortcuts: ['Mod+Shift+E'],
    isEnabled: isDossierOpen,
    run: () => showDialog({ kind: 'export-map' }),
  },
  {
    id: 'dossier.show-in-folder',
    group: 'dossier',
    title: ({ t }) => t('frame:menu.showInFolder'),
    isEnabled: () => isDossierOpen() && appInfo().door === 'desktop',
    run: () => void showInFolder(),
  },
  {
    id: 'dossier.versions',
    group: 'dossier',
    title: ({ t }) => t('frame:menu.versions'),
    isEnabled: isDossierOpen,
    run: () => showDialog({ kind: 'versions', path: currentStatus().path }),
  },
  ...phaseActions,
  {
    id: 'dossier.new-window',
    group: 'dossier',
    title: ({ t }) => t('frame:menu.newWindow'),
    shortcuts: ['Mod+Shift+N'],
    isEnabled: isDossierOpen,
    run: () => void openBeside(),
  },
  {
    id: 'dossier.close',
    group: 'dossier',
    title: ({ t }) => t('frame:menu.close'),
    isEnabled: isDossierOpen,
    run: () => void closeDossier(),
  },
  {
    id: 'edit.undo',
    group: 'edit',
    title: ({ t }) => t('frame:undo'),
    shortcuts: ['Mod+Z'],
    isEnabled: canUndo,
    run: undo,
  },
  {
    id: 'edit.redo',
    group: 'edit',
    title: ({ t }) => t('frame:redo'),
    shortcuts: ['Mod+Y', 'Mod+Shift+Z'],
    isEnabled: canRedo,
    run: redo,
  },
];
