import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { writtenCostText, writtenText } from '#src/views/decisions/written-text.ts';
import { costWrittenBy, leftKey, writtenBy } from './draft.ts';
import { Part, type PartProps } from './part.tsx';
import css from './record.module.css';

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
              {writtenCostText(text, dossier, cost)}
            </Checkbox>
          </li>
        )}
      </ul>
    </Part>
  );
}
