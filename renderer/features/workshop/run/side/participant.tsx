import { clsx } from 'clsx';
import { Button } from 'react-aria-components';
import { runCommand } from '#renderer/store/edit.ts';
import { useDossier } from '#renderer/store/document.ts';
import { releasePerson } from '#renderer/store/room.ts';
import { useText } from '#renderer/store/settings.ts';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import { cellAt } from '#src/base/grid.ts';
import { setSeats } from '#src/commands/workshops/set-seats.ts';
import { columnOf } from '#src/dossier/grids.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import css from './side.module.css';
import { initialsOf, type Voter } from './voter-lines.ts';

/** A person at the table: filled has voted, dashed is away. Its menu says who is there and lets another device in. */
export function Participant(props: { workshop: Workshop; person: Voter; isDisabled: boolean }) {
  const { workshop, person, isDisabled } = props;
  const { t } = useText();
  const seat = useDossier((dossier) => cellAt(dossier.seats, workshop.id, person.id, columnOf));
  const states = [
    t(`workshop:run.person.${person.here}`),
    ...(person.here === 'voted' && !person.isPresent ? [t('workshop:run.person.away')] : []),
    ...(person.isConnected ? [t('workshop:run.personConnected')] : []),
  ];
  const act = (id: string): void => {
    if (id === 'presence' && seat !== undefined)
      void runCommand(setSeats, {
        workshop: workshop.id,
        seats: [{ person: person.id, seat: { role: seat.role, isPresent: !seat.isPresent } }],
      });
    else void releasePerson(workshop.id, person.id, id === 'new-code');
  };
  const label = `${person.name}, ${states.join(', ')}`;
  return (
    <Menu
      label={label}
      groups={[
        {
          id: 'person',
          title: person.name,
          items: [
            { id: 'presence', label: t(person.isPresent ? 'workshop:run.setAway' : 'workshop:run.setHere') },
            { id: 'release', label: t('workshop:run.release') },
            { id: 'new-code', label: t('workshop:run.newCode') },
          ],
        },
      ]}
      onAction={act}
      placement="bottom end"
      trigger={
        <Button
          className={clsx(css.face, css[person.here], !person.isPresent && css.off, person.isConnected && css.online)}
          isDisabled={isDisabled}
        >
          <span aria-hidden="true" title={person.name}>
            {initialsOf(person.name)}
          </span>
          <span className="vh">{label}</span>
        </Button>
      }
    />
  );
}
