import type { Workshop } from '#src/dossier/workshop.ts';
import { useAsking } from '#renderer/features/workshop/run/asking.ts';
import { AddItem } from './add-item.tsx';
import { Again } from './again.tsx';
import { Decide } from './decide.tsx';
import { End } from './end.tsx';
import { OpenRound } from './open-round.tsx';
import { Park } from './park.tsx';
import { WriteOutcomes } from './write-outcomes.tsx';

/** The one question over the run screen, if any. */
export function RunDialogs({ workshop }: { workshop: Workshop }) {
  const asking = useAsking((state) => state.asking);
  switch (asking?.kind) {
    case 'again':
      return <Again workshop={workshop} topic={asking.topic} />;
    case 'decide':
      return <Decide topic={asking.topic} />;
    case 'park':
      return <Park workshop={workshop} topic={asking.topic} />;
    case 'write':
      return <WriteOutcomes topic={asking.topic} />;
    case 'round':
      return <OpenRound workshop={workshop} first={asking.topics} />;
    case 'add':
      return <AddItem workshop={workshop} />;
    case 'end':
      return <End workshop={workshop} />;
    default:
      return null;
  }
}
