import { create } from 'zustand';

/** Where the menu of a cell is open, in pixels of the window, and the column whose filter is being typed. */
export type MenuState = {
  readonly at: { readonly x: number; readonly y: number } | null;
  readonly filtering: string | null;
};

export const useMenu = create<MenuState>()(() => ({ at: null, filtering: null }));

export function openMenu(at: MenuState['at']): void {
  useMenu.setState({ at });
}

export function openColumnFilter(filtering: string | null): void {
  useMenu.setState({ filtering });
}
