import { CheckCheck, Pencil } from 'lucide-react';
import { changeRhythm } from '#renderer/features/agreements/edits.ts';
import { ActButton } from '#renderer/parts/agreements/act-button.tsx';
import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { InPlaceDay } from '#renderer/ui/controls/in-place-day.tsx';
import { InPlaceText } from '#renderer/ui/controls/in-place-text.tsx';
import { nextMeeting, type RhythmRow } from '#src/views/agreements/rhythm-rows.ts';
import { rhythmStep } from '#src/views/agreements/steps.ts';
import own from './meeting.module.css';

interface RhythmItemProps {
  row: RhythmRow;
  today: string;
  isReadOnly: boolean;
}

export function RhythmItem({ row, today, isReadOnly }: RhythmItemProps) {
  const text = useText();
  const { t } = text;
  const { rhythm, between, next, isMissed, how } = row;
  const { id, title, nextOn, agenda } = rhythm;
  return (
    <li className={own.item}>
      <div className={own.line}>
        <b>{title}</b>
        <span className={own.next} data-missed={isMissed}>
          <InPlaceDay
            label={t('agreements:meeting.next')}
            value={nextOn}
            words={next}
            isReadOnly={isReadOnly}
            onCommit={(day) => changeRhythm(id, { nextOn: day })}
          />
        </span>
        {isMissed && <ActButton proposed={rhythmStep(text, id, title, today)} />}
        {!isReadOnly && (
          <>
            <IconButton
              size="sm"
              icon={CheckCheck}
              label={t('agreements:meeting.held', { title })}
              onPress={() => changeRhythm(id, { nextOn: nextMeeting(rhythm, today) })}
            />
            <IconButton
              size="sm"
              icon={Pencil}
              label={t('agreements:meeting.edit', { title })}
              onPress={() => showDialog({ kind: 'rhythm', id })}
            />
          </>
        )}
      </div>
      <span className={own.how}>
        <span className={own.marks} title={between.spoken}>
          {between.all !== null && <span>{t('agreements:allOf', { count: between.all })}</span>}
          {between.looks.slice(0, 5).map((look) => (
            <PartyMark key={`${look.kind} ${look.id}`} party={look} size="xs" isNamed />
          ))}
          {between.looks.length > 5 && <small>+{between.looks.length - 5}</small>}
        </span>
        {how}
      </span>
      <InPlaceText
        label={t('agreements:meeting.agenda')}
        value={agenda}
        placeholder={t('agreements:meeting.noAgenda')}
        isParagraph
        isReadOnly={isReadOnly}
        onCommit={(words) => changeRhythm(id, { agenda: words })}
      />
    </li>
  );
}
