import { useEffect } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useDossier } from '#renderer/store/document.ts';
import { enterVotes, useEntry } from '#renderer/store/paper.ts';
import { followRoom } from '#renderer/store/room.ts';
import { useText } from '#renderer/store/settings.ts';
import type { BallotTopic } from '#src/contract/ballot.ts';
import type { Round } from '#src/dossier/round.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { PaperEntry } from './paper-entry.tsx';
import { roundNow, topicsIn, type Voter, votersOf } from './paper-of.ts';
import css from './paper.module.css';
import { PassLaptop } from './pass-laptop.tsx';

export interface DeskProps {
  readonly workshop: Workshop;
  readonly round: Round;
  readonly topics: readonly BallotTopic[];
  readonly voters: readonly Voter[];
}

/**
 * [PS1] Over the whole window while votes are entered on it, so that nothing else of the dossier is seen or reached: a voter
 * who leans on the space bar of the laptop does not take the next step of the workshop.
 */
export function VoteDesk({ workshop }: { readonly workshop: Workshop }) {
  const mode = useEntry((entry) => entry.mode);
  const dossier = useDossier((whole) => whole);
  const { t } = useText();
  const round = roundNow(dossier, workshop);
  const isShown = mode !== null && round !== null;
  useEffect(() => {
    if (isShown) void followRoom(workshop.id);
  }, [isShown, workshop.id]);
  useEffect(() => {
    if (mode !== null && round === null) enterVotes(null);
  }, [mode, round]);
  if (!isShown) return null;
  const desk: DeskProps = { workshop, round, topics: topicsIn(dossier, round), voters: votersOf(dossier, workshop) };
  const label = t(mode === 'paper' ? 'paper:action.enter' : 'paper:action.pass');
  return (
    <ModalOverlay
      isOpen
      className={css.desk ?? ''}
      isKeyboardDismissDisabled={mode === 'laptop'}
      onOpenChange={(isOpen) => !isOpen && enterVotes(null)}
    >
      <Modal className={css.fill ?? ''}>
        <Dialog className={css.fill ?? ''} aria-label={label}>
          {mode === 'paper' ? <PaperEntry key={round.id} {...desk} /> : <PassLaptop key={round.id} {...desk} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
