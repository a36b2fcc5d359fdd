import type { ClientId } from '#src/dossier/ids.ts';
import { kanoClass, type KanoSummary, kanoSummary } from '#src/methods/kano.ts';
import { answersBy, type Ballots } from './ballots.ts';

export type KanoResult = {
  readonly kind: 'kano';
  /** Null when nobody of it voted. */
  readonly clients: readonly {
    readonly client: ClientId;
    readonly cast: number;
    readonly summary: KanoSummary | null;
  }[];
  readonly all: KanoSummary | null;
  /** Clients come to different classes: that is the finding, and the sum hides it. */
  readonly isSplit: boolean;
};

/** [WL15] Kano per client; over all only beside it. */
export function kanoResult(ballots: readonly Ballots[]): KanoResult {
  const given = ballots.map((each) => ({
    client: each.client,
    classes: answersBy(each, 'kano').map(({ present, absent }) => kanoClass(present, absent)),
  }));
  const clients = given.map(({ client, classes }) => ({ client, cast: classes.length, summary: kanoSummary(classes) }));
  return {
    kind: 'kano',
    clients,
    all: kanoSummary(given.flatMap(({ classes }) => classes)),
    isSplit: new Set(clients.flatMap(({ summary }) => summary?.category ?? [])).size > 1,
  };
}
