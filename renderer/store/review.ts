import { create } from 'zustand';
import { pairKey } from '#src/analysis/duplicates/duplicates.ts';
import { useDocument } from './document.ts';

export const reviewTabs = ['checks', 'duplicates', 'comments'] as const;
export type ReviewTab = (typeof reviewTabs)[number];

type Review = {
  /** What the panel beside the screen shows; null while it is closed. */
  readonly tab: ReviewTab | null;
  /** Pairs a person said are not the same, while the dossier stays open. */
  readonly apart: ReadonlySet<string>;
};
const first: Review = { tab: null, apart: new Set() };

export const useReview = create<Review>()(() => first);

useDocument.subscribe((now, before) => {
  if (now.status.session !== before.status.session) useReview.setState(first, true);
});

export function showReview(tab: ReviewTab | null): void {
  useReview.setState({ tab });
}

export function tellApart(a: string, b: string): void {
  useReview.setState(({ apart }) => ({ apart: new Set([...apart, pairKey(a, b)]) }));
}

export function forgetApart(): void {
  useReview.setState({ apart: new Set() });
}
