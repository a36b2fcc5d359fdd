import { useMemo } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { byOrder } from '#src/base/order.ts';

interface RequirementSelectProps {
  label: string;
  value: string | null;
  onChange: (id: string | null) => void;
  /** What choosing nothing is called; left out, something is always chosen. */
  none?: string;
  /** Those that can't be chosen any more. */
  without?: readonly string[];
}

const NONE = '-';

export function RequirementSelect({ label, value, onChange, none, without = [] }: RequirementSelectProps) {
  const { t } = useText();
  const requirements = useDossier((dossier) => dossier.requirements);
  const options = useMemo(
    () =>
      requirements
        .filter(({ id }) => !without.includes(id))
        .toSorted(byOrder)
        .map(({ id, code, title }) => ({ value: id as string, label: `${code} ${title}` })),
    [requirements, without],
  );
  return (
    <Select
      label={label}
      value={value ?? (none === undefined ? null : NONE)}
      onChange={(chosen) => onChange(chosen === NONE ? null : chosen)}
      placeholder={t('caseScreen:addRequirement')}
      options={none === undefined ? options : [{ value: NONE, label: none }, ...options]}
    />
  );
}
