import { clsx } from 'clsx';
import type { BeamerParty } from '#src/views/beamer/parts.ts';
import { PartyBadge } from '#renderer/beamer/party.tsx';
import own from './culture.module.css';

type Mark = { readonly party: BeamerParty; readonly share: number };

interface BetweenProps {
  label: string;
  a: Mark | null;
  b: Mark | null;
  /** Between two ways, so that there is nothing to share from the left. */
  isOpen?: boolean;
}

/** Closer than this, two marks would cover each other: then one stands above. */
const CLOSE = 0.12;

/** Two parties on one line, what they share of it filled, and the line between them. */
export function Between({ label, a, b, isOpen = false }: BetweenProps) {
  const both = a !== null && b !== null;
  const low = both ? Math.min(a.share, b.share) : 0;
  const high = both ? Math.max(a.share, b.share) : 0;
  const isClose = both && high - low < CLOSE;
  return (
    <div className={own.track} role="img" aria-label={label}>
      {both && !isOpen && <i className={own.shared} style={{ width: `${low * 100}%` }} />}
      {both && <i className={own.between} style={{ left: `${low * 100}%`, width: `${(high - low) * 100}%` }} />}
      {a !== null && <At mark={a} className={isClose ? own.above : undefined} />}
      {b !== null && <At mark={b} className={isClose ? own.below : undefined} />}
    </div>
  );
}

function At({ mark: { party, share }, className }: { mark: Mark; className: string | undefined }) {
  return (
    <span className={clsx(own.at, className)} style={{ left: `${share * 100}%` }} aria-hidden="true">
      <PartyBadge party={party} />
    </span>
  );
}
