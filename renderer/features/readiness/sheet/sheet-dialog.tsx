import { Copy } from 'lucide-react';
import { useMemo, useState } from 'react';
import { copyText } from '#renderer/store/copy-text.ts';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { askOfReadiness } from '#renderer/store/readiness.ts';
import { useText } from '#renderer/store/settings.ts';
import { showToast } from '#renderer/store/toasts.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { fillScores } from '#src/commands/records/fill-scores.ts';
import type { Client } from '#src/dossier/client.ts';
import type { LadderId, ProcessId, ReadinessId } from '#src/dossier/ids.ts';
import { readTsv, writeTsv } from '#src/exchange/clipboard/tsv.ts';
import {
  type ReadScores,
  readScores,
  readText,
  type ScoringSide,
  scoreSheet,
} from '#src/views/readiness/score-sheet.ts';
import css from './sheet.module.css';

const close = (): void => askOfReadiness(null);

/** [RY13] [RY14] Ask somebody for scores by a table to copy, and take the filled table over in one step. */
export function SheetDialog({ clients }: { readonly clients: readonly Client[] }) {
  const text = useText();
  const { t } = text;
  const processes = useDossier((dossier) => dossier.processes);
  const [picked, setPicked] = useState<string | null>(null);
  const [side, setSide] = useState<ScoringSide>('own');
  const [pasted, setPasted] = useState('');
  const client = clients.find(({ id }) => id === picked) ?? clients[0];
  const read = useMemo(() => {
    if (client === undefined) return null;
    const rows = readTsv(pasted).map((row) => row.map((cell) => cell.text));
    return readScores(text, { processes }, client, side, rows);
  }, [text, processes, client, side, pasted]);
  if (client === undefined || read === null) return null;
  const canTake = read.count > 0 && read.otherName === null;
  return (
    <Dialog
      title={t('readiness:sheet.title')}
      isOpen
      onOpenChange={close}
      size="md"
      actions={
        <>
          <Button onPress={close}>{t('readiness:sheet.close')}</Button>
          <Button
            variant="primary"
            isDisabled={!canTake}
            onPress={() => take(client, side, read, t('readiness:sheet.took', { client: client.name }))}
          >
            {t('readiness:sheet.take', { count: read.count })}
          </Button>
        </>
      }
    >
      <div className={css.sheet}>
        <p className="muted">{t('readiness:sheet.about')}</p>
        <Who clients={clients} client={client} side={side} onClient={setPicked} onSide={setSide} />
        <TextArea label={t('readiness:sheet.paste')} rows={6} value={pasted} onChange={setPasted} />
        <p role="status">{pasted.trim() === '' ? '' : readText(text, read, client)}</p>
      </div>
    </Dialog>
  );
}

interface WhoProps {
  clients: readonly Client[];
  client: Client;
  side: ScoringSide;
  onClient: (id: string) => void;
  onSide: (side: ScoringSide) => void;
}

/** About whom, by whom, and the empty table to give away. */
function Who({ clients, client, side, onClient, onSide }: WhoProps) {
  const text = useText();
  const { t } = text;
  const processes = useDossier((dossier) => dossier.processes);
  const copy = (): void => {
    const rows = scoreSheet(text, { processes }, client, side);
    const isDone = copyText(writeTsv(rows.map((row) => row.map((cell) => ({ text: cell, number: null })))));
    if (isDone) showToast({ kind: 'done', text: t('readiness:sheet.copied', { client: client.name }) });
  };
  return (
    <div className={css.who}>
      <Select<string>
        label={t('readiness:sheet.who')}
        value={client.id}
        onChange={onClient}
        options={clients.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SegmentedControl<ScoringSide>
        label={t('readiness:sheet.side')}
        value={side}
        onChange={onSide}
        segments={[
          { value: 'own', label: t('readiness:sheet.own') },
          { value: 'ssc', label: t('readiness:sheet.ssc') },
        ]}
      />
      <Button icon={Copy} onPress={copy}>
        {t('readiness:sheet.copy')}
      </Button>
    </div>
  );
}

function take(client: Client, side: ScoringSide, read: ReadScores, toast: string): void {
  const { motives, gates, capabilities, steps } = read;
  const ladders = [...steps].map(([process, each]) => {
    return { id: freshId<LadderId>(), process: process as ProcessId, steps: each };
  });
  const readiness = { id: freshId<ReadinessId>(), motives, gates, capabilities };
  void runCommand(fillScores, { client: client.id, side, readiness, ladders }, { toast });
  close();
}
