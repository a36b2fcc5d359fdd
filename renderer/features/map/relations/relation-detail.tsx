import { ArrowRight, EyeOff, Unlink } from 'lucide-react';
import { useAnalysis, useDossier, useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { cellAt } from '#src/base/grid.ts';
import { supplierOf, type Fit, fits } from '#src/dossier/offer.ts';
import { clientOf, priorities, type Priority } from '#src/dossier/position.ts';
import { relationText } from '#src/views/map/relation-text.ts';
import { otherEnd, type Relation } from '#src/views/map/node-relations.ts';
import { fitText } from '#src/views/words/fit-text.ts';
import { goAlong } from './go-along.ts';
import { answerFor, disconnect, prioritise } from './link-records.ts';
import css from './relations.module.css';

type DetailProps = { readonly relation: Relation; readonly node: string };

/** Who wants what, why, what it clashes with, and what can be done about it. */
export function RelationDetail({ relation, node }: DetailProps) {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const analysis = useAnalysis((whole) => whole);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const { name, says, clashes } = relationText(text, dossier, analysis, relation, node);
  return (
    <div className={css.detail}>
      <p>
        <b>{name}</b> {says}
        {relation.kind === 'claim' && <Private relation={relation} />}
      </p>
      {clashes.map((clash) => (
        <p key={clash} className={css.clash}>
          {clash}
        </p>
      ))}
      {relation.kind === 'claim' && <Reason relation={relation} />}
      {!isReadOnly && relation.kind === 'claim' && <ClassChoice relation={relation} />}
      {!isReadOnly && relation.kind === 'offer' && <AnswerChoice relation={relation} />}
      <footer>
        <Button size="sm" iconEnd={ArrowRight} onPress={() => goAlong(otherEnd(relation, node))}>
          {text.t('mapEdit:relation.goTo')}
        </Button>
        {!isReadOnly && relation.kind !== 'share' && (
          <Button size="sm" variant="quiet" icon={Unlink} shortcut={['Del']} onPress={() => disconnect(relation)}>
            {text.t('mapEdit:relation.remove')}
          </Button>
        )}
      </footer>
    </div>
  );
}

type ClaimProps = { readonly relation: Extract<Relation, { kind: 'claim' }> };

function usePosition({ requirement, client }: ClaimProps['relation']) {
  return useDossier(({ positions }) => cellAt(positions, requirement, client, clientOf));
}

function Private({ relation }: ClaimProps) {
  const { t } = useText();
  const position = usePosition(relation);
  if (position === undefined || position.limits === null || position.isReleased) return null;
  return (
    <span className={css.private}>
      <Icon icon={EyeOff} size={14} />
      {t('frame:details.private')}
    </span>
  );
}

function Reason({ relation }: ClaimProps) {
  const reason = usePosition(relation)?.reason ?? '';
  return reason === '' ? null : <p className={css.reason}>{reason}</p>;
}

function ClassChoice({ relation }: ClaimProps) {
  const { t } = useText();
  const priority = usePosition(relation)?.priority ?? null;
  return (
    <SegmentedControl<Priority | 'none'>
      label={t('mapEdit:relation.class')}
      value={priority ?? 'none'}
      onChange={(value) => prioritise(relation.client, relation.requirement, value === 'none' ? null : value)}
      shape="square"
      segments={[
        ...priorities.map((value) => ({ value, label: value, name: t(`analysis:priorities.${value}`) })),
        { value: 'none' as const, label: '–', name: t('mapEdit:relation.noClass') },
      ]}
    />
  );
}

function AnswerChoice({ relation }: { readonly relation: Extract<Relation, { kind: 'offer' }> }) {
  const text = useText();
  const fit = useDossier(
    ({ offers }) => cellAt(offers, relation.requirement, relation.supplier, supplierOf)?.fit ?? 'no',
  );
  return (
    <Select<Fit>
      label={text.t('mapEdit:relation.answer')}
      isLabelHidden
      value={fit}
      onChange={(value) => answerFor(relation.supplier, relation.requirement, value)}
      options={fits.map((value) => ({ value, label: fitText(text, value) }))}
    />
  );
}
