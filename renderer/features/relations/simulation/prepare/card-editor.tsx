import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { InPlaceText } from '#renderer/ui/controls/in-place-text.tsx';
import type { Session, SessionCard } from '#src/dossier/session.ts';
import { changeCard, dropCard, moveCard } from '#renderer/features/relations/simulation/edits.ts';
import { FactsEditor } from './facts-editor.tsx';
import css from './prepare.module.css';
import { RolesEditor } from './roles-editor.tsx';

interface CardEditorProps {
  session: Session;
  card: SessionCard;
  at: number;
}

/** One card as the room will see it: situation, who plays what, what comes to light and the question. */
export function CardEditor({ session, card, at }: CardEditorProps) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const change = (patch: Partial<SessionCard>): void => changeCard(session, at, patch);
  return (
    <section className={css.panel} aria-labelledby="card-title">
      <header className={css.cardHead}>
        <h2 id="card-title">{t('simulation:cardAt', { at: at + 1, of: session.cards.length })}</h2>
        <span className={css.quiet}>{t('simulation:roomSees')}</span>
        <span className="spacer" />
        {!isReadOnly && <CardButtons session={session} card={card} at={at} />}
      </header>
      <h3 className={css.title}>
        <InPlaceText
          label={t('simulation:cardTitle')}
          value={card.title}
          placeholder={t('simulation:cardTitle')}
          isRequired
          maxLength={500}
          isReadOnly={isReadOnly}
          onCommit={(title) => change({ title })}
        />
      </h3>
      <InPlaceText
        className={css.situation}
        label={t('simulation:situation')}
        value={card.situation}
        placeholder={t('simulation:situationEmpty')}
        isParagraph
        isReadOnly={isReadOnly}
        onCommit={(situation) => change({ situation })}
      />
      <RolesEditor session={session} card={card} onChange={change} />
      <FactsEditor card={card} onChange={change} />
      <h3 className={css.part}>{t('simulation:question')}</h3>
      <InPlaceText
        className={css.question}
        label={t('simulation:question')}
        value={card.question}
        placeholder={t('simulation:questionEmpty')}
        isParagraph
        isReadOnly={isReadOnly}
        onCommit={(question) => change({ question })}
      />
    </section>
  );
}

function CardButtons({ session, card: { title }, at }: CardEditorProps) {
  const { t } = useText();
  return (
    <>
      <IconButton
        size="sm"
        icon={ArrowUp}
        label={t('simulation:cardUp', { title })}
        isDisabled={at === 0}
        onPress={() => moveCard(session, at, at - 1)}
      />
      <IconButton
        size="sm"
        icon={ArrowDown}
        label={t('simulation:cardDown', { title })}
        isDisabled={at === session.cards.length - 1}
        onPress={() => moveCard(session, at, at + 1)}
      />
      <IconButton
        size="sm"
        icon={Trash2}
        label={t('simulation:cardRemove', { title })}
        onPress={() => dropCard(session, at)}
      />
    </>
  );
}
