import { changeRelation } from '#renderer/features/relations/edits.ts';
import { PrivateMark } from '#renderer/parts/cases/private-mark.tsx';
import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { InPlaceText } from '#renderer/ui/controls/in-place-text.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { type Side, sides } from '#src/dossier/pulse.ts';
import { partnerKinds, type Relation, relationStages } from '#src/dossier/relation.ts';
import type { RelationRow } from '#src/views/relations/relation-list.ts';
import css from './parts.module.css';

/** What each gains, how each sees the other, and where the relation stands: always from both sides. */
export function Mutual({ row }: { row: RelationRow }) {
  const { t } = useText();
  const { relation } = row.state;
  return (
    <div className={css.part}>
      <h3>{t('relations:mutual.wins')}</h3>
      {sides.map((side) => (
        <Win key={side} row={row} side={side} />
      ))}
      <h3>{t('relations:mutual.labels')}</h3>
      <div className={css.pair}>
        {sides.map((side) => (
          <Label key={side} row={row} side={side} />
        ))}
      </div>
      <Differs relation={relation} />
      <Stage relation={relation} />
      <Note relation={relation} />
    </div>
  );
}

const wins = { client: 'winClient', other: 'winOther' } as const;
const seen = { client: 'asSeenByClient', other: 'asSeenByOther' } as const;

function Win({ row: { ends, state }, side }: { row: RelationRow; side: Side }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const { name } = ends[side];
  return (
    <div className={css.win}>
      <PartyMark party={ends[side]} />
      <InPlaceText
        label={t('relations:mutual.winOf', { side: name })}
        value={state.relation[wins[side]]}
        placeholder={t('relations:mutual.winEmpty', { side: name })}
        isParagraph
        isReadOnly={isReadOnly}
        onCommit={(words) => changeRelation(state.relation.id, { [wins[side]]: words })}
      />
    </div>
  );
}

type Seen = NonNullable<Relation['asSeenByClient']> | 'none';

function Label({ row: { ends, state }, side }: { row: RelationRow; side: Side }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const options: readonly Seen[] = [...partnerKinds, 'none'];
  const other = ends[side === 'client' ? 'other' : 'client'].name;
  return (
    <Select<Seen>
      label={t('relations:mutual.label', { side: ends[side].name, other })}
      options={options.map((value) => ({ value, label: t(`relations:mutual.asSeen.${value}`) }))}
      value={state.relation[seen[side]] ?? 'none'}
      isDisabled={isReadOnly}
      onChange={(value) => changeRelation(state.relation.id, { [seen[side]]: value === 'none' ? null : value })}
    />
  );
}

function Differs({ relation: { asSeenByClient, asSeenByOther } }: { relation: Relation }) {
  const { t } = useText();
  if (asSeenByClient === null || asSeenByOther === null || asSeenByClient === asSeenByOther) return null;
  const said = {
    one: t(`relations:mutual.asSeen.${asSeenByClient}`),
    other: t(`relations:mutual.asSeen.${asSeenByOther}`),
  };
  return <p>{t('relations:mutual.differ', said)}</p>;
}

type Stage = NonNullable<Relation['stage']> | 'none';

function Stage({ relation: { id, stage } }: { relation: Relation }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const options: readonly Stage[] = [...relationStages, 'none'];
  return (
    <>
      <h3>{t('relations:mutual.stage')}</h3>
      <SegmentedControl<Stage>
        label={t('relations:mutual.stage')}
        segments={options.map((value) => ({ value, label: t(`relations:mutual.stages.${value}`) }))}
        value={stage ?? 'none'}
        isDisabled={isReadOnly}
        onChange={(value) => changeRelation(id, { stage: value === 'none' ? null : value })}
      />
      {stage !== null && <p className="muted">{t(`relations:mutual.stageSigns.${stage}`)}</p>}
    </>
  );
}

function Note({ relation: { id, note } }: { relation: Relation }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <div className={css.item} data-private>
      <span className={css.words}>
        <b>{t('relations:mutual.note')}</b>
        <InPlaceText
          label={t('relations:mutual.note')}
          value={note}
          placeholder={t('relations:mutual.noteEmpty')}
          isParagraph
          isReadOnly={isReadOnly}
          onCommit={(words) => changeRelation(id, { note: words })}
        />
      </span>
      <PrivateMark label={t('relations:privateMark')} />
    </div>
  );
}
