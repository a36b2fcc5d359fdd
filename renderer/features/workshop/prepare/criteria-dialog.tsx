import { useState } from 'react';
import { freshId } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { mostPaired } from '#src/dossier/answer.ts';
import type { Subject } from '#src/dossier/topic.ts';

export interface CriteriaDialogProps {
  onAdd: (subjects: readonly Subject[]) => void;
  onClose: () => void;
}

/** Criteria that are in no list of the dossier: typed, one a line. */
export function CriteriaDialog({ onAdd, onClose }: CriteriaDialogProps) {
  const { t } = useText();
  const [words, setWords] = useState('');
  const lines = [...new Set(words.split('\n').map((line) => line.trim().slice(0, 500)))].filter((line) => line !== '');
  const isRight = lines.length >= 2 && lines.length <= mostPaired;
  const add = (): void => {
    onAdd(lines.map((label) => ({ kind: 'criterion', id: freshId(), label })));
    onClose();
  };
  return (
    <Dialog
      title={t('prepare:criteria.title')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <span className="muted" role="status">
            {t('prepare:criteria.pairs', { count: (lines.length * (lines.length - 1)) / 2 })}
          </span>
          <span className="spacer" />
          <Button onPress={onClose}>{t('prepare:criteria.cancel')}</Button>
          <Button variant="primary" isDisabled={!isRight} onPress={add}>
            {t('prepare:criteria.add')}
          </Button>
        </>
      }
    >
      <p>{t('prepare:criteria.lead')}</p>
      <TextArea label={t('prepare:criteria.label')} rows={6} value={words} onChange={setWords} autoFocus />
    </Dialog>
  );
}
