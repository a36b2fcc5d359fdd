import { currentText } from '#renderer/store/settings.ts';
import { showToast } from '#renderer/store/toasts.ts';
import { readSource } from './import-state.ts';

/** A file dropped or chosen: read here, because no door needs to know where it lies. */
export async function takeFile(file: File | undefined): Promise<void> {
  if (!file) return;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await readSource({ fileName: file.name, bytes });
  } catch {
    showToast({ kind: 'problem', text: currentText().t('start:drop.unreadable', { name: file.name }) });
  }
}

/** The page's own file dialog, the same behind every door. */
export function pickList(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx,.csv,.txt,.tsv';
  input.addEventListener('change', () => void takeFile(input.files?.[0]), { once: true });
  input.click();
}
