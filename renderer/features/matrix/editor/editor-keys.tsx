import { useText } from '#renderer/store/settings.ts';
import { capsOf } from '#renderer/store/keys.ts';
import { Kbd } from '#renderer/ui/marks/kbd.tsx';
import css from './editor.module.css';

/** The keys of the editor, said where they are needed. */
export function EditorKeys({ hasPriority, hasBlock }: { readonly hasPriority: boolean; readonly hasBlock: boolean }) {
  const text = useText();
  const keys = [
    hasPriority ? ([['M', 'S', 'C', 'W'], 'priority'] as const) : ([['↑', '↓'], 'field'] as const),
    [['Enter'], 'keep'] as const,
    [['Tab'], 'next'] as const,
    [['Esc'], 'back'] as const,
  ];
  return (
    <p className={css.keys}>
      {keys.map(([caps, key]) => (
        <span key={key}>
          <Kbd keys={caps} /> {text.t(`matrix:keys.${key}`)}
        </span>
      ))}
      {hasBlock && (
        <span>
          <Kbd keys={capsOf('Mod+Enter')} /> {text.t('grid:toAll')}
        </span>
      )}
    </p>
  );
}
