import { create } from 'zustand';

export type FindState = {
  readonly isOpen: boolean;
  readonly isReplacing: boolean;
  readonly find: string;
  readonly replace: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
  /** Which hit the cursor was taken to; −1: none yet. */
  readonly at: number;
};

const closed: FindState = {
  isOpen: false,
  isReplacing: false,
  find: '',
  replace: '',
  matchCase: false,
  wholeWord: false,
  at: -1,
};

export const useFind = create<FindState>()(() => closed);

export function setFind(patch: Partial<FindState>): void {
  useFind.setState(patch);
}
