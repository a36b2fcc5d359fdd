import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import { priorities } from '#src/dossier/position.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { BudgetCard } from './budget-card.tsx';
import { Card } from './card.tsx';
import { DecisionsCard } from './decisions-card.tsx';
import { FormalitiesCard } from './formalities-card.tsx';
import css from './middle.module.css';
import { ParkingCard } from './parking-card.tsx';

/** What isn't voted on has a card of its own. */
export function KindCard({ workshop, topic }: { workshop: Workshop; topic: Topic }) {
  switch (topic.kind) {
    case 'opening':
      return <Mandates workshop={workshop} />;
    case 'definition':
      return <Definitions workshop={workshop} />;
    case 'terms':
      return <Terms />;
    case 'formalities':
      return <FormalitiesCard workshop={workshop} topic={topic} />;
    case 'break':
      return <Break minutes={topic.minutes} />;
    case 'budget':
      return <BudgetCard workshop={workshop} />;
    case 'decisions':
      return <DecisionsCard workshop={workshop} />;
    case 'parking':
      return <ParkingCard workshop={workshop} />;
    case 'closing':
      return <Closing workshop={workshop} />;
    case 'vote':
      return topic.question === '' ? null : <Card title={topic.title}>{topic.question}</Card>;
  }
}

/** Checked aloud at the opening: who may decide for whom. */
function Mandates({ workshop }: { workshop: Workshop }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const people = cellsOf(dossier.seats, workshop.id)
    .filter(({ role }) => role === 'vote')
    .flatMap(({ person }) => find(dossier.people, person) ?? [])
    .toSorted(byOrder);
  return (
    <Card title={t('workshop:run.middle.mandates')}>
      <dl className={css.pairs}>
        {people.map(({ id, name, mandate }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{mandate === null || mandate === '' ? t('workshop:run.middle.noMandate') : mandate}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function Definitions({ workshop }: { workshop: Workshop }) {
  const { t } = useText();
  return (
    <Card title={t('workshop:run.middle.definitions')}>
      <dl className={css.pairs}>
        {priorities.map((priority) => (
          <div key={priority}>
            <dt>{t(`analysis:priorities.${priority}`)}</dt>
            <dd>{workshop.definitions[priority] || '–'}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function Terms() {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const terms = dossier.terms.toSorted(byOrder);
  const word = (agrees: boolean | null) =>
    t(`workshop:run.middle.${agrees === null ? 'notAsked' : agrees ? 'agrees' : 'differs'}`);
  return (
    <Card title={t('workshop:run.middle.terms')}>
      {terms.length === 0 && <p className={css.quiet}>{t('workshop:run.middle.noTerms')}</p>}
      <dl className={css.pairs}>
        {terms.map(({ id, term, meaning }) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd>
              {meaning}
              {cellsOf(dossier.readings, id).map(({ client, text, agrees }) => (
                <span key={client} className={css.reading}>
                  {find(dossier.clients, client)?.name}: {text === '' ? word(agrees) : `${text} (${word(agrees)})`}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function Break({ minutes }: { minutes: number }) {
  const { t } = useText();
  return <p className={css.quiet}>{t('workshop:run.middle.break', { minutes })}</p>;
}

function Closing({ workshop }: { workshop: Workshop }) {
  const { t } = useText();
  const topics = useDossier((dossier) => dossier.topics);
  const own = topics.filter((topic) => topic.workshop === workshop.id && topic.method !== null);
  const count = (stage: Topic['stage']): number => own.filter((topic) => topic.stage === stage).length;
  const [decided, parked, escalated] = [count('decided'), count('parked'), count('escalated')];
  const open = own.length - decided - parked - escalated;
  return (
    <Card title={t('workshop:run.middle.closing')}>
      <p>{t('workshop:run.middle.closingText', { decided, parked, escalated, open })}</p>
    </Card>
  );
}
