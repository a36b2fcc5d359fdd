import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { endsOf } from '#src/views/relations/parties.ts';

const SEVERAL = 'several';

interface RelationSelectProps {
  /** null: more than two parties play. */
  value: string | null;
  isReadOnly?: boolean;
  onChange: (relation: string | null) => void;
}

/** Between whom a session is; one that is gone is several. */
export function RelationSelect({ value, isReadOnly = false, onChange }: RelationSelectProps) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const options = dossier.relations.map((each) => {
    const { client, other } = endsOf(text, dossier, each);
    return { value: each.id as string, label: `${client.name} – ${other.name}` };
  });
  return (
    <Select
      label={t('simulation:relation')}
      options={[{ value: SEVERAL, label: t('simulation:severalParties') }, ...options]}
      value={options.some((each) => each.value === value) ? (value ?? SEVERAL) : SEVERAL}
      isDisabled={isReadOnly}
      onChange={(chosen) => onChange(chosen === SEVERAL ? null : chosen)}
    />
  );
}
