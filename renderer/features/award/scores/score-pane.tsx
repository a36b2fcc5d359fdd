import { Lock, X } from 'lucide-react';
import { today } from '#renderer/parts/cases/today.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import type { Scored } from '#src/analysis/award/scored.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import {
  addAssessment,
  addConsensus,
  editAssessment,
  editConsensus,
  removeAssessment,
} from '#src/commands/records/tender-commands.ts';
import { withdrawAssessment } from '#src/commands/records/withdraw-assessment.ts';
import type { Assessment } from '#src/dossier/assessment.ts';
import type { AssessmentId, ConsensusId } from '#src/dossier/ids.ts';
import type { Tender } from '#src/dossier/tender.ts';
import css from '#renderer/features/award/award.module.css';
import { DraftField } from '#renderer/features/award/draft-field.tsx';
import type { Cell } from './scores-view.tsx';

type Props = { readonly tender: Tender; readonly cell: Cell; readonly scored: Scored | undefined };

/** One bid on one criterion: who scores, each for itself and locked; then what they agree on. */
export function ScorePane({ tender, cell, scored }: Props) {
  const { t } = useText();
  const people = useDossier((dossier) => dossier.people);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const originals = scored?.originals ?? [];
  const asked = new Set(originals.map(({ person }) => person));
  const free = people.toSorted(byOrder).filter(({ id }) => !asked.has(id));
  const add = (person: string): void => {
    const fields = { tender: tender.id, criterion: cell.criterion.id, supplier: cell.supplier.id, person };
    void runCommand(addAssessment, { id: freshId<AssessmentId>(), fields });
  };
  return (
    <section className={css.card} aria-label={`${cell.criterion.name}, ${cell.supplier.name}`}>
      <h2 className={css.lead}>
        <b>{cell.criterion.name}</b> {cell.supplier.name}
      </h2>
      <ul className={css.assessors}>
        {originals.map((each) => (
          <Assessor
            key={each.id}
            tender={tender}
            assessment={each}
            isOpen={scored?.isOpen ?? false}
            isReadOnly={isReadOnly}
          />
        ))}
      </ul>
      {people.length === 0 ? (
        <p className={css.todo}>{t('award:scores.noPeople')}</p>
      ) : (
        <Select
          label={t('award:scores.addAssessor')}
          options={free.map(({ id, name }) => ({ value: id as string, label: name }))}
          value={null}
          placeholder={t('award:scores.assessor')}
          isDisabled={isReadOnly || free.length === 0 || (scored?.consensus ?? null) !== null}
          onChange={add}
        />
      )}
      <Agreed tender={tender} cell={cell} scored={scored} isReadOnly={isReadOnly} />
    </section>
  );
}

type OneProps = {
  readonly tender: Tender;
  readonly assessment: Assessment;
  readonly isOpen: boolean;
  readonly isReadOnly: boolean;
};

function Assessor({ tender, assessment, isOpen, isReadOnly }: OneProps) {
  const { id, person, score, motivation, isLocked } = assessment;
  const { t } = useText();
  const name = useDossier(({ people }) => find(people, person)?.name) ?? t('award:scores.gone');
  const edit = (patch: Partial<Pick<Assessment, 'score' | 'motivation' | 'isLocked'>>): void =>
    void runCommand(editAssessment, { id, patch });
  if (isLocked) return <LockedScore {...{ assessment, isOpen, isReadOnly, name }} />;
  return (
    <li>
      <b>{name}</b>
      <div className={css.form}>
        <NumberField
          label={t('award:scores.score', { name })}
          minValue={0}
          maxValue={tender.scale}
          value={score}
          isDisabled={isReadOnly}
          onChange={(value) => edit({ score: value })}
        />
        <DraftField
          label={t('award:scores.motivation', { name })}
          value={motivation}
          isDisabled={isReadOnly}
          onDone={(value) => edit({ motivation: value })}
        />
        <Button
          icon={Lock}
          aria-label={t('award:scores.lockOf', { name })}
          isDisabled={isReadOnly || score === null}
          onPress={() => edit({ isLocked: true })}
        >
          {t('award:scores.lock')}
        </Button>
        <IconButton
          icon={X}
          size="sm"
          label={t('award:scores.remove', { name })}
          isDisabled={isReadOnly}
          onPress={() => void runCommand(removeAssessment, { id })}
        />
      </div>
    </li>
  );
}

type LockedProps = Omit<OneProps, 'tender'> & { readonly name: string };

/** What somebody locked: seen by all once all have, and withdrawn on purpose only. */
function LockedScore({ assessment: { id, score, motivation }, isOpen, isReadOnly, name }: LockedProps) {
  const { t, number } = useText();
  return (
    <li className={css.locked}>
      <b>{name}</b>
      <span>
        <Lock size={14} aria-hidden="true" /> {isOpen ? t('award:scores.isLocked') : t('award:scores.hidden')}
      </span>
      {isOpen && (
        <p>
          <b className="num">{score === null ? '–' : number(score)}</b> {motivation}
        </p>
      )}
      {!isReadOnly && (
        <Button
          size="sm"
          variant="quiet"
          aria-label={t('award:scores.withdrawOf', { name })}
          onPress={() => void runCommand(withdrawAssessment, { id }, { toast: t('award:scores.withdrawn', { name }) })}
        >
          {t('award:scores.withdraw')}
        </Button>
      )}
    </li>
  );
}

/** [AW20] Only after everybody locked; it changes nothing of what each found. */
function Agreed({ tender, cell, scored, isReadOnly }: Props & { readonly isReadOnly: boolean }) {
  const { t } = useText();
  const consensus = scored?.consensus ?? null;
  const isOff = isReadOnly || scored === undefined || !scored.isOpen;
  const waiting = scored === undefined ? 0 : scored.originals.length - scored.locked;
  const agree = (value: number | null): void => {
    if (value === null) return;
    if (consensus !== null)
      return void runCommand(editConsensus, { id: consensus.id, patch: { score: value, agreedOn: today() } });
    const fields = { tender: tender.id, criterion: cell.criterion.id, supplier: cell.supplier.id };
    void runCommand(addConsensus, {
      id: freshId<ConsensusId>(),
      fields: { ...fields, score: value, agreedOn: today() },
    });
  };
  return (
    <div className={css.agreed}>
      <h3 className={css.sub}>{t('award:scores.consensus')}</h3>
      <p className={css.todo}>
        {scored === undefined
          ? t('award:scores.nobody')
          : waiting > 0
            ? t('award:scores.wait', { count: waiting })
            : t('award:scores.originals')}
      </p>
      <div className={css.form}>
        <NumberField
          label={t('award:scores.consensusScore')}
          minValue={0}
          maxValue={tender.scale}
          value={consensus?.score ?? null}
          isDisabled={isOff}
          onChange={agree}
        />
        <DraftField
          label={t('award:scores.consensusWhy')}
          value={consensus?.motivation ?? ''}
          isDisabled={isOff || consensus === null}
          onDone={(motivation) =>
            consensus && void runCommand(editConsensus, { id: consensus.id, patch: { motivation } })
          }
        />
      </div>
    </div>
  );
}
