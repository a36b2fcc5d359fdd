import type { Text } from '#src/text/text.ts';
import type { SteeringReport } from './steering-report.ts';

/** [WK23] The same report as plain text, for a mail or the minutes. */
export function steeringText(report: SteeringReport, { t }: Text): string {
  const { project, title, date, lead, gates, missing, sections, dates } = report;
  return [
    project,
    `${title}, ${date}`,
    '',
    lead,
    '',
    t('steering:phases'),
    ...gates.map(({ name, words, isNow }) => `${isNow ? '>' : '-'} ${name}: ${words}`),
    missing,
    ...sections.flatMap(({ title: head, lines, none }) => [
      '',
      head,
      ...(lines.length === 0 ? [none] : lines.map(({ strong, detail }) => `- ${strong} (${detail})`)),
    ]),
    '',
    t('steering:sections.dates'),
    ...(dates.length === 0 ? [t('steering:none.dates')] : dates.map(({ day, title: what }) => `- ${day}: ${what}`)),
    '',
    t('steering:foot'),
    '',
  ].join('\n');
}
