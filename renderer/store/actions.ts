import { create } from 'zustand';
import type { Text } from '#src/text/text.ts';

/** Groups of the palette and the shortcut sheet, in this order. */
export const actionGroups = [
  'go',
  'dossier',
  'edit',
  'view',
  'map',
  'matrix',
  'conflicts',
  'scenario',
  'workshop',
  'suppliers',
  'package',
  'relations',
  'week',
  'agreements',
  'readiness',
  'help',
] as const;
export type ActionGroup = (typeof actionGroups)[number];

/** One thing a person can do: menu, palette, keyboard and shortcut sheet all read this one object. */
export type Action = {
  readonly id: string;
  readonly group: ActionGroup;
  readonly title: (text: Text) => string;
  /** `Mod+Shift+Z`, `G K` (one after the other), `?`. Mod is Ctrl, and Command on a Mac. */
  readonly shortcuts?: readonly string[];
  /** Left out: always. */
  readonly isEnabled?: () => boolean;
  readonly run: () => void;
};

type Registry = { readonly actions: readonly Action[] };

export const useActions = create<Registry>()(() => ({ actions: [] }));

/** Adds a screen's actions; the answer takes them away again, so an effect can return it. */
export function registerActions(added: readonly Action[]): () => void {
  useActions.setState(({ actions }) => ({ actions: [...actions, ...added] }));
  return () => useActions.setState(({ actions }) => ({ actions: actions.filter((action) => !added.includes(action)) }));
}

/** One of each: a screen's own way of doing something takes the place of the general one while the screen is shown. */
export function distinctActions(actions: readonly Action[]): readonly Action[] {
  const last = new Map(actions.map((action) => [action.id, action]));
  return [...last.values()];
}

export function isEnabled(action: Action): boolean {
  return action.isEnabled?.() ?? true;
}

/** False when there is no such action, or not now. */
export function runAction(id: string): boolean {
  const action = useActions.getState().actions.findLast((each) => each.id === id);
  if (action === undefined || !isEnabled(action)) return false;
  action.run();
  return true;
}
