import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { find } from '#src/base/table.ts';
import { centsOf } from '#src/dossier/cents.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Written } from '#src/dossier/decision.ts';
import type { Text } from '#src/text/text.ts';
import { clientName, euros } from '#src/views/decisions/decision-words.ts';
import { valueText } from '#src/views/words/value-text.ts';
import { costWrittenBy, leftKey, writtenBy } from './draft.ts';
import { Part, type PartProps } from './part.tsx';
import css from './record.module.css';

/** "1.05 Merwenburg: 60 uur wordt 50 uur", in class and wish. */
export function writtenText(text: Text, dossier: Dossier, { requirement, client, before, after }: Written): string {
  const record = find(dossier.requirements, requirement);
  const words = ({ priority, wish }: Written['before']): string => {
    const value = wish === null ? '' : valueText(text, record?.parameter ?? null, wish);
    return [priority ?? '', value].filter((part) => part !== '').join(', ') || text.t('decisions:record.empty');
  };
  const what = text.t('decisions:record.becomes', { before: words(before), after: words(after) });
  return `${record?.code ?? requirement}, ${clientName(text, dossier, client)}: ${what}`;
}

/** What the decision changes elsewhere; each line can be left out. */
export function WritePart({ draft, onChange }: PartProps) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const written = writtenBy(dossier, draft);
  const cost = costWrittenBy(dossier, draft);
  const tick = (key: string) => (isOn: boolean) => {
    const left = new Set(draft.left);
    if (isOn) left.delete(key);
    else left.add(key);
    onChange({ ...draft, left });
  };
  return (
    <Part title={t('decisions:record.write')}>
      {written.length === 0 && cost === null && <p>{t('decisions:record.writeNothing')}</p>}
      <ul className={css.ticks}>
        {written.map((each) => {
          const key = leftKey(each.requirement, each.client);
          return (
            <li key={key}>
              <Checkbox isSelected={!draft.left.has(key)} onChange={tick(key)}>
                {writtenText(text, dossier, each)}
              </Checkbox>
            </li>
          );
        })}
        {cost !== null && (
          <li>
            <Checkbox isSelected={!draft.left.has('cost')} onChange={tick('cost')}>
              {t('decisions:record.writeCost', {
                code: find(dossier.requirements, cost.requirement)?.code ?? '',
                before: euros(text, centsOf(cost.before.yearK ?? 0)),
                after: euros(text, centsOf(cost.after.yearK ?? 0)),
              })}
            </Checkbox>
          </li>
        )}
      </ul>
    </Part>
  );
}
