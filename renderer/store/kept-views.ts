import { create } from 'zustand';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import { addView } from '#src/commands/views/add-view.ts';
import { editView } from '#src/commands/views/edit-view.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ViewId } from '#src/dossier/ids.ts';
import type { Look, MapLook, MatrixLook, SavedView } from '#src/dossier/saved-view.ts';
import { currentDossier, useDocument } from './document.ts';
import { runCommand } from './edit.ts';
import { freshId } from './fresh.ts';
import { showScreen, useSession } from './session.ts';

/** How one screen tells how it is looked at, and takes on a look that was kept. */
export type Looker<L extends Look> = { readonly take: () => L; readonly show: (look: L) => void };

export type LookScreen = Look['screen'];

type Lookers = { map: Looker<MapLook> | null; matrix: Looker<MatrixLook> | null };
const lookers: Lookers = { map: null, matrix: null };

type State = {
  /** Per screen the view that was shown or kept last. */
  readonly shown: Readonly<Record<LookScreen, ViewId | null>>;
  /** To be taken on as soon as its screen is there. */
  readonly wanted: Look | null;
};
const first: State = { shown: { map: null, matrix: null }, wanted: null };

export const useKeptViews = create<State>()(() => first);

useDocument.subscribe((now, before) => {
  if (now.status.session !== before.status.session) useKeptViews.setState(first, true);
});

/** A screen that can be looked at in ways worth keeping; the answer takes it away again, so an effect can return it. */
export function registerLooker<S extends LookScreen>(screen: S, looker: NonNullable<Lookers[S]>): () => void {
  lookers[screen] = looker;
  const { wanted } = useKeptViews.getState();
  if (wanted?.screen === screen) takeOn(wanted);
  return () => {
    if (lookers[screen] === looker) lookers[screen] = null;
  };
}

function takeOn(look: Look): void {
  const looker = lookers[look.screen] as Looker<Look> | null;
  if (looker === null) return useKeptViews.setState({ wanted: look });
  useKeptViews.setState({ wanted: null });
  looker.show(look);
}

function markShown(screen: LookScreen, id: ViewId | null): void {
  useKeptViews.setState(({ shown }) => ({ shown: { ...shown, [screen]: id } }));
}

/** In the order a person gave them. */
export function viewsInOrder({ views }: Pick<Dossier, 'views'>): readonly SavedView[] {
  return views.toSorted(byOrder);
}

/** Goes to the screen of the view and shows it as it was kept; what is gone since is passed over. */
export function showView(id: string): void {
  const view = find(currentDossier().views, id);
  if (view === undefined) return;
  const { screen } = view.look;
  markShown(screen, view.id);
  if (useSession.getState().screen !== screen) showScreen(screen);
  takeOn(view.look);
}

/** The screen in front, where it can be kept. */
export function lookNow(): Look | null {
  const { screen } = useSession.getState();
  return screen === 'map' || screen === 'matrix' ? (lookers[screen]?.take() ?? null) : null;
}

/** Keeps the screen in front under a name. */
export function keepView(name: string): void {
  const look = lookNow();
  if (look === null) return;
  const id = freshId<ViewId>();
  void runCommand(addView, { id, name, look });
  markShown(look.screen, id);
}

/** What the screen in front shows now takes the place of what the view remembers. */
export function replaceView(id: ViewId, toast: string): void {
  const look = lookNow();
  if (look === null) return;
  void runCommand(editView, { id, patch: { look } }, { toast });
  markShown(look.screen, id);
}
