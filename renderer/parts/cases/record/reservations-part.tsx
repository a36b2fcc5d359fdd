import { X } from 'lucide-react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { clientName } from '#src/views/decisions/decision-words.ts';
import { type Reservation, voices } from './draft.ts';
import { Part, type PartProps, Party } from './part.tsx';
import css from './record.module.css';

/** What was said beside the yes, word for word. */
export function ReservationsPart({ draft, onChange }: PartProps) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const { reservations } = draft;
  const set = (next: readonly Reservation[]): void => onChange({ ...draft, reservations: [...next] });
  const others = voices(dossier).filter(({ id }) => !reservations.some(({ client }) => client === id));
  return (
    <Part title={t('decisions:record.reservations')}>
      {reservations.map((each) => (
        <Line
          key={each.client}
          reservation={each}
          onChange={(next) => set(reservations.map((one) => (one === each ? next : one)))}
          onRemove={() => set(reservations.filter((one) => one !== each))}
        />
      ))}
      {others.length > 0 && (
        <Select
          label={t('decisions:record.addReservation')}
          isLabelHidden
          isDashed
          placeholder={t('decisions:record.addReservation')}
          value={null}
          options={others.map(({ id, name }) => ({ value: id as string, label: name }))}
          onChange={(client) => set([...reservations, { client, text: '', by: '', isCondition: false }])}
        />
      )}
    </Part>
  );
}

interface LineProps {
  reservation: Reservation;
  onChange: (reservation: Reservation) => void;
  onRemove: () => void;
}

function Line({ reservation, onChange, onRemove }: LineProps) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const name = clientName(text, dossier, reservation.client);
  return (
    <div className={css.reservation}>
      <Party id={reservation.client} />
      <TextArea
        label={t('decisions:record.reservationOf', { client: name })}
        isLabelHidden
        rows={2}
        value={reservation.text}
        onChange={(words) => onChange({ ...reservation, text: words })}
      />
      <IconButton
        icon={X}
        size="sm"
        label={t('decisions:record.removeReservation', { client: name })}
        onPress={onRemove}
      />
      <div className={css.saidBy}>
        <TextField
          label={t('decisions:record.reservationBy')}
          value={reservation.by}
          onChange={(by) => onChange({ ...reservation, by })}
        />
        <Checkbox
          isSelected={reservation.isCondition}
          onChange={(isCondition) => onChange({ ...reservation, isCondition })}
        >
          {t('decisions:record.isCondition')}
        </Checkbox>
      </div>
    </div>
  );
}
