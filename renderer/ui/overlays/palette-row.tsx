import { clsx } from 'clsx';
import { Kbd } from '#renderer/ui/marks/kbd.tsx';
import css from './command-palette.module.css';
import type { PaletteHit } from './palette-search.ts';

export interface PaletteRowProps {
  id: string;
  hit: PaletteHit;
  isActive: boolean;
  runKey: string;
  onHover: () => void;
  onPick: (id: string) => void;
}

export function PaletteRow({ id, hit, isActive, runKey, onHover, onPick }: PaletteRowProps) {
  const { item, hits } = hit;
  const keys = item.shortcut ?? (isActive ? [runKey] : undefined);
  return (
    <div
      id={id}
      role="option"
      className={clsx(css.row, isActive && css.active)}
      aria-selected={isActive}
      aria-disabled={item.isDisabled ?? false}
      onPointerMove={() => !item.isDisabled && onHover()}
      // The field keeps the focus, also under the mouse.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => !item.isDisabled && onPick(item.id)}
    >
      <span className={css.mark}>{item.icon}</span>
      <span className={css.text}>
        <Underlined text={item.title} hits={hits} />
      </span>
      {item.hint !== undefined && <span className={css.hint}>{item.hint}</span>}
      {keys && <Kbd keys={keys} />}
    </div>
  );
}

/** The title with what matched underlined, in runs rather than letter by letter. */
function Underlined({ text, hits }: { text: string; hits: readonly number[] }) {
  const marked = new Set(hits);
  const runs: { at: number; text: string; isHit: boolean }[] = [];
  for (let at = 0; at < text.length; at++) {
    const last = runs.at(-1);
    if (last?.isHit === marked.has(at)) last.text += text.charAt(at);
    else runs.push({ at, text: text.charAt(at), isHit: marked.has(at) });
  }
  return runs.map((run) => (run.isHit ? <mark key={run.at}>{run.text}</mark> : run.text));
}
