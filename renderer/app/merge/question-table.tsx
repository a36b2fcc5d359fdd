import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { momentText } from '#renderer/store/moment-text.ts';
import { useSettings, useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { Comparison } from '#src/contract/calls.ts';
import type { Text } from '#src/text/text.ts';
import css from './merge.module.css';
import { QuestionItem } from './question-item.tsx';
import type { Questions } from './use-questions.ts';

/** So many are drawn at once. */
const PAGE = 50;

export interface QuestionTableProps {
  questions: Questions;
  about: Comparison;
  /** The file itself, and not a copy that lies elsewhere. */
  isDisk: boolean;
}

/** What must be chosen, a field a row, with one press for a whole side. */
export function QuestionTable({ questions, about, isDisk }: QuestionTableProps) {
  const text = useText();
  const { t } = text;
  const me = useSettings((settings) => settings.userName);
  const [shown, setShown] = useState(PAGE);
  const { rows, choices } = questions;
  const more = Math.min(PAGE, rows.length - shown);
  return (
    <>
      <div className={css.head}>
        <span>{t('merge:column.field')}</span>
        <Side title={hereText(text, about, me)} all={t('merge:allHere')} onAll={() => questions.chooseAll('ours')} />
        <Side
          title={thereText(text, about, isDisk)}
          all={t('merge:allThere')}
          onAll={() => questions.chooseAll('theirs')}
        />
        <span>{t('merge:column.effect')}</span>
      </div>
      {rows.slice(0, shown).map((question) => (
        <QuestionItem
          key={question.id}
          question={question}
          choice={choices.get(question.id) ?? null}
          effect={choices.has(question.id) ? questions.effectOf(question.id) : null}
          onChoose={(choice) => questions.choose(question.id, choice)}
        />
      ))}
      {more > 0 && (
        <Button size="sm" variant="quiet" onPress={() => setShown((count) => count + PAGE)}>
          {t('merge:more', { count: more })}
        </Button>
      )}
    </>
  );
}

function Side({ title, all, onAll }: { title: string; all: string; onAll: () => void }) {
  const { t } = useText();
  return (
    <span className={css.side}>
      {title}
      <AriaButton className={css.all ?? ''} aria-label={all} onPress={onAll}>
        {t('merge:all')}
      </AriaButton>
    </span>
  );
}

function hereText(text: Text, { ourLast }: Comparison, me: string): string {
  if (ourLast === null) return text.t('merge:column.here');
  const moment = momentText(text, ourLast.at);
  if (ourLast.by === '' || ourLast.by === me) return text.t('merge:column.hereYou', { moment });
  return text.t('merge:column.hereBy', { by: ourLast.by, moment });
}

function thereText(text: Text, { theirLast, savedAt }: Comparison, isDisk: boolean): string {
  return text.t(isDisk ? 'merge:column.thereAt' : 'merge:column.copyAt', {
    moment: momentText(text, theirLast?.at ?? savedAt),
  });
}
