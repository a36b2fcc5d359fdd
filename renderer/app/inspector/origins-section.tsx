import { Link } from 'react-aria-components';
import { useDossier } from '#renderer/store/document.ts';
import { reveal } from '#renderer/store/reveal.ts';
import { useText } from '#renderer/store/settings.ts';
import { InspectorSection } from '#renderer/ui/frame/inspector.tsx';
import { find } from '#src/base/table.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import css from './inspector.module.css';

/** What it was made of by splitting and merging, with a way there while that still exists. */
export function OriginsSection({ requirement: { id: self, origins } }: { requirement: Requirement }) {
  const { t } = useText();
  const requirements = useDossier((dossier) => dossier.requirements);
  if (origins.length === 0) return null;
  return (
    <InspectorSection title={t('joining:origins')}>
      <ul className={css.links}>
        {origins.map(({ kind, id, code, title }, index) => {
          const there = id === self ? undefined : find(requirements, id);
          return (
            <li key={`${index} ${id}`}>
              {there === undefined ? (
                <span className={css.link}>{`${code} ${title}`}</span>
              ) : (
                <Link className={css.link ?? ''} onPress={() => reveal({ kind: 'requirement', id: there.id })}>
                  {`${code} ${title}`}
                </Link>
              )}
              <span className="muted">{t(kind === 'split' ? 'joining:splitFrom' : 'joining:mergedFrom')}</span>
            </li>
          );
        })}
      </ul>
    </InspectorSection>
  );
}
