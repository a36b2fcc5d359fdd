import { ArrowRight, Lock, Stamp } from 'lucide-react';
import { ProvisionalTag } from '#renderer/parts/cases/provisional-tag.tsx';
import { recordDecisionOf, showDecision } from '#renderer/store/deciding.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { now } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import css from '#renderer/features/conflicts/conflicts.module.css';
import type { Case } from '#src/dossier/case.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Decision } from '#src/dossier/decision.ts';
import type { ClientId, OptionId } from '#src/dossier/ids.ts';
import type { Option } from '#src/dossier/option.ts';
import type { Text } from '#src/text/text.ts';
import { namesText } from '#src/views/words/names-text.ts';
import { type Hearing, isHeard, isSaid } from './hearing.ts';
import own from './side.module.css';

interface DecideProps {
  record: Case;
  option: Option | null;
  hearings: readonly Hearing[];
}

/** [W97] Locked, with the reason in words, until everyone involved was heard aloud on the option. */
export function DecidePart({ record, option, hearings }: DecideProps) {
  const text = useText();
  const { t } = text;
  const clients = useDossier((dossier) => dossier.clients);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const reason = lockedBy(text, clients, option, hearings);
  const isLocked = reason !== null || isReadOnly;
  return (
    <section className={css.sidePart}>
      <h3>{t('caseSide:toRecord')}</h3>
      <Button
        block
        size="lg"
        variant={isLocked ? 'secondary' : 'primary'}
        icon={isLocked ? Lock : Stamp}
        isDisabled={isLocked}
        onPress={() => recordDecisionOf(record.id, (option?.id ?? null) as OptionId | null)}
      >
        {t('caseSide:record')}
      </Button>
      {reason !== null && <p className={own.reason}>{reason}</p>}
    </section>
  );
}

/** Why it can't be recorded yet, in words; null = it can. */
function lockedBy(
  text: Text,
  clients: readonly Client[],
  option: Option | null,
  hearings: readonly Hearing[],
): string | null {
  const without = (isMet: (hearing: Hearing) => boolean) =>
    hearings.filter((hearing) => !isMet(hearing)).map(({ client }) => client.id);
  const named = (ids: readonly ClientId[]) => ({ names: namesText(text, clients, ids), count: ids.length });
  if (hearings.length === 0) return text.t('caseSide:lockedNobody');
  if (option === null) return text.t('caseSide:lockedNoOption');
  const unheard = without(isHeard);
  if (unheard.length > 0) return text.t('caseSide:locked', named(unheard));
  const unsaid = without(isSaid);
  return unsaid.length > 0 ? text.t('caseSide:lockedPrivate', named(unsaid)) : null;
}

/** What the clients decided, and whether a body has still to say so. */
export function DecidedPart({ decision, isProvisional }: { decision: Decision; isProvisional: boolean }) {
  const text = useText();
  const { t } = text;
  return (
    <section className={css.sidePart}>
      <h3>{t('caseSide:decided')}</h3>
      <p className={own.decisionHead}>
        <b>{decision.code}</b>
        <span>{text.date(decision.decidedOn, now())}</span>
        {isProvisional && <ProvisionalTag />}
      </p>
      <p>{decision.text}</p>
      <p className={own.reason}>
        {t('caseSide:decidedBy', { name: decision.decider.name, role: decision.decider.role })}
      </p>
      <Button block iconEnd={ArrowRight} onPress={() => showDecision(decision.id)}>
        {t('caseSide:showDecision')}
      </Button>
    </section>
  );
}
