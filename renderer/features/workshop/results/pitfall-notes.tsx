import { TriangleAlert } from 'lucide-react';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import type { Pitfall } from '#src/analysis/workshop/pitfalls.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Subject } from '#src/dossier/topic.ts';
import { pitfallText } from '#src/views/workshop/pitfall-text.ts';
import { PrivateMark } from './private-mark.tsx';
import css from './results.module.css';

type Props = {
  readonly dossier: Dossier;
  readonly subjects: readonly Subject[];
  readonly pitfalls: readonly Pitfall[];
};

/** What to mind with just these votes; nothing when there is nothing. */
export function PitfallNotes({ dossier, subjects, pitfalls }: Props) {
  const text = useText();
  if (pitfalls.length === 0) return null;
  return (
    <ul className={css.pitfalls} aria-label={text.t('results:detail.pitfalls')}>
      {pitfalls.map((pitfall) => {
        const words = pitfallText(text, dossier, subjects, pitfall);
        return (
          <li key={words}>
            <Icon icon={TriangleAlert} size={16} />
            <span>
              {words}
              {'isPrivate' in pitfall && pitfall.isPrivate && <PrivateMark />}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
