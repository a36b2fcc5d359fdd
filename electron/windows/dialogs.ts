import path from 'node:path';
import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import { createText, type Text } from '#src/text/text.ts';

export type PickRequest = {
  readonly purpose: 'open-dossier' | 'save-dossier' | 'save-export';
  readonly suggestedName: string;
  readonly extensions: readonly string[];
  readonly language: 'nl' | 'en';
};

const exportFiles = ['xlsx', 'csv', 'svg', 'png', 'pdf'] as const;

function filters({ t }: Text, { purpose, extensions }: PickRequest): FileFilter[] {
  if (purpose !== 'save-export') return [{ name: t('menu:dossierFiles'), extensions: [...extensions] }];
  return extensions.map((extension) => {
    const known = exportFiles.find((each) => each === extension) ?? 'xlsx';
    return { name: t(`menu:exportFiles.${known}`), extensions: [extension] };
  });
}

/** The system's own file dialog, over its window. null = cancelled. */
export async function pickFile(window: BrowserWindow, folder: string, request: PickRequest): Promise<string | null> {
  const text = createText(request.language);
  const shared = { defaultPath: path.join(folder, request.suggestedName), filters: filters(text, request) };
  if (request.purpose === 'open-dossier') {
    const properties: 'openFile'[] = ['openFile'];
    const options = { ...shared, buttonLabel: text.t('menu:openButton'), properties };
    const { canceled, filePaths } = await dialog.showOpenDialog(window, options);
    return canceled ? null : (filePaths[0] ?? null);
  }
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    ...shared,
    buttonLabel: text.t('menu:saveButton'),
  });
  return canceled || filePath === undefined || filePath === '' ? null : filePath;
}
