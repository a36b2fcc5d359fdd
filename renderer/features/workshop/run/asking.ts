import { create } from 'zustand';
import type { TopicId } from '#src/dossier/ids.ts';

/** A question over the run screen, if any. */
export type Asking =
  | { readonly kind: 'again' | 'decide' | 'park' | 'write'; readonly topic: TopicId }
  | { readonly kind: 'round'; readonly topics: readonly TopicId[] }
  | { readonly kind: 'add' | 'end' };

export const useAsking = create<{ readonly asking: Asking | null }>()(() => ({ asking: null }));

export function ask(asking: Asking): void {
  useAsking.setState({ asking });
}

export function answered(): void {
  useAsking.setState({ asking: null });
}
