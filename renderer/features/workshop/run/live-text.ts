import { create } from 'zustand';

export type LiveText = { readonly topic: string; readonly text: string };

/** The sentence that is being typed: on the beamer at every letter, in the dossier when the field is left. */
export const useLiveText = create<{ readonly live: LiveText | null }>()(() => ({ live: null }));

export function typeDecision(live: LiveText | null): void {
  useLiveText.setState({ live });
}
