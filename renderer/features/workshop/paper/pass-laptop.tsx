import { clsx } from 'clsx';
import { useState } from 'react';
import { enterVotes } from '#renderer/store/paper.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import type { DeskProps } from './desk.tsx';
import { LocalBallot } from './local-ballot.tsx';
import type { Voter } from './paper-of.ts';
import css from './paper.module.css';
import { VoterList } from './voter-list.tsx';

type Step = { readonly voter: Voter; readonly hasBegun: boolean } | null;

/** [BP44] The laptop goes round: who, then that person alone with the ballot, then an empty screen. */
export function PassLaptop({ workshop, round, topics, voters }: DeskProps) {
  const { t } = useText();
  const [way, setWay] = useState<'laptop' | 'spoken'>('laptop');
  const [step, setStep] = useState<Step>(null);
  const done = (): void => setStep(null);
  if (step?.hasBegun === true) {
    return <LocalBallot {...{ workshop, round, topics, way }} voter={step.voter} onDone={done} />;
  }
  if (step !== null) {
    const { name } = step.voter;
    return (
      <div className={clsx(css.middle, css.hand)}>
        <h2>{t('paper:pass.to', { name })}</h2>
        <Button variant="primary" size="lg" autoFocus onPress={() => setStep({ ...step, hasBegun: true })}>
          {t('paper:pass.begin', { name })}
        </Button>
        <Button onPress={done}>{t('paper:pass.back')}</Button>
      </div>
    );
  }
  const isClosed = round.state !== 'open' && way === 'laptop';
  return (
    <div className={clsx(css.middle, css.round)}>
      <header className={css.head}>
        <h2>{t('paper:pass.title')}</h2>
        <span>{t('paper:round', { number: round.number })}</span>
        <Button onPress={() => enterVotes(null)}>{t('paper:close')}</Button>
      </header>
      <p>{isClosed ? t('paper:pass.closed') : t('paper:pass.lead')}</p>
      <SegmentedControl<'laptop' | 'spoken'>
        label={t('paper:pass.way')}
        segments={[
          { value: 'laptop', label: t('paper:pass.laptop') },
          { value: 'spoken', label: t('paper:pass.spoken') },
        ]}
        value={way}
        onChange={setWay}
      />
      <VoterList
        voters={voters}
        round={round.id}
        chosen={null}
        isDisabled={isClosed}
        onChoose={(voter) => setStep({ voter, hasBegun: way === 'spoken' })}
      />
    </div>
  );
}
