import { useText } from '#renderer/store/settings.ts';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import type { Effect } from '#src/analysis/what-if.ts';
import { find } from '#src/base/table.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import { effectSentences } from '#src/views/words/effect-sentences.ts';
import css from './matrix.module.css';

type EffectNoteProps = { readonly effect: Effect; readonly requirement: RequirementId };

/** What the position being typed does to the others: with whom it clashes, or that it no longer does. */
export function EffectNote({ effect, requirement }: EffectNoteProps) {
  const text = useText();
  const conflicts = find(effect.analysis.requirements, requirement)?.conflicts ?? [];
  const sentences = effectSentences(text, effect);
  const isSolved = conflicts.length === 0 && effect.vanishes.length > 0;
  return (
    <div aria-live="polite">
      {sentences.length > 0 && (
        <div className={css.effect}>
          <StatusGlyph status="conflict" size={16} />
          <p>{sentences.join(' ')}</p>
        </div>
      )}
      {isSolved && (
        <div className={css.solved}>
          <StatusGlyph status="shared" size={16} />
          <p>{text.t('matrix:solved')}</p>
        </div>
      )}
    </div>
  );
}
