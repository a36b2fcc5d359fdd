import { useText } from '#renderer/store/settings.ts';
import type { ReportItem, WorkshopReport } from '#src/views/report/workshop-report.ts';
import css from './report.module.css';

/** The report on one sheet, as it will be printed. */
export function ReportPage({ report }: { readonly report: WorkshopReport }) {
  const { t } = useText();
  return (
    <article className={css.page}>
      <p className={css.quiet}>{[report.project, report.when].filter((part) => part !== '').join(' · ')}</p>
      <h2 className={css.title}>{t('report:titleOf', { title: report.title })}</h2>
      {report.purpose !== '' && <p className={css.lead}>{report.purpose}</p>}
      {report.present.length > 0 && (
        <dl className={css.facts}>
          {report.present.map(({ party, people }) => (
            <Fact key={party} name={party} words={people} />
          ))}
        </dl>
      )}
      <Items title={t('report:decided')} none={t('report:noDecided')} items={report.decided} />
      <Items title={t('report:open')} none={t('report:noOpen')} items={report.open} />
      <section>
        <h3>{t('report:parked')}</h3>
        {report.parked.length === 0 && <p className="muted">{t('report:noParked')}</p>}
        <ul className={css.list}>
          {report.parked.map(({ text, owner, due, isDone }, at) => (
            // biome-ignore lint: a list that is only read
            <li key={at}>
              {text}
              <small>{[owner, due, isDone ? t('report:done') : ''].filter((part) => part !== '').join(', ')}</small>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('report:rounds')}</h3>
        {report.rounds.length === 0 && <p className="muted">{t('report:noRounds')}</p>}
        <ul className={css.list}>
          {report.rounds.map(({ name, steps, turnout }) => (
            <li key={name}>
              {name}
              <small>
                {turnout}. {steps}.
              </small>
            </li>
          ))}
        </ul>
      </section>
      <p className={css.quiet}>{t('report:method')}</p>
    </article>
  );
}

function Items({ title, none, items }: { title: string; none: string; items: readonly ReportItem[] }) {
  return (
    <section>
      <h3>{title}</h3>
      {items.length === 0 && <p className="muted">{none}</p>}
      {items.map((item) => (
        <Item key={`${item.code} ${item.title}`} item={item} />
      ))}
    </section>
  );
}

function Item({ item }: { item: ReportItem }) {
  const { t } = useText();
  return (
    <div className={css.item}>
      <p className={css.over}>{[item.code, item.state].filter((part) => part !== '').join(' · ')}</p>
      <h4>{item.title}</h4>
      {item.text !== '' && <p className={css.lead}>{item.text}</p>}
      <dl className={css.facts}>
        <Fact name={t('report:decider')} words={item.decider} />
        <Fact
          name={t('report:agreement')}
          words={[item.agreement, item.change].filter((part) => part !== '').join(' ')}
        />
        {item.clients.map(({ client, votes, outcome, reason }) => (
          <Fact
            key={client}
            name={client}
            words={[votes, outcome === '' ? '' : t('report:became', { outcome }), reason]
              .filter((part) => part !== '')
              .join('; ')}
          />
        ))}
      </dl>
    </div>
  );
}

function Fact({ name, words }: { name: string; words: string }) {
  if (words === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  );
}
