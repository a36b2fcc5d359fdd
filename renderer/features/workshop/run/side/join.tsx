import { Cast } from 'lucide-react';
import { useEffect, useState } from 'react';
import { showPage } from '#renderer/store/beamer.ts';
import { closeRoom, openRoom, roomAddresses } from '#renderer/store/room.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/note.tsx';
import { Qr } from '#renderer/ui/marks/qr.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import type { RoomAddress, RoomState } from '#src/contract/room.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { useRoomOf } from '#renderer/features/workshop/run/use-run.ts';
import css from './side.module.css';

/** How phones come in: only when the regisseur opens the room, at an address that is chosen. */
export function Join({ workshop }: { workshop: Workshop }) {
  const { t } = useText();
  const room = useRoomOf(workshop.id);
  return (
    <section className={css.section} aria-labelledby="join">
      <header className={css.head}>
        <h3 id="join">{t('workshop:run.join')}</h3>
        <span className="spacer" />
        {room?.isOpen === true && (
          <Button size="sm" variant="quiet" onPress={() => void closeRoom(workshop.id)}>
            {t('workshop:run.joinClose')}
          </Button>
        )}
      </header>
      {room?.isOpen === true && room.link !== null ? (
        <Open room={room} link={room.link} />
      ) : (
        <Closed workshop={workshop} room={room} />
      )}
    </section>
  );
}

function Open({ room, link }: { room: RoomState; link: string }) {
  const { t } = useText();
  return (
    <div className={css.join}>
      <Qr value={link} size={104} name={t('workshop:run.joinQr', { url: link })} className={css.qr} />
      <div>
        <b className={css.code}>{spaced(room.code)}</b>
        <span className={css.address}>
          {room.address}:{room.port}
        </span>
        <small>{t('workshop:run.joinWifi')}</small>
        <Button size="sm" variant="quiet" icon={Cast} onPress={() => showPage('join')}>
          {t('workshop:run.joinShow')}
        </Button>
      </div>
    </div>
  );
}

/** `48 27` */
function spaced(code: string): string {
  return code.replace(/(..)(?=.)/g, '$1 ');
}

function Closed({ workshop, room }: { workshop: Workshop; room: RoomState | null }) {
  const { t } = useText();
  const [addresses, setAddresses] = useState<readonly RoomAddress[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  const look = (): void => void roomAddresses().then(setAddresses);
  useEffect(look, []);
  const known = addresses.find(({ address }) => address === (chosen ?? room?.address)) ?? addresses[0];
  return (
    <>
      <p className={css.quiet}>{t('workshop:run.joinClosed')}</p>
      {known === undefined ? (
        <>
          <p className={css.quiet}>{t('workshop:run.joinNone')}</p>
          <Button size="sm" onPress={look}>
            {t('workshop:run.joinAgain')}
          </Button>
        </>
      ) : (
        <>
          <Select
            label={t('workshop:run.joinAddress')}
            value={known.address}
            options={addresses.map(({ address, name, scope }) => ({
              value: address,
              label: address,
              hint: `${name}, ${t(`workshop:run.scope.${scope}`)}`,
            }))}
            onChange={setChosen}
          />
          {known.scope !== 'computer' && <p className={css.quiet}>{t('workshop:run.joinPassword')}</p>}
          {known.scope === 'public' && <Note>{t('workshop:run.joinPublic')}</Note>}
          <Button block isDisabled={room === null} onPress={() => void openRoom(workshop.id, known.address)}>
            {t('workshop:run.joinOpen')}
          </Button>
        </>
      )}
    </>
  );
}
