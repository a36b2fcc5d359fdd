import { ArrowLeftRight, Info } from 'lucide-react';
import { RelationTabs } from '#renderer/features/relations/relation-tabs.tsx';
import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import { choosePair, useRelationsShown } from '#renderer/store/relations.ts';
import { showScreen } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { Note } from '#renderer/ui/feedback/note.tsx';
import { Toolbar } from '#renderer/ui/frame/toolbar.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { clientsDifferMore, type CultureParty, cultureSaid, type Pair } from '#src/views/relations/culture-view.ts';
import css from './culture.module.css';
import { FillDialog } from './fill-dialog.tsx';
import { OnBeamer } from './on-beamer.tsx';
import { PointsCard } from './points-card.tsx';
import { QuestionsCard } from './questions-card.tsx';
import { ImpressionCard, TakeCard } from './take-cards.tsx';
import { useCulturePair } from './use-culture-pair.ts';

/** [RL22] How two parties are used to work, side by side: something to talk about. It counts nowhere and ranks nobody. */
export function CultureScreen() {
  const { t } = useText();
  const { parties, pair } = useCulturePair();
  return (
    <>
      <Toolbar
        label={t('culture:title')}
        end={
          <>
            <span className={css.quiet}>
              <Icon icon={Info} size={14} />
              {t('culture:countsNowhere')}
            </span>
            {pair !== null && <OnBeamer pair={pair} />}
          </>
        }
      >
        <RelationTabs />
        {pair !== null && <Chooser parties={parties} pair={pair} />}
      </Toolbar>
      <h1 className="vh">{t('culture:title')}</h1>
      {pair === null ? <NoPair /> : <Compared parties={parties} pair={pair} />}
    </>
  );
}

function Chooser({ parties, pair: { a, b } }: { parties: readonly CultureParty[]; pair: Pair }) {
  const { t } = useText();
  const options = parties.map(({ key, look }) => ({
    value: key,
    label: look.name,
    glyph: <PartyMark party={look} size="xs" />,
  }));
  return (
    <span className={css.chooser}>
      <PartyMark party={a.look} size="md" />
      <Select
        label={t('culture:first')}
        isLabelHidden
        options={options}
        value={a.key}
        onChange={(key) => choosePair([key, key === b.key ? a.key : b.key])}
      />
      <IconButton icon={ArrowLeftRight} label={t('culture:swap')} onPress={() => choosePair([b.key, a.key])} />
      <PartyMark party={b.look} size="md" />
      <Select
        label={t('culture:second')}
        isLabelHidden
        options={options}
        value={b.key}
        onChange={(key) => choosePair([key === a.key ? b.key : a.key, key])}
      />
    </span>
  );
}

function Compared({ parties, pair }: { parties: readonly CultureParty[]; pair: Pair }) {
  const text = useText();
  const { strong, more } = cultureSaid(text, pair);
  const compare = clientsDifferMore(text, parties, pair);
  const asking = useRelationsShown((shown) => shown.asking);
  const filling = asking?.kind === 'culture' ? parties.find(({ key }) => key === asking.party) : undefined;
  return (
    <div className={css.page}>
      <p className={css.lead} aria-live="polite">
        <b>{strong}</b> {more}
      </p>
      <div className={css.cards}>
        <div className={css.column}>
          <PointsCard pair={pair} />
          {compare !== null && <Note mark={<Icon icon={Info} size={16} />}>{compare}</Note>}
          <div className={css.two}>
            <TakeCard pair={pair} />
            <ImpressionCard pair={pair} />
          </div>
        </div>
        <QuestionsCard pair={pair} />
      </div>
      {filling !== undefined && <FillDialog party={filling} />}
    </div>
  );
}

function NoPair() {
  const { t } = useText();
  return (
    <EmptyState
      isAlone
      art="list"
      title={t('culture:empty.title')}
      actions={
        <Button variant="primary" onPress={() => showScreen('matrix')}>
          {t('relations:empty.toMatrix')}
        </Button>
      }
    >
      {t('culture:empty.text')}
    </EmptyState>
  );
}
