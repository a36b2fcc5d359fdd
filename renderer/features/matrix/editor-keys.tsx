import { useText } from '#renderer/store/settings.ts';
import { Kbd } from '#renderer/ui/marks/kbd.tsx';
import css from './matrix.module.css';

/** The keys of the editor, said where they are needed. */
export function EditorKeys() {
  const text = useText();
  const keys = [
    [['Enter'], 'keep'],
    [['Tab'], 'next'],
    [['↑', '↓'], 'field'],
    [['Esc'], 'back'],
  ] as const;
  return (
    <p className={css.keys}>
      {keys.map(([caps, key]) => (
        <span key={key}>
          <Kbd keys={caps} /> {text.t(`matrix:keys.${key}`)}
        </span>
      ))}
    </p>
  );
}
