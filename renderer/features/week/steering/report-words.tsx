import { useText } from '#renderer/store/settings.ts';
import type { SteeringReport } from '#src/views/steering/steering-report.ts';

/** What the page says, for who can't see it; all of it, where paper has room for the first. */
export function ReportWords({ report }: { report: SteeringReport }) {
  const { t } = useText();
  const { project, title, date, lead, gates, missing, sections, dates } = report;
  return (
    <article className="vh">
      <h2>
        {title}, {project}, {date}
      </h2>
      <p>{lead}</p>
      <p>{gates.map(({ name, words }) => `${name}: ${words}`).join('. ')}</p>
      <p>{missing}</p>
      {sections.map(({ key, title: head, lines, none }) => (
        <section key={key}>
          <h3>{head}</h3>
          {lines.length === 0 && <p>{none}</p>}
          <ul>
            {lines.map(({ strong, detail }, at) => (
              // biome-ignore lint: a list that is only read
              <li key={at}>
                {strong}, {detail}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <h3>{t('steering:sections.dates')}</h3>
      <ul>
        {dates.map(({ day, title: what }, at) => (
          // biome-ignore lint: as above
          <li key={at}>
            {day}: {what}
          </li>
        ))}
      </ul>
    </article>
  );
}
