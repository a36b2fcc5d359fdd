import { create } from 'zustand';
import type { Problem } from '#src/base/result.ts';
import type { Action } from '#src/dossier/action.ts';
import type { Agreement } from '#src/dossier/agreement.ts';
import type {
  ActionId,
  AgreementId,
  CaseId,
  DecisionId,
  FreedomId,
  KpiId,
  OptionId,
  PaperId,
  RequirementId,
  RhythmId,
} from '#src/dossier/ids.ts';
import type { Entry } from '#src/changes/change.ts';
import type { CommentPlace } from './comments.ts';
import type { TemplateKey } from '#src/templates/template.ts';
import type { FilePurpose } from './file-purpose.ts';

/** The case that is to be decided, the option the clients chose and the decision it takes the place of, if any. */
export type DecisionWish = {
  readonly case: CaseId;
  readonly option: OptionId | null;
  readonly supersedes: DecisionId | null;
};

/** What is known of an action before it is written down. */
export type ActionDraft = Partial<Omit<Action, 'id' | 'doneOn'>>;

/** What is known of an agreement before it is written down. */
export type AgreementDraft = Partial<Omit<Agreement, 'id' | 'order' | 'doneOn'>>;

/** The one dialog over the window, if any. */
export type OpenDialog =
  | { readonly kind: 'palette' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'about' }
  /** Empty, or filled from a template. */
  | { readonly kind: 'new-dossier'; readonly template?: TemplateKey }
  | { readonly kind: 'dossier-details' }
  | { readonly kind: 'keep-view' }
  | { readonly kind: 'views' }
  | { readonly kind: 'comments'; readonly place: CommentPlace }
  | { readonly kind: 'split'; readonly id: RequirementId }
  /** One alone asks for the other first. */
  | { readonly kind: 'merge'; readonly ids: readonly RequirementId[] }
  /** What the clients decided in a case. */
  | ({ readonly kind: 'record-decision' } & DecisionWish)
  /** What the body of a client said to a decision. */
  | { readonly kind: 'ratify'; readonly id: DecisionId }
  | { readonly kind: 'reopen'; readonly id: DecisionId }
  /** Something to do: a new one with what is known of it, or one that is there. */
  | { readonly kind: 'action'; readonly draft: ActionDraft }
  | { readonly kind: 'edit-action'; readonly id: ActionId }
  /** Something agreed on: a new one with what is known of it, or one that is there. */
  | { readonly kind: 'agreement'; readonly draft: AgreementDraft }
  | { readonly kind: 'edit-agreement'; readonly id: AgreementId }
  /** null = a new one. */
  | { readonly kind: 'kpi'; readonly id: KpiId | null }
  | { readonly kind: 'freedom'; readonly id: FreedomId | null }
  | { readonly kind: 'rhythm'; readonly id: RhythmId | null }
  | { readonly kind: 'paper'; readonly id: PaperId | null }
  /** A published instance of the next release problem, beside the dossier. */
  | { readonly kind: 'instance' }
  /** The map as a picture: which, of what, on what paper. */
  | { readonly kind: 'export-map' }
  /** The browser door has no native dialogs, so the window asks itself. */
  | {
      readonly kind: 'pick-file';
      readonly purpose: FilePurpose;
      readonly suggestedName: string;
      readonly onPick: (path: string | null) => void;
    }
  /** A file that did not open: what happened and the ways out. */
  | { readonly kind: 'trouble'; readonly problem: Problem; readonly path: string }
  /** Another copy of the open dossier: what it brings, and what is asked. null: the file itself, changed on the disk. */
  | { readonly kind: 'copy'; readonly path: string | null }
  /** What a merge brought in. */
  | { readonly kind: 'copy-merged'; readonly entry: Entry }
  | { readonly kind: 'versions'; readonly path: string }
  /** Somebody else is writing this file; it is open here to look at. */
  | { readonly kind: 'locked'; readonly problem: Problem; readonly path: string };

export const useDialog = create<{ readonly dialog: OpenDialog | null }>()(() => ({ dialog: null }));

export function showDialog(dialog: OpenDialog): void {
  useDialog.setState({ dialog });
}

export function hideDialog(): void {
  useDialog.setState({ dialog: null });
}
