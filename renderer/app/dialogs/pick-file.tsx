import { FileText, Folder as FolderIcon, FolderUp } from 'lucide-react';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { callHost } from '#renderer/bridge/current-host.ts';
import { hideDialog } from '#renderer/store/dialogs.ts';
import type { FilePurpose } from '#renderer/store/file-purpose.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import type { Folder } from '#src/contract/calls.ts';
import css from './pick-file.module.css';

export interface PickFileProps {
  purpose: FilePurpose;
  suggestedName: string;
  onPick: (path: string | null) => void;
}

const WORDS = { 'open-dossier': 'open', 'save-dossier': 'save', 'save-export': 'export' } as const;

/** The folder at this path; null is the documents folder, and nothing until the host answered. */
function useFolder(path: string | null): Folder | null {
  const [folder, setFolder] = useState<Folder | null>(null);
  useEffect(() => {
    void callHost('files.list', { folder: path }).then((found) => {
      if (found.ok) setFolder(found.value);
    });
  }, [path]);
  return folder;
}

/** Joins as the host's system does: its own paths show which sign it uses. */
function inFolder(folder: string, name: string): string {
  const sign = folder.includes('\\') ? '\\' : '/';
  const withEnding = name.toLowerCase().endsWith('.regie') ? name : `${name}.regie`;
  return folder.endsWith(sign) ? folder + withEnding : folder + sign + withEnding;
}

/** A file dialog of our own, for the browser door: the files lie with the host, not with the browser. */
export function PickFile({ purpose, suggestedName, onPick }: PickFileProps) {
  const { t } = useText();
  const form = useId();
  const [place, setPlace] = useState<string | null>(null);
  const folder = useFolder(place);
  const [name, setName] = useState(suggestedName);
  const words = WORDS[purpose];
  const finish = (path: string | null): void => {
    hideDialog();
    onPick(path);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (folder !== null && name.trim() !== '') finish(inFolder(folder.path, name.trim()));
  };
  return (
    <Dialog
      title={t(`start:pick.${words}`)}
      isOpen
      onOpenChange={() => finish(null)}
      size="md"
      actions={
        <>
          <Button onPress={() => finish(null)}>{t('start:pick.cancel')}</Button>
          <Button type="submit" form={form} variant="primary" isDisabled={name.trim() === '' || folder === null}>
            {t(`start:pick.apply.${words}`)}
          </Button>
        </>
      }
    >
      <form id={form} className={css.form} onSubmit={submit}>
        {folder === null ? (
          <p role="status">{t('start:pick.loading')}</p>
        ) : (
          <FolderList folder={folder} onFolder={setPlace} onFile={setName} current={name} />
        )}
        <TextField label={t('start:pick.name')} value={name} onChange={setName} />
      </form>
    </Dialog>
  );
}

interface FolderListProps {
  folder: Folder;
  current: string;
  onFolder: (path: string) => void;
  onFile: (name: string) => void;
}

function FolderList({ folder, current, onFolder, onFile }: FolderListProps) {
  const { t } = useText();
  return (
    <section className={css.folder} aria-label={t('start:pick.folder')}>
      <p className={css.path}>{folder.path}</p>
      <ul>
        {folder.parent !== null && (
          <li>
            <Button variant="quiet" icon={FolderUp} onPress={() => onFolder(folder.parent ?? '')}>
              {t('start:pick.up')}
            </Button>
          </li>
        )}
        {folder.entries.map((entry) => (
          <li key={entry.path} data-current={entry.name === current || undefined}>
            <Button
              variant="quiet"
              onPress={() => (entry.isFolder ? onFolder(entry.path) : onFile(entry.name))}
              className={css.entry}
            >
              <Icon icon={entry.isFolder ? FolderIcon : FileText} />
              {entry.name}
            </Button>
          </li>
        ))}
      </ul>
      {folder.entries.length === 0 && <p className="muted">{t('start:pick.empty')}</p>}
    </section>
  );
}
