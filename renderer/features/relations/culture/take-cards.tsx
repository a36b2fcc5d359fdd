import { CalendarPlus, Plus } from 'lucide-react';
import { putFriction } from '#renderer/features/relations/edits.ts';
import { ActionList } from '#renderer/parts/actions/action-list.tsx';
import { AgreementList } from '#renderer/parts/agreements/agreement-list.tsx';
import { PrivateMark } from '#renderer/parts/cases/private-mark.tsx';
import { today } from '#renderer/parts/cases/today.ts';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { InPlaceText } from '#renderer/ui/controls/in-place-text.tsx';
import { addDays } from '#src/base/day.ts';
import type { Relation } from '#src/dossier/relation.ts';
import { betweenParties } from '#src/views/agreements/between.ts';
import { type Pair, partyKey } from '#src/views/relations/culture-view.ts';
import css from './culture.module.css';

/** What an action about two parties names: both keys, whichever came first. */
function aboutPair({ a, b }: Pair): string {
  return [a.key, b.key].toSorted().join(' + ');
}

/** What two parties take from the talk: something with an owner and a day, shared with both. */
export function TakeCard({ pair }: { pair: Pair }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const id = aboutPair(pair);
  const taken = useDossier((dossier) => dossier.actions).filter(
    ({ about }) => about?.kind === 'culture' && about.id === id,
  );
  const agreed = useDossier((dossier) => dossier.agreements).filter(
    ({ source }) => source?.kind === 'culture' && source.id === id,
  );
  const about = { kind: 'culture', id } as const;
  const between = betweenParties([pair.a.look, pair.b.look]);
  const names = { a: pair.a.look.name, b: pair.b.look.name };
  const plan = { title: t('culture:planTitle', names), owner: t('actions:you'), dueOn: addDays(today(), 14) };
  return (
    <section className={css.panel}>
      <header className={css.head}>
        <h2>{t('culture:take')}</h2>
      </header>
      {taken.length + agreed.length === 0 && <p className="sec">{t('culture:nothing')}</p>}
      {agreed.length > 0 && <AgreementList agreements={agreed} />}
      {taken.length > 0 && <ActionList actions={taken} today={today()} />}
      {!isReadOnly && (
        <div className={css.fill}>
          <Button
            variant="primary"
            icon={Plus}
            onPress={() => showDialog({ kind: 'agreement', draft: { ...between, source: about } })}
          >
            {t('culture:agree')}
          </Button>
          <Button icon={CalendarPlus} onPress={() => showDialog({ kind: 'action', draft: { about, ...plan } })}>
            {t('culture:plan')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What the regisseur thinks of it; nobody else ever reads it. */
export function ImpressionCard({ pair }: { pair: Pair }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const relation = useDossier((dossier) => dossier.relations).find((each) => isOf(each, pair));
  const impressions = useDossier((dossier) => dossier.frictions).filter(
    (each) => each.kind === 'impression' && each.relation === relation?.id,
  );
  return (
    <section className={css.panel} data-private>
      <header className={css.head}>
        <h2>{t('culture:impression')}</h2>
        <span className="spacer" />
        <PrivateMark label={t('relations:privateMark')} />
      </header>
      {impressions.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
      {relation === undefined ? (
        <p className="muted">{t('culture:noRelation')}</p>
      ) : (
        !isReadOnly && (
          <InPlaceText
            label={t('culture:impression')}
            value=""
            placeholder={t('culture:impressionEmpty')}
            isParagraph
            onCommit={(text) => putFriction({ relation: relation.id, on: today(), kind: 'impression', text })}
          />
        )
      )}
    </section>
  );
}

function isOf({ client, supplier, peer }: Relation, { a, b }: Pair): boolean {
  const other = supplier !== null ? `supplier ${supplier}` : peer === null ? 'ssc' : `client ${peer}`;
  const keys = [partyKey({ kind: 'client', id: client }), other];
  return keys.includes(a.key) && keys.includes(b.key);
}
