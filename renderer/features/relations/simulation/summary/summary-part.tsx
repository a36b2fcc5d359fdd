import { Check, NotebookPen } from 'lucide-react';
import { useState } from 'react';
import { today } from '#renderer/parts/cases/today.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import type { RelationId } from '#src/dossier/ids.ts';
import type { Session, SessionCard } from '#src/dossier/session.ts';
import { endsOf } from '#src/views/relations/parties.ts';
import { endsOfSession, hasGap, sideName } from '#src/views/simulation/said.ts';
import { changeCard, noteWithRelation } from '#renderer/features/relations/simulation/edits.ts';
import { KeptText } from '#renderer/features/relations/simulation/run/kept-text.tsx';
import { Outcomes } from '#renderer/features/relations/simulation/run/outcomes.tsx';
import { Trust } from '#renderer/features/relations/simulation/run/trust.tsx';
import css from './summary.module.css';

/** [SI17] What the half day brought: per card what nobody turned out to do, what was agreed, and trust before and after. */
export function SummaryPart({ session }: { session: Session }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <div className={css.columns}>
      <section className={css.panel}>
        <h2>{t('simulation:summary.gaps')}</h2>
        <p className={css.quiet}>{t('simulation:gapsHint')}</p>
        <ol className={css.cards}>
          {session.cards.map((card, at) => (
            <CardLine key={at} session={session} card={card} at={at} isReadOnly={isReadOnly} />
          ))}
        </ol>
      </section>
      <div className={css.column}>
        <section className={css.panel}>
          <h2>{t('simulation:outcomes')}</h2>
          <Outcomes session={session} isReadOnly={isReadOnly} />
        </section>
        <section className={css.panel}>
          <h2>{t('simulation:trust.title')}</h2>
          <Trust session={session} when="before" />
          <Trust session={session} when="after" />
          <Moved session={session} />
          {!isReadOnly && <NoteWithRelation session={session} />}
        </section>
      </div>
    </div>
  );
}

interface CardLineProps {
  session: Session;
  card: SessionCard;
  at: number;
  isReadOnly: boolean;
}

function CardLine({ session, card, at, isReadOnly }: CardLineProps) {
  const { t } = useText();
  const isDone = card.state === 'done';
  return (
    <li>
      <h3>
        {isDone && <Icon icon={Check} size={14} />}
        {card.title}
        <small>
          {t(isDone ? 'simulation:states.done' : 'simulation:states.waiting')}
          {card.isSwapped && `, ${t('simulation:summary.swapped')}`}
        </small>
      </h3>
      {(isDone || hasGap(card)) && (
        <KeptText
          label={t('simulation:summary.gapOf', { title: card.title })}
          value={card.gaps}
          placeholder={t('simulation:gapsEmpty')}
          isReadOnly={isReadOnly}
          onKeep={(gaps) => changeCard(session, at, { gaps })}
        />
      )}
    </li>
  );
}

/** What each side said before and after, in words; one figure never follows from the other side's. */
function Moved({ session }: { session: Session }) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const ends = endsOfSession(text, dossier, session);
  const said = (['client', 'other'] as const).flatMap((side) => {
    const [from, to] = [session.before[side], session.after[side]];
    return from === null || to === null
      ? []
      : [t('simulation:trust.moved', { who: sideName(text, ends, side), from, to })];
  });
  return <p className={css.quiet}>{said.length === 0 ? t('simulation:trust.hint') : said.join(' ')}</p>;
}

/** [SI16] Puts the exercise and what was said afterwards on the line of a relation. */
function NoteWithRelation({ session }: { session: Session }) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const [chosen, setChosen] = useState<string | null>(session.relation);
  const relation = dossier.relations.find(({ id }) => id === chosen);
  const on = session.on ?? today();
  const isNoted = dossier.moments.some(
    (moment) =>
      moment.relation === chosen && moment.kind === 'exercise' && moment.on === on && moment.title === session.title,
  );
  if (dossier.relations.length === 0) return null;
  return (
    <div className={css.noted}>
      {session.relation === null && (
        <Select
          label={t('simulation:relation')}
          placeholder={t('simulation:summary.chooseRelation')}
          options={dossier.relations.map((each) => {
            const { client, other } = endsOf(text, dossier, each);
            return { value: each.id as string, label: `${client.name} – ${other.name}` };
          })}
          value={chosen}
          onChange={setChosen}
        />
      )}
      <Button
        icon={NotebookPen}
        isDisabled={relation === undefined || isNoted}
        onPress={() => relation && noteWithRelation(session, relation.id as RelationId, on)}
      >
        {t(isNoted ? 'simulation:summary.isNoted' : 'simulation:summary.note')}
      </Button>
    </div>
  );
}
