import type { Text } from '#src/text/text.ts';
import {
  type Block,
  chapter,
  fact,
  flowPicture,
  head,
  lead,
  over,
  plain,
  quiet,
  title as titleStyle,
} from '#src/views/picture/flow.ts';
import type { Measure, Picture } from '#src/views/picture/picture.ts';
import type { ReportItem, WorkshopReport } from './workshop-report.ts';

/** [RP3] The report of a workshop on A4, in the order in which people look for things: what was decided, what is open, who does what, how it went. */
export function reportPicture(report: WorkshopReport, text: Text, measure: Measure): Picture {
  const { t } = text;
  const blocks: readonly Block[] = [
    { words: [report.project, report.when].filter((part) => part !== '').join(' · '), style: quiet, gap: 4 },
    { words: t('report:titleOf', { title: report.title }), style: titleStyle, gap: 6 },
    { words: report.purpose, style: lead, gap: 8 },
    ...report.present.flatMap(({ party, people }) => fact(party, people)),
    ...part(
      t('report:decided'),
      t('report:noDecided'),
      report.decided.flatMap((item) => itemBlocks(text, item)),
    ),
    ...part(
      t('report:open'),
      t('report:noOpen'),
      report.open.flatMap((item) => itemBlocks(text, item)),
    ),
    ...part(
      t('report:parked'),
      t('report:noParked'),
      report.parked.map(({ text: words, owner, due, isDone }): Block => {
        const who = [owner, due, isDone ? t('report:done') : ''].filter((each) => each !== '').join(', ');
        return { words: who === '' ? words : `${words} (${who})`, style: plain, gap: 3 };
      }),
    ),
    ...part(
      t('report:rounds'),
      t('report:noRounds'),
      report.rounds.flatMap(({ name, steps, turnout }): readonly Block[] => [
        { words: name, style: over, gap: 1 },
        { words: `${turnout}. ${steps}.`, style: plain, gap: 5 },
      ]),
    ),
    { words: t('report:method'), style: quiet, gap: 0 },
  ];
  const title = t('report:titleOf', { title: report.title });
  return flowPicture({ title, description: report.purpose, language: text.language, blocks }, measure);
}

function part(name: string, none: string, blocks: readonly Block[]): readonly Block[] {
  const body: readonly Block[] = blocks.length === 0 ? [{ words: none, style: plain, gap: 6 }] : blocks;
  return ['rule', { words: name, style: chapter, gap: 4 }, ...body];
}

function itemBlocks({ t }: Text, item: ReportItem): readonly Block[] {
  const lines = item.clients.flatMap(({ client, votes, outcome, reason }) =>
    fact(
      client,
      [votes, outcome === '' ? '' : t('report:became', { outcome }), reason].filter((each) => each !== '').join('; '),
    ),
  );
  return [
    { words: [item.code, item.state].filter((each) => each !== '').join(' · '), style: over, gap: 1 },
    { words: item.title, style: head, gap: 2 },
    ...(item.text === '' ? [] : [{ words: item.text, style: lead, gap: 2 }]),
    ...fact(t('report:decider'), item.decider),
    ...fact(t('report:agreement'), [item.agreement, item.change].filter((each) => each !== '').join(' ')),
    ...lines,
    { words: '', style: plain, gap: 2 },
  ];
}
