import { setFilter, useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { FilterChip } from '#renderer/ui/controls/filter-chip.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { MenuChip } from '#renderer/ui/overlays/menu-chip.tsx';
import type { Sharing } from '#src/analysis/requirement-analysis.ts';
import { useFilterChoices } from './filter-choices.tsx';

export function FilterChips() {
  const text = useText();
  const { sharing } = useSession((session) => session.filters.matrix);
  const choices = useFilterChoices();
  const toggle = (one: Sharing) => (isOn: boolean) =>
    setFilter('matrix', { sharing: isOn ? [...sharing, one] : sharing.filter((each) => each !== one) });
  return (
    <>
      {choices.map((choice) => (
        <MenuChip key={choice.id} {...choice} />
      ))}
      <FilterChip
        glyph={<StatusGlyph status="conflict" size={14} />}
        isSelected={sharing.includes('conflicting')}
        onChange={toggle('conflicting')}
      >
        {text.t('matrix:onlyConflicts')}
      </FilterChip>
      <FilterChip
        glyph={<StatusGlyph status="unique" size={14} />}
        isSelected={sharing.includes('unique')}
        onChange={toggle('unique')}
      >
        {text.t('matrix:onlyUnique')}
      </FilterChip>
    </>
  );
}
