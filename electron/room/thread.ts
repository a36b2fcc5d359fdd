import type { Page } from '#electron/server/pages.ts';
import type { Result } from '#src/base/result.ts';
import type { CastAsked, CastOutcome, RoomCard, RoomState, TimerAction } from '#src/contract/room.ts';
import type { HandedOver } from './hand-over.ts';
import type { RoomLimits } from './limits.ts';
import type { RoomPlan } from './plan.ts';

/** What the host asks of a room in its thread: arguments and the value of the Result. */
export type RoomAsks = {
  follow: { args: RoomPlan; value: null };
  state: { args: null; value: RoomState };
  openDoor: { args: string; value: RoomState };
  closeDoor: { args: null; value: RoomState };
  cards: { args: null; value: readonly RoomCard[] };
  release: { args: { readonly person: string; readonly newCode: boolean }; value: RoomState };
  castFor: { args: CastAsked; value: CastOutcome };
  handOver: { args: string; value: HandedOver };
  handedOver: { args: { readonly round: string; readonly isRevealed: boolean }; value: null };
  timer: { args: TimerAction; value: RoomState };
  close: { args: null; value: null };
};
export type AskName = keyof RoomAsks;

/** What a thread begins with. */
export type RoomStart = {
  readonly dataFolder: string;
  /** The built ballot page by URL path: a thread reads nothing of the program. */
  readonly pages: ReadonlyMap<string, Page>;
  readonly plan: RoomPlan;
  readonly limits?: RoomLimits;
};

export type AskMessage = {
  readonly [N in AskName]: { readonly id: number; readonly name: N; readonly args: RoomAsks[N]['args'] };
}[AskName];

/** A bug without its message, which might quote what nobody may read. */
export type BareBug = { readonly name: string; readonly code: string | null; readonly frames: string };

export type ThreadMessage =
  | { readonly kind: 'opened'; readonly result: Result<null> }
  | { readonly kind: 'answer'; readonly id: number; readonly result: Result<unknown> }
  | { readonly kind: 'state'; readonly state: RoomState }
  | { readonly kind: 'bug'; readonly bug: BareBug };
