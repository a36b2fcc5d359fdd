import { Info } from 'lucide-react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { Note } from '#renderer/ui/feedback/note.tsx';
import { ruleChoices } from '#src/analysis/cases/rule-choices.ts';
import { find } from '#src/base/table.ts';
import type { Case } from '#src/dossier/case.ts';
import { choiceText, leftSentences } from '#src/views/cases/choice-text.ts';
import css from './rule-table.module.css';

/** [W98] Five rules side by side, none of them above another: what each would choose, and who would be left with what. */
export function RuleTable({ record }: { record: Case }) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const choices = ruleChoices(dossier, record);
  if (choices.every(({ isAsked }) => !isAsked)) return null;
  return (
    <section className={css.rules}>
      <h2>{t('caseSide:rules')}</h2>
      <div className={css.scroll}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('caseSide:rule')}</th>
              <th scope="col">{t('caseSide:wouldChoose')}</th>
              <th scope="col">{t('caseSide:leftWith')}</th>
            </tr>
          </thead>
          <tbody>
            {choices.map((choice) => (
              <tr key={choice.rule}>
                <th scope="row" title={t(`weighing:ruleHelp.${choice.rule}`)}>
                  {t(`weighing:rule.${choice.rule}`)}
                </th>
                <td data-lacking={choice.isLacking}>{choiceText(text, dossier, choice)}</td>
                <td>
                  {choice.options.map((chosen) => (
                    <p key={chosen.option}>
                      {choice.options.length > 1 && <b>{find(dossier.options, chosen.option)?.code} </b>}
                      {leftSentences(text, dossier, chosen).join(' ')}
                    </p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Note mark={<Icon icon={Info} size={16} />}>{t('caseSide:handBack')}</Note>
    </section>
  );
}
