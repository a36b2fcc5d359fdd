import type { ConsequenceChain } from '#src/analysis/suppliers/consequence-chain.ts';
import type { Text } from '#src/text/text.ts';

export type ChainLinks = {
  readonly suppliers: string;
  readonly lowestBid: string;
  readonly added: string;
  readonly roomYear: string;
  readonly roomOnce: string;
  readonly clients: string;
};

/** [SU19] What follows from an option, each link in words and figures. */
export function chainLinks(text: Text, { left, price, room, clients }: ConsequenceChain, total: number): ChainLinks {
  const { t, euroK } = text;
  const euro = (euros: number | null): string => (euros === null ? t('suppliers:chain.unknown') : euroK(euros / 1000));
  const bid = (thousands: number | null): string =>
    thousands === null ? t('suppliers:chain.unknown') : euroK(thousands);
  const fromTo = (from: string, to: string): string => (from === to ? to : `${from} → ${to}`);
  const lower = clients.filter(({ before, after }) => (after ?? 0) < (before ?? 0)).length;
  return {
    suppliers: t('suppliers:stress.left', { number: left.length, total }),
    lowestBid: fromTo(bid(price.lowestBefore), bid(price.lowestAfter)),
    added: t('suppliers:chain.added', { once: euro(price.once), year: euro(price.year) }),
    roomYear: t('suppliers:chain.perYear', { room: fromTo(euro(room.yearBefore), euro(room.yearAfter)) }),
    roomOnce: t('suppliers:chain.once', { room: fromTo(euro(room.onceBefore), euro(room.onceAfter)) }),
    clients: lower === 0 ? t('suppliers:chain.nobodyLower') : t('suppliers:chain.lower', { count: lower }),
  };
}
