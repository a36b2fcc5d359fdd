import { clsx } from 'clsx';
import { type ReactNode, useEffect, useRef } from 'react';
import css from './app-frame.module.css';
import { keepFocus } from './keep-focus.ts';

export interface AppFrameProps {
  rail: ReactNode;
  top: ReactNode;
  /** The main landmark: a toolbar, then content that scrolls by itself. */
  children: ReactNode;
  /** Left of main, for work that goes on beside every screen; nothing when it is closed. */
  dock?: ReactNode;
  /** The inspector; nothing when it is closed. */
  side?: ReactNode;
  status: ReactNode;
  className?: string | undefined;
}

/** [UI27] The fixed frame of the window: rail, top bar, main, inspector, status bar. Content takes what is left. */
export function AppFrame({ rail, top, children, dock, side, status, className }: AppFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => (frame.current === null ? undefined : keepFocus(frame.current)), []);
  return (
    <div ref={frame} className={clsx(css.frame, className)}>
      <div className={css.rail}>{rail}</div>
      <div className={css.top}>{top}</div>
      {dock !== undefined && dock !== null && <div className={css.dock}>{dock}</div>}
      <main className={css.main}>{children}</main>
      {side !== undefined && side !== null && <div className={css.side}>{side}</div>}
      <div className={css.status}>{status}</div>
    </div>
  );
}
