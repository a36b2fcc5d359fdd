import { useState } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { askOfSimulation } from '#renderer/store/simulation.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import type { Session } from '#src/dossier/session.ts';
import { blankCard, cardOf, type LibraryKey, libraryKeys } from '#src/views/simulation/library.ts';
import { putCards } from '#renderer/features/relations/simulation/edits.ts';
import { useRelationOf } from '#renderer/features/relations/simulation/use-simulation.ts';
import css from './dialogs.module.css';
import { FrictionCard } from './friction-card.tsx';

const sources = ['library', 'friction'] as const;
type Source = (typeof sources)[number];

/** Where cards come from: the library, what grates between the two, or a blank one. */
export function AddCards({ session }: { session: Session }) {
  const text = useText();
  const { t } = text;
  const [source, setSource] = useState<Source>('library');
  const relation = useRelationOf(session);
  const close = (): void => askOfSimulation(null);
  const chooser = (
    <div className={css.sources}>
      <SegmentedControl<Source>
        label={t('simulation:source.label')}
        segments={sources.map((value) => ({ value, label: t(`simulation:source.${value}`) }))}
        value={source}
        onChange={setSource}
      />
      <span className="spacer" />
      <Button
        size="sm"
        onPress={() => {
          putCards(session, [blankCard(text, t('simulation:source.blankTitle'), relation)]);
          close();
        }}
      >
        {t('simulation:source.blank')}
      </Button>
    </div>
  );
  return source === 'library' ? (
    <FromLibrary session={session} chooser={chooser} onClose={close} />
  ) : (
    <FrictionCard session={session} chooser={chooser} onClose={close} />
  );
}

export interface SourceProps {
  session: Session;
  chooser: React.ReactNode;
  onClose: () => void;
}

function FromLibrary({ session, chooser, onClose }: SourceProps) {
  const text = useText();
  const { t } = text;
  const [chosen, setChosen] = useState<ReadonlySet<LibraryKey>>(new Set());
  const relation = useRelationOf(session);
  const used = new Set(session.cards.map(({ key }) => key));
  const add = (): void => {
    const keys = libraryKeys.filter((key) => chosen.has(key));
    putCards(
      session,
      keys.map((key) => cardOf(text, key, relation)),
    );
    onClose();
  };
  const toggle = (key: LibraryKey, isOn: boolean): void => {
    const rest = [...chosen].filter((each) => each !== key);
    setChosen(new Set(isOn ? [...rest, key] : rest));
  };
  return (
    <Dialog
      title={t('simulation:addCards')}
      size="lg"
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('simulation:cancel')}</Button>
          <Button variant="primary" isDisabled={chosen.size === 0} onPress={add}>
            {t('simulation:source.add', { count: chosen.size })}
          </Button>
        </>
      }
    >
      {chooser}
      <ul className={css.library}>
        {libraryKeys.map((key) => (
          <li key={key}>
            <Checkbox
              isSelected={chosen.has(key)}
              onChange={(isOn) => toggle(key, isOn)}
              note={used.has(key) ? <small>{t('simulation:source.used')}</small> : undefined}
            >
              <b>{t(`scenarioCards:${key}.title`)}</b>
            </Checkbox>
            <p>{t(`scenarioCards:${key}.situation`)}</p>
            <p className={css.asks}>{t(`scenarioCards:${key}.question`)}</p>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
