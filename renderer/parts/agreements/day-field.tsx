import { useText } from '#renderer/store/settings.ts';
import { TextField } from '#renderer/ui/controls/text-field.tsx';

interface DayFieldProps {
  label: string;
  value: string | null;
  onChange: (day: string | null) => void;
  /** Said while there is no day. */
  none?: string | undefined;
  today: string;
}

/** A day, said in words below it; emptied = none. */
export function DayField({ label, value, onChange, none, today }: DayFieldProps) {
  const { date } = useText();
  return (
    <TextField
      label={label}
      type="date"
      value={value ?? ''}
      description={value === null ? none : date(value, today)}
      onChange={(day) => onChange(day === '' ? null : day)}
    />
  );
}
