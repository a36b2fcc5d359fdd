import { useText } from '#renderer/store/settings.ts';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import type { Effect } from '#src/analysis/what-if.ts';
import { find } from '#src/base/table.ts';
import { clashing } from '#src/views/themes/clashing.ts';
import { effectSentences } from '#src/views/words/effect-sentences.ts';
import css from './editor.module.css';

/** What the position being typed does to the others: with whom it clashes, or that it no longer does. */
export function EffectNote({ effect }: { readonly effect: Effect }) {
  const text = useText();
  const [first, ...others] = effectSentences(text, effect);
  const { requirement, client } = effect.position;
  const isClash = clashing(find(effect.analysis.requirements, requirement)).has(client);
  return (
    <div aria-live="polite" className={css.live}>
      {first !== undefined && (
        <div className={isClash ? css.effect : css.solved}>
          <StatusGlyph status={isClash ? 'conflict' : 'shared'} size={16} />
          <p>
            <b>{first}</b> {others.join(' ')}
          </p>
        </div>
      )}
    </div>
  );
}
