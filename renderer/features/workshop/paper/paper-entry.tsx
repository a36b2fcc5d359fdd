import { useState } from 'react';
import { enterVotes } from '#renderer/store/paper.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import type { DeskProps } from './desk.tsx';
import { Differences } from './differences.tsx';
import { EntrySheet } from './entry-sheet.tsx';
import { isOneKey } from './keys.ts';
import { LocalBallot } from './local-ballot.tsx';
import type { Voter } from './paper-of.ts';
import css from './paper.module.css';
import { useCompared } from './use-compared.ts';
import { VoterList } from './voter-list.tsx';

export type Pass = 'first' | 'second';

/** [BP40] A pile of paper: whose ballot, then a key a vote; and once more to find what was typed wrong. */
export function PaperEntry({ workshop, round, topics, voters }: DeskProps) {
  const { t } = useText();
  const [pass, setPass] = useState<Pass>('first');
  const [voter, setVoter] = useState<Voter | null>(null);
  const [isForm, setForm] = useState(false);
  const others = topics.filter((topic) => !isOneKey(topic));
  const next = voter === null ? null : (voters[voters.indexOf(voter) + 1] ?? null);
  const isSecond = pass === 'second';
  const place = { workshop: workshop.id, round: round.id, person: voter?.id ?? '' };
  const { all, begin, compared, decide } = useCompared(place);
  const choose = (chosen: Voter | null): void => {
    begin();
    setVoter(chosen);
  };
  if (isForm && voter !== null) {
    const done = (): void => setForm(false);
    const checking = isSecond && { onCompared: compared };
    return <LocalBallot {...{ workshop, round, voter }} {...checking} topics={others} way="paper" onDone={done} />;
  }
  return (
    <div className={css.entry}>
      <Head
        number={round.number}
        pass={pass}
        onPass={(now) => {
          begin();
          setPass(now);
        }}
      />
      <p className={css.lead}>{t('paper:entry.lead')}</p>
      <VoterList voters={voters} round={round.id} chosen={voter?.id ?? null} isFocused onChoose={choose} />
      {voter === null ? (
        <p className={css.empty}>{t('paper:entry.pick')}</p>
      ) : (
        <section className={css.side} aria-label={voter.name}>
          <EntrySheet
            key={`${voter.id} ${pass}`}
            {...{ workshop, round, voter, pass }}
            topics={topics.filter(isOneKey)}
            next={next}
            onNext={choose}
          />
          {others.length > 0 && (
            <More
              isSecond={isSecond}
              onOpen={() => {
                begin();
                setForm(true);
              }}
            />
          )}
          {all.length > 0 && <Differences name={voter.name} all={all} onDecide={decide} />}
        </section>
      )}
    </div>
  );
}

interface HeadProps {
  readonly number: number;
  readonly pass: Pass;
  readonly onPass: (pass: Pass) => void;
}

function Head({ number, pass, onPass }: HeadProps) {
  const { t } = useText();
  return (
    <header className={css.head}>
      <h2>{t('paper:entry.title')}</h2>
      <span>{t('paper:round', { number })}</span>
      <SegmentedControl<Pass>
        label={t('paper:entry.pass')}
        segments={[
          { value: 'first', label: t('paper:entry.first') },
          { value: 'second', label: t('paper:entry.second') },
        ]}
        value={pass}
        onChange={onPass}
      />
      <Button onPress={() => enterVotes(null)}>{t('paper:close')}</Button>
    </header>
  );
}

/** The way to topics that take more than a key. */
function More({ isSecond, onOpen }: { readonly isSecond: boolean; readonly onOpen: () => void }) {
  const { t } = useText();
  return (
    <div className={css.more}>
      <Button onPress={onOpen}>{t(isSecond ? 'paper:compare.form' : 'paper:entry.form')}</Button>
      <small>{t(isSecond ? 'paper:compare.formHint' : 'paper:entry.formHint')}</small>
    </div>
  );
}
