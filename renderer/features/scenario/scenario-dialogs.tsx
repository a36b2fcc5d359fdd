import { Copy, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { holdAgainst, openScenario, useScenario } from '#renderer/store/scenario.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { byOrder } from '#src/base/order.ts';
import { addScenario } from '#src/commands/scenarios/add-scenario.ts';
import { editScenario } from '#src/commands/scenarios/edit-scenario.ts';
import { removeScenario } from '#src/commands/scenarios/remove-scenario.ts';
import type { ScenarioId } from '#src/dossier/ids.ts';
import type { Scenario } from '#src/dossier/scenario.ts';
import { type ChangeKind, ChangesDialog } from './changes/changes-dialog.tsx';
import css from './scenario.module.css';

export type ScenarioDialog =
  | { readonly kind: 'changes'; readonly first: ChangeKind }
  | { readonly kind: 'kept' }
  | { readonly kind: 'compare' };

export function ScenarioDialogs({ dialog, onClose }: { dialog: ScenarioDialog | null; onClose: () => void }) {
  if (dialog === null) return null;
  if (dialog.kind === 'changes') return <ChangesDialog first={dialog.first} onClose={onClose} />;
  return dialog.kind === 'kept' ? <KeptDialog onClose={onClose} /> : <CompareDialog onClose={onClose} />;
}

/** All kept scenarios: another name, a copy, gone. Each is an edit of its own. */
function KeptDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const scenarios = useDossier((dossier) => dossier.scenarios).toSorted(byOrder);
  return (
    <Dialog
      title={t('scenario:kept.title')}
      size="md"
      isOpen
      onOpenChange={onClose}
      actions={<Button onPress={onClose}>{t('scenario:edit.done')}</Button>}
    >
      {scenarios.length === 0 ? (
        <p>{t('scenario:kept.none')}</p>
      ) : (
        <ul className={css.kept}>
          {scenarios.map((scenario) => (
            <KeptRow key={scenario.id} scenario={scenario} onClose={onClose} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function KeptRow({ scenario, onClose }: { scenario: Scenario; onClose: () => void }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const [draft, setDraft] = useState<string | null>(null);
  const { id, name, note, steps } = scenario;
  const commit = (): void => {
    const next = draft?.trim() ?? '';
    if (next !== '' && next !== name) void runCommand(editScenario, { id, patch: { name: next } });
    setDraft(null);
  };
  const copy = (): void =>
    void runCommand(addScenario, {
      id: freshId<ScenarioId>(),
      name: t('scenario:kept.copyOf', { name }),
      note,
      steps,
      after: id,
    });
  const open = (): void => {
    openScenario(id);
    onClose();
  };
  return (
    <li>
      <TextField
        label={t('scenario:kept.rename', { name })}
        isLabelHidden
        value={draft ?? name}
        onChange={setDraft}
        onBlur={commit}
        isReadOnly={isReadOnly}
        maxLength={300}
      />
      <Button size="sm" aria-label={t('scenario:kept.open', { name })} onPress={open}>
        {t('views:rowShow')}
      </Button>
      <IconButton
        size="sm"
        icon={Copy}
        label={t('scenario:kept.duplicate', { name })}
        isDisabled={isReadOnly}
        onPress={copy}
      />
      <IconButton
        size="sm"
        icon={Trash2}
        label={t('scenario:kept.remove', { name })}
        isDisabled={isReadOnly}
        onPress={() => void runCommand(removeScenario, { id }, { toast: t('scenario:removed', { name }) })}
      />
    </li>
  );
}

const dossierNow = '';

/** Two kept scenarios side by side: the one on the left takes the place of the dossier as it is. */
function CompareDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const scenarios = useDossier((dossier) => dossier.scenarios).toSorted(byOrder);
  const current = useScenario((state) => state.id);
  const against = useScenario((state) => state.against);
  const [left, setLeft] = useState<string>(against ?? scenarios.find(({ id }) => id !== current)?.id ?? dossierNow);
  const [right, setRight] = useState<string>(current ?? dossierNow);
  const kept = scenarios.map(({ id, name }) => ({ value: id as string, label: name }));
  const compare = (): void => {
    if (right !== dossierNow && right !== current) openScenario(right as ScenarioId);
    holdAgainst(left === dossierNow ? null : (left as ScenarioId));
    onClose();
  };
  return (
    <Dialog
      title={t('scenario:compare.title')}
      isOpen
      onOpenChange={onClose}
      actions={
        <Button variant="primary" onPress={compare}>
          {t('scenario:compare.start')}
        </Button>
      }
    >
      <div className={css.compare}>
        <p>{scenarios.length === 0 ? t('scenario:kept.none') : t('scenario:compare.hint')}</p>
        <Select
          label={t('scenario:compare.first')}
          options={[{ value: dossierNow, label: t('scenario:compare.none') }, ...kept]}
          value={left}
          onChange={setLeft}
        />
        <Select
          label={t('scenario:compare.second')}
          options={[{ value: dossierNow, label: t('scenario:compare.current') }, ...kept]}
          value={right}
          onChange={setRight}
        />
      </div>
    </Dialog>
  );
}
