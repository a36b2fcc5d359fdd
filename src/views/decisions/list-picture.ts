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
import { paper } from '#src/views/picture/palette.ts';
import type { Measure, Picture } from '#src/views/picture/picture.ts';
import type { DecisionDocument, DecisionLine } from './decision-document.ts';

/** [E22] The decision list on A4: real text in reading order; a decision begins on a new page rather than being cut at its head. */
export function listPicture(document: DecisionDocument, text: Text, measure: Measure): Picture {
  const { t } = text;
  const title = t('decisions:list');
  const blocks: readonly Block[] = [
    { words: [document.project, document.date].filter((part) => part !== '').join(' · '), style: quiet, gap: 4 },
    { words: title, style: titleStyle, gap: 6 },
    { words: document.lead, style: lead, gap: 12 },
    ...document.lines.flatMap((line) => decision(text, line)),
    'rule',
    { words: t('decisions:ledger.title'), style: chapter, gap: 2 },
    { words: document.ledgerLead, style: { size: 10, fill: paper.ink2 }, gap: 6 },
    ...document.ledger.map(({ client, words }): Block => ({ words: `${client}: ${words}`, style: plain, gap: 3 })),
    { words: document.total, style: quiet, gap: 0 },
  ];
  return flowPicture({ title, description: document.lead, language: text.language, blocks }, measure);
}

function decision({ t }: Text, line: DecisionLine): readonly Block[] {
  const facts = [
    ...fact(t('decisions:caseTitle'), line.title),
    ...fact(t('decisions:pane.by'), line.decider),
    ...fact(t('decisions:pane.rule'), line.rule),
    ...fact(t('decisions:record.option'), line.option),
    ...line.reservations.flatMap((words) => fact(t('decisions:pane.reservations'), words)),
    ...fact(t('decisions:pane.conditions'), line.conditions),
    ...fact(t('decisions:pane.validUntil'), line.validUntil),
    ...fact(t('decisions:pane.review'), line.review),
    ...fact(t('decisions:pane.costYear'), line.year),
    ...fact(t('decisions:pane.costOnce'), line.once),
    ...fact(t('decisions:pane.accounts'), line.accounts.join('; ')),
    ...fact(t('decisions:pane.ratification'), line.bodies),
  ];
  return [
    'rule',
    { words: `${line.code} · ${line.state} · ${line.date}`, style: over, gap: 1 },
    { words: line.text, style: head, gap: 3 },
    ...facts.map((block, at): Block => (block !== 'rule' && at === facts.length - 1 ? { ...block, gap: 9 } : block)),
  ];
}
