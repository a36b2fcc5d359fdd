import { useText } from '#renderer/store/settings.ts';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { NetworkView } from '#src/views/network/network-view.ts';
import { namesText } from '#src/views/words/names-text.ts';
import { CaseLink } from './case-link.tsx';
import css from './network.module.css';

type Props = { readonly dossier: Dossier; readonly view: NetworkView; readonly picked: string | null };

/** What the picked pair stands against each other and together in, and what the marks of the table mean. */
export function PairPane({ dossier, view, picked }: Props) {
  const text = useText();
  const relation = picked === null ? undefined : view.pairs.get(picked);
  const names = namesText(text, dossier.clients, picked?.split(' ') ?? []);
  const files = [...(relation?.open ?? []), ...(relation?.against ?? []).filter((id) => !relation?.open.includes(id))];
  return (
    <aside className={css.pair} aria-live="polite">
      {picked === null ? (
        <p>{text.t('network:pick')}</p>
      ) : relation === undefined ? (
        <p>{text.t('network:nobodyBetween', { names })}</p>
      ) : (
        <>
          <h2>{names}</h2>
          <ul>
            {files.map((id) => (
              <li key={id}>
                <StatusGlyph status={relation.open.includes(id) ? 'conflict' : 'decided'} size={16} />
                <CaseLink file={find(dossier.cases, id)} />
              </li>
            ))}
            {relation.together.map((id) => (
              <li key={id}>
                <StatusGlyph status="shared" size={16} />
                <CaseLink file={find(dossier.cases, id)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Legend />
    </aside>
  );
}

const marks = [
  ['conflict', 'network:legendAgainst'],
  ['decided', 'network:legendDecided'],
  ['shared', 'network:legendTogether'],
] as const;

function Legend() {
  const { t } = useText();
  return (
    <ul className={css.legend}>
      {marks.map(([status, words]) => (
        <li key={status}>
          <StatusGlyph status={status} size={14} />
          {t(words)}
        </li>
      ))}
    </ul>
  );
}
