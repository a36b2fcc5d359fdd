import { create } from 'zustand';
import type { OptionId } from '#src/dossier/ids.ts';

export type CaseDialog =
  | { readonly kind: 'new' }
  | { readonly kind: 'edit'; readonly case: string }
  | { readonly kind: 'option'; readonly option: string };

export type CaseView = {
  readonly dialog: CaseDialog | null;
  /** The option that is looked at, whose stances stand in the pane beside; gone or of another case means the first. */
  readonly option: OptionId | null;
  /** Whether the menu of questions is open. */
  readonly isAsking: boolean;
};

/** What is open over this screen, and what is looked at in it: neither saved nor undone. */
export const useCaseView = create<CaseView>()(() => ({
  dialog: null,
  option: null,
  isAsking: false,
}));

export function showCaseDialog(dialog: CaseDialog): void {
  useCaseView.setState({ dialog });
}

export function hideCaseDialog(): void {
  useCaseView.setState({ dialog: null });
}

export function selectOption(option: OptionId | null): void {
  useCaseView.setState({ option });
}

export function setAsking(isAsking: boolean): void {
  useCaseView.setState({ isAsking });
}
