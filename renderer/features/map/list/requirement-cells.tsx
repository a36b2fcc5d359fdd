import { EyeOff } from 'lucide-react';
import { useMemo } from 'react';
import { usePart } from '#renderer/features/map/map-part.ts';
import { useMapView } from '#renderer/features/map/map-view.ts';
import { comparisonStatus, statusOf } from '#renderer/features/map/nodes/status-of.ts';
import { useDossier, useOffers, usePositions, useRequirementAnalysis } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { FitBall } from '#renderer/ui/marks/fit-ball.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { fitQuarters } from '#src/analysis/fit-factor.ts';
import { find } from '#src/base/table.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { compare } from '#src/views/map/compare.ts';
import { answersOf, linksOf, linksText, wantsOf } from '#src/views/map/relations.ts';
import { conflictWords } from '#src/views/words/conflict-words.ts';
import { reasonSentence } from '#src/views/words/reason-sentence.ts';
import { zoneText } from '#src/views/words/zone-text.ts';
import { Cell } from './cell.tsx';
import css from './list.module.css';
import { LetteredSuppliers, NamedClients } from './named.tsx';
import { standsAs } from '#src/views/words/stands-as.ts';

/** A requirement with every relation the map draws, in words. */
export function RequirementCells({ id }: { readonly id: RequirementId }) {
  const { t } = useText();
  const requirement = useDossier((dossier) => find(dossier.requirements, id));
  const analysis = useRequirementAnalysis(id);
  const pair = useMapView((view) => view.compare);
  const positions = usePositions(id);
  if (requirement === undefined) return null;
  const comparison = pair === null ? null : compare(pair, { requirement, analysis, positions, offers: [] });
  const status = comparison === null ? statusOf(standsAs(analysis)) : comparisonStatus(comparison);
  const said =
    comparison === null
      ? t(`analysis:sharing.${standsAs(analysis)}`)
      : t(`map:compare.${comparison === 'only-a' ? 'onlyA' : comparison === 'only-b' ? 'onlyB' : comparison}`, {
          name: '',
        }).trim();
  return (
    <>
      <Cell column="what" className={css.title}>
        <StatusGlyph status={status} size={20} />
        <span>
          <b className={status === 'conflict' ? css.clashing : undefined}>{requirement.title}</b>
          <small>
            {requirement.code} · {said}
          </small>
        </span>
      </Cell>
      <Cell column="who">
        <Wants requirement={requirement} />
      </Cell>
      <Cell column="together">
        <Together requirement={requirement} />
      </Cell>
      <Cell column="suppliers">
        <Answers requirement={requirement} />
      </Cell>
    </>
  );
}

type Props = { readonly requirement: Requirement };

function Wants({ requirement }: Props) {
  const text = useText();
  const positions = usePositions(requirement.id);
  const clients = usePart((part) => part.clients);
  const wants = useMemo(() => wantsOf(text, clients, requirement, positions), [text, clients, requirement, positions]);
  if (wants.length === 0) return <span className={css.quiet}>{text.t('maplist:silent')}</span>;
  return wants.map(({ phrase, priority, clients: who, isPrivate }) => (
    <span key={phrase} className={css.want}>
      <span aria-hidden="true">
        <PriorityTile priority={priority} size="xs" />
      </span>
      <span>
        <b>{phrase}</b>
        {isPrivate && (
          <span className={css.private} title={text.t('maplist:private')}>
            <Icon icon={EyeOff} size={14} />
            <span className="vh">{text.t('maplist:private')}</span>
          </span>
        )}
        <NamedClients of={who} />
      </span>
    </span>
  ));
}

function Together({ requirement }: Props) {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const analysis = useRequirementAnalysis(requirement.id);
  const links = useMemo(() => linksOf(dossier.requirements), [dossier.requirements]);
  const zone = analysis?.zone.kind === 'range' || analysis?.zone.kind === 'options' ? analysis.zone : null;
  const linked = linksText(text, dossier.requirements, links.get(requirement.id));
  return (
    <>
      {(analysis?.conflicts ?? []).map((conflict) => (
        <span key={conflict.id} className={css.clash}>
          {conflictWords(text, dossier, conflict)}
        </span>
      ))}
      {analysis !== undefined && analysis.conflicts.length === 0 && analysis.reason.kind !== 'no-positions' && (
        <span>{reasonSentence(text, dossier, analysis.reason)}</span>
      )}
      {zone !== null && <span>{text.t('maplist:zone', { zone: zoneText(text, requirement, zone) })}</span>}
      {linked !== '' && <span className={css.quiet}>{linked}</span>}
    </>
  );
}

function Answers({ requirement }: Props) {
  const text = useText();
  const offers = useOffers(requirement.id);
  const suppliers = usePart((part) => part.suppliers);
  const answers = useMemo(
    () => answersOf(text, suppliers, requirement, offers),
    [text, suppliers, requirement, offers],
  );
  return answers.map(({ phrase, fit, suppliers: who }) => (
    <span key={phrase} className={css.want}>
      <FitBall fit={fit === null ? null : fitQuarters(fit)} />
      <span>
        <b>{phrase}</b>
        <LetteredSuppliers of={who} />
      </span>
    </span>
  ));
}
