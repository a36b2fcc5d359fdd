import { openPath, pickAndOpen } from '#renderer/store/files.ts';
import { pathOfFile } from '#renderer/bridge/file-path.ts';
import { setImportSource } from '#renderer/store/import-source.ts';
import { showDialog } from '#renderer/store/dialogs.ts';
import { currentText } from '#renderer/store/settings.ts';
import { showToast } from '#renderer/store/toasts.ts';

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

function complain(key: 'unknown' | 'noPath' | 'unreadable', name: string): void {
  showToast({ kind: 'problem', text: currentText().t(`start:drop.${key}`, { name }) });
}

async function readList(file: File): Promise<void> {
  try {
    setImportSource({ fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    showDialog({ kind: 'new-dossier' });
  } catch {
    complain('unreadable', file.name);
  }
}

/** A dossier opens; a list first gets a dossier to go into. One file at a time: the first that can be used. */
export async function openDropped(files: readonly File[]): Promise<void> {
  const [file] = files;
  if (file === undefined) return;
  const extension = extensionOf(file.name);
  if (extension === 'xlsx' || extension === 'csv') return readList(file);
  if (extension !== 'regie') return complain('unknown', file.name);
  const path = pathOfFile(file);
  if (path !== null) return openPath(path);
  complain('noPath', file.name);
  await pickAndOpen();
}
