import { useState } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import css from '#renderer/features/conflicts/conflicts.module.css';
import { OptionTable } from '#renderer/features/conflicts/options/option-table.tsx';
import { RuleTable } from '#renderer/features/conflicts/options/rule-table.tsx';
import { Links } from '#renderer/features/conflicts/links.tsx';
import type { CaseRow } from '#src/views/cases/case-list.ts';
import { CaseHead } from './case-head.tsx';
import { CasePicture } from './case-picture.tsx';
import { caseSentence } from './case-sentence.ts';

/** A case file at length: the sentence, the picture with what is at stake, the options. */
export function CasePane({ row }: { row: CaseRow }) {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const [shown, setShown] = useState<string | null>(null);
  const { requirements } = row;
  const requirement = requirements.find(({ id }) => id === shown) ?? requirements[0];
  const sentence = caseSentence(text, dossier, row);
  return (
    // biome-ignore lint: a scrolling region must be reachable by keyboard
    <div className={css.pane} tabIndex={0}>
      <CaseHead row={row} requirement={requirement} sentence={sentence} />
      {requirements.length > 1 && requirement !== undefined && (
        <SegmentedControl
          label={text.t('caseScreen:whichRequirement')}
          value={requirement.id as string}
          onChange={setShown}
          segments={requirements.map(({ id, code, title }) => ({
            value: id as string,
            label: code,
            name: `${code} ${title}`,
          }))}
        />
      )}
      <CasePicture row={row} requirement={requirement} sentence={sentence} />
      <OptionTable record={row.case} />
      <RuleTable record={row.case} />
      <Links requirements={requirements} />
    </div>
  );
}
