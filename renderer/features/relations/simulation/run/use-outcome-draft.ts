import { useState } from 'react';
import { today } from '#renderer/parts/cases/today.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { addDays } from '#src/base/day.ts';
import { addAgreement } from '#src/commands/records/agreement-commands.ts';
import { addAction } from '#src/commands/records/relation-commands.ts';
import type { ActionId, AgreementId } from '#src/dossier/ids.ts';
import type { Session } from '#src/dossier/session.ts';
import { ownedBy } from '#src/views/relations/owners.ts';
import { atTable } from '#src/views/simulation/at-table.ts';

export const outcomeKinds = ['agreement', 'action'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** Within a fortnight, unless said otherwise; a choice of the product. */
const WITHIN_DAYS = 14;

type Draft = {
  readonly kind: OutcomeKind;
  readonly title: string;
  readonly owner: string | null;
  /** Who it is, where no party or person of the dossier is. */
  readonly words: string;
  readonly dueOn: string;
};

/** What is being written down; kind, owner and day stay for the next. */
export function useOutcomeDraft(session: Session) {
  const text = useText();
  const [draft, setDraft] = useState<Draft>(() => ({
    kind: 'agreement',
    title: '',
    owner: null,
    words: '',
    dueOn: addDays(today(), WITHIN_DAYS),
  }));
  const owned =
    draft.owner === null ? { owner: '', person: null } : ownedBy(text, currentDossier(), draft.owner, draft.words);
  const keep = (): void => {
    const about = { kind: 'session', id: session.id } as const;
    const fields = { title: draft.title.trim(), dueOn: draft.dueOn, isShared: true };
    const toast = text.t(`simulation:kept.${draft.kind}`);
    if (draft.kind === 'action')
      void runCommand(addAction, { id: freshId<ActionId>(), fields: { ...fields, ...owned, about } }, { toast });
    else {
      const more = { owner: owned.owner, source: about, ...atTable(currentDossier(), session) };
      void runCommand(addAgreement, { id: freshId<AgreementId>(), fields: { ...fields, ...more } }, { toast });
    }
    setDraft({ ...draft, title: '' });
  };
  return {
    draft,
    set: (patch: Partial<Draft>): void => setDraft({ ...draft, ...patch }),
    isReady: draft.title.trim() !== '' && owned.owner !== '' && draft.dueOn !== '',
    keep,
  };
}
