import { useEffect, useMemo, useState } from 'react';
import { useMatrixView } from '#renderer/features/matrix/matrix-view.ts';
import { currentAnalysis, currentDossier, useDossier, usePositions } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { now } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { type Effect, whatIf } from '#src/analysis/what-if.ts';
import { cellsOf } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import { setPosition } from '#src/commands/positions/set-position.ts';
import { emptyPosition } from '#src/dossier/empty-position.ts';
import type { ClientId, RequirementId } from '#src/dossier/ids.ts';
import { type Draft, draftOf, type ReadDraft, readDraft } from './draft.ts';
import { EditorForm } from './editor-form.tsx';
import { changedIn, putOnAll, useBlock } from './put-on-all.ts';
import type { EditorProps } from './editor-props.ts';
import { EffectNote } from './effect-note.tsx';
import { FormRow } from './form-row.tsx';
import { LimitsRow } from './limits-row.tsx';
import { PriorityChoice } from './priority-choice.tsx';
import { WishRow } from './wish-row.tsx';

type PositionEditorProps = EditorProps & { readonly client: ClientId };

/** One client's position: priority, wish, what it can live with (private), reason; and what that does to others. */
export function PositionEditor({ requirement, client, typed, leave }: PositionEditorProps) {
  const text = useText();
  const name = useDossier((dossier) => find(dossier.clients, client)?.name ?? '');
  const position = usePositions(requirement.id).find((each) => each.client === client);
  const [draft, setDraft] = useState<Draft>(() => draftOf(text, position, typed));
  const [isPushed, setPushed] = useState(false);
  const { parameter } = requirement;
  const read = useMemo(
    () => readDraft(draft, parameter, position, text.language),
    [draft, parameter, position, text.language],
  );
  const effect = useEffectOf(requirement.id, client, read);
  const change = (patch: Partial<Draft>): void => setDraft((before) => ({ ...before, ...patch }));
  const setPriority = (priority: Draft['priority']): void => change({ priority });
  const save = (): boolean => {
    setPushed(true);
    if (read.wishError !== null || read.limitsError !== null) return false;
    const stamp = { by: position?.by ?? null, at: now() };
    void runCommand(setPosition, { requirement: requirement.id, client, patch: read.patch, ...stamp });
    return true;
  };
  const block = useBlock();
  const saveAll = (): boolean => {
    setPushed(true);
    if (read.wishError !== null || read.limitsError !== null) return false;
    putOnAll(block, changedIn(read.patch, position));
    return true;
  };
  const startsAtLimits = /^[≤≥<>]$/.test(typed);
  const fields = { draft, change, isPushed };
  return (
    <EditorForm
      title={name}
      code={requirement.code}
      save={save}
      saveAll={block.length > 1 ? saveAll : undefined}
      leave={leave}
      setPriority={setPriority}
    >
      <FormRow label={text.t('matrix:priorityLabel')} isFirst={parameter === null}>
        <PriorityChoice value={draft.priority} onChange={setPriority} />
      </FormRow>
      {parameter !== null && (
        <>
          <WishRow {...fields} parameter={parameter} error={read.wishError} isFirst={!startsAtLimits} />
          <LimitsRow {...fields} parameter={parameter} error={read.limitsError} isFirst={startsAtLimits} />
        </>
      )}
      <FormRow label={text.t('matrix:reason')}>
        <TextField
          label={text.t('matrix:reason')}
          isLabelHidden
          value={draft.reason}
          onChange={(reason) => change({ reason })}
        />
      </FormRow>
      <EffectNote effect={effect} />
    </EditorForm>
  );
}

/** What the draft would do; the row of the grid shows it for as long as the editor is open. */
function useEffectOf(requirement: RequirementId, client: ClientId, read: ReadDraft): Effect {
  const position = usePositions(requirement).find((each) => each.client === client);
  const effect = useMemo(() => {
    const next = { ...emptyPosition(requirement, client), ...position, ...read.patch };
    return whatIf(currentAnalysis(), currentDossier(), next);
  }, [requirement, client, position, read]);
  useEffect(() => {
    const positions = cellsOf(effect.dossier.positions, requirement);
    const analysis = find(effect.analysis.requirements, requirement);
    useMatrixView.setState({ preview: { requirement, positions, analysis } });
  }, [effect, requirement]);
  useEffect(() => () => useMatrixView.setState({ preview: null }), []);
  return effect;
}
