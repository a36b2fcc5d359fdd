import { changeRelation } from '#renderer/features/relations/edits.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { erodersOf, involvementOf } from '#src/analysis/relations/eroders.ts';
import { firstTogether } from '#src/analysis/relations/silence.ts';
import type { Text } from '#src/text/text.ts';
import type { RelationRow } from '#src/views/relations/relation-list.ts';
import { listText } from '#src/views/words/names-text.ts';
import css from './line.module.css';

/** What was agreed (rhythm, target) and what was counted in a year; each by itself. */
export function Below({ row, today }: { row: RelationRow; today: string }) {
  const text = useText();
  const { t } = text;
  const { relation, moments } = row.state;
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const retrospectives = useDossier((dossier) => dossier.retrospectives);
  const first = firstTogether(moments);
  const own = retrospectives.filter((each) => each.relation === relation.id);
  const put = involvementOf(row.state, own, today);
  const wore = erodersText(text, row, today);
  const involved = {
    client: row.ends.client.name,
    own: text.number(put.client),
    other: row.ends.other.name,
    theirs: text.number(put.other),
  };
  const said = [
    first === null ? null : t('relations:line.first', { day: text.date(first, today) }),
    wore === '' ? null : t('relations:line.eroders', { said: wore }),
    put.client + put.other === 0 ? null : t('relations:line.involvement', involved),
  ].filter((part) => part !== null);
  return (
    <div className={css.below}>
      <NumberField
        className={css.number}
        label={t('relations:line.rhythm')}
        unit={t('relations:line.days')}
        minValue={1}
        maxValue={1000}
        step={1}
        isReadOnly={isReadOnly}
        value={relation.rhythmDays}
        onChange={(rhythmDays) => changeRelation(relation.id, { rhythmDays })}
      />
      <NumberField
        className={css.number}
        label={t('relations:line.goal')}
        unit={t('relations:line.ofHundred')}
        minValue={0}
        maxValue={100}
        step={1}
        isReadOnly={isReadOnly}
        value={relation.trustTarget}
        onChange={(trustTarget) => changeRelation(relation.id, { trustTarget })}
      />
      {said.length > 0 && (
        <p className={css.counted} title={t('relations:line.involvementHint')}>
          {said.join(' ')}
        </p>
      )}
    </div>
  );
}

function erodersText(text: Text, row: RelationRow, today: string): string {
  const { t } = text;
  const { incidents, bills, billsK, frictions } = erodersOf(row.state, today);
  const billed = t('relations:line.bills', { count: bills });
  const said = [
    incidents > 0 ? t('relations:line.incidents', { count: incidents }) : null,
    bills === 0
      ? null
      : billsK > 0
        ? t('relations:line.billsOf', { bills: billed, amount: text.euroK(billsK) })
        : billed,
    frictions > 0 ? t('relations:line.disputes', { count: frictions }) : null,
  ].filter((part) => part !== null);
  return said.length === 0 ? '' : listText(text, said);
}
