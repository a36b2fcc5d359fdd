import { useDossier, useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { InPlaceText } from '#renderer/ui/controls/in-place-text.tsx';
import { Tag } from '#renderer/ui/controls/tag.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { find } from '#src/base/table.ts';
import { editCase } from '#src/commands/cases/edit-case.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { CaseRow } from '#src/views/cases/case-list.ts';
import css from './case.module.css';
import { CaseMenu } from './case-menu.tsx';
import { StageSteps } from './stage-steps.tsx';
import { WhatIf } from './what-if.tsx';

interface HeadProps {
  row: CaseRow;
  requirement: Requirement | undefined;
  /** What the app says of it, where nobody wrote it down better. */
  sentence: string;
}

/** What it is called, how far it is, and in one sentence what clashes. */
export function CaseHead({ row, requirement, sentence }: HeadProps) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const theme = useDossier((dossier) => find(dossier.themes, requirement?.theme ?? '')?.title);
  const { case: record, state } = row;
  const isOpen = state.kind === 'open';
  const put = (patch: { title?: string; summary?: string }): void =>
    void runCommand(editCase, { id: record.id, patch });
  return (
    <header>
      <div className={css.lead}>
        <Tag
          tone={isOpen ? 'conflict' : 'neutral'}
          glyph={<StatusGlyph status={isOpen ? 'conflict' : 'decided'} size={14} />}
        >
          {t(isOpen ? 'conflicts:tag' : 'caseScreen:tagDecided')}
        </Tag>
        <b>{record.code}</b>
        {requirement && <span>{requirement.code}</span>}
        {theme !== undefined && <span>{theme}</span>}
        <StageSteps state={state} />
      </div>
      <div className={css.titleLine}>
        <h1>
          <InPlaceText
            label={t('caseScreen:title')}
            value={record.title}
            placeholder={t('caseScreen:title')}
            onCommit={(title) => put({ title })}
            isReadOnly={isReadOnly}
            isRequired
            maxLength={500}
            rows={1}
            className={css.titleText}
          />
        </h1>
        <WhatIf record={record} />
        <CaseMenu row={row} />
      </div>
      <div className={css.summary}>
        <InPlaceText
          label={t('caseScreen:summary')}
          value={record.summary === '' ? sentence : record.summary}
          placeholder={t('caseScreen:summaryEmpty')}
          onCommit={(summary) => put({ summary })}
          isReadOnly={isReadOnly}
          rows={3}
        />
      </div>
    </header>
  );
}
