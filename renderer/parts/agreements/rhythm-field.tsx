import { useText } from '#renderer/store/settings.ts';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { rhythmChoices, rhythmText } from '#src/views/agreements/day-text.ts';

interface RhythmFieldProps {
  label: string;
  value: number | null;
  onChange: (days: number | null) => void;
}

/** Every how long; a rhythm that is not offered stays as it is until another is chosen. */
export function RhythmField({ label, value, onChange }: RhythmFieldProps) {
  const text = useText();
  const own = value === null || rhythmChoices.some((days) => rhythmText(text, days) === rhythmText(text, value));
  const days = own || value === null ? rhythmChoices : [...rhythmChoices, value].toSorted((a, b) => a - b);
  const known = days.find((each) => value !== null && rhythmText(text, each) === rhythmText(text, value));
  return (
    <Select
      label={label}
      options={[
        { value: 'none', label: text.t('agreements:rhythm.none') },
        ...days.map((each) => ({ value: String(each), label: rhythmText(text, each) })),
      ]}
      value={known === undefined ? 'none' : String(known)}
      onChange={(chosen) => onChange(chosen === 'none' ? null : Number(chosen))}
    />
  );
}
