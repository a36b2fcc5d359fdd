import { useMemo } from 'react';
import { PrivateMark } from '#renderer/parts/cases/private-mark.tsx';
import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import { goodNews } from '#src/analysis/week/good-news.ts';
import type { Saying } from '#src/views/week/fact-words.ts';
import { goodWords } from '#src/views/week/good-words.ts';
import css from './side.module.css';

const most = 4;

/** [WK11] What is worth saying aloud. */
export function GoodPart({ saying }: { saying: Saying }) {
  const { t } = saying.text;
  const all = useMemo(() => goodNews(saying.tables, saying.today).map((good) => goodWords(saying, good)), [saying]);
  return (
    <section className={css.part}>
      <h2>{t('week:side.good')}</h2>
      {all.length === 0 && <p className="muted">{t('week:side.noGood')}</p>}
      <ul className={css.good}>
        {all.slice(0, most).map(({ key, said, parties, isPrivate }) => (
          <li key={key}>
            <span className={css.marks}>
              {parties.slice(0, 2).map((party) => (
                <PartyMark key={party.name} party={party} isNamed />
              ))}
            </span>
            <span>
              {said} {isPrivate && <PrivateMark label={t('week:private')} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
