import { useText } from '#renderer/store/settings.ts';
import { Disclosure } from '#renderer/ui/controls/disclosure.tsx';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { type NetworkView, relationText } from '#src/views/network/network-view.ts';
import { CaseLink } from './case-link.tsx';
import css from './network.module.css';

/** What a screen can hold in words; the table has them all. */
const most = 100;

/** The table as sentences, most cases first, for who would rather read or hear it. */
export function RelationList({ dossier, view }: { readonly dossier: Dossier; readonly view: NetworkView }) {
  const text = useText();
  if (view.clashing.length === 0) return null;
  return (
    <section className={css.panel}>
      <Disclosure title={text.t('network:inWords')}>
        <ul className={css.relations}>
          {view.clashing.slice(0, most).map((relation) => (
            <li key={`${relation.a} ${relation.b}`}>
              <span>{relationText(text, dossier, relation)}</span>
              <span className={css.links}>
                {relation.against.map((id) => (
                  <CaseLink key={id} file={find(dossier.cases, id)} isShort />
                ))}
              </span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
