import { Button as AriaButton } from 'react-aria-components';
import { runAction } from '#renderer/store/actions.ts';
import { useText } from '#renderer/store/settings.ts';
import { templateKeys } from '#src/templates/template.ts';
import { TemplateArt } from './template-art.tsx';
import css from './templates.module.css';

/** What a new dossier can start from; each leads to the form that asks for name and clients. */
export function Templates() {
  const { t } = useText();
  return (
    <section aria-labelledby="templates" className={css.templates}>
      <h2 id="templates">{t('templates:title')}</h2>
      <ul>
        {([...templateKeys, 'empty'] as const).map((key) => (
          <li key={key}>
            <AriaButton
              className={css.card ?? ''}
              onPress={() => runAction(key === 'empty' ? 'dossier.new' : `dossier.new-${key}`)}
            >
              <TemplateArt kind={key} />
              <span>
                <b>{t(`templates:${key}.name`)}</b>
                <small>{t(`templates:${key}.what`)}</small>
              </span>
            </AriaButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
