/** Limits of the room's door; tests tighten them. */
export type RoomLimits = {
  readonly headersMs: number;
  readonly requestMs: number;
  readonly checkMs: number;
  /** Nothing came or went for so long; a stream of news has a heartbeat. */
  readonly silentMs: number;
  readonly headerBytes: number;
  readonly connections: number;
  /** Of one address, without the cookie of somebody who came in: behind one router a whole room has one address. */
  readonly strangersPerAddress: number;
};

export const roomLimits: RoomLimits = {
  headersMs: 5_000,
  requestMs: 8_000,
  checkMs: 1_000,
  silentMs: 40_000,
  headerBytes: 8 * 1024,
  connections: 600,
  strangersPerAddress: 64,
};
