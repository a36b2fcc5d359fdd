import { ViewportPortal } from '@xyflow/react';
import { useDossier } from '#renderer/store/document.ts';
import { useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { FitBall } from '#renderer/ui/marks/fit-ball.tsx';
import { fitQuarters } from '#src/analysis/fit-factor.ts';
import { find } from '#src/base/table.ts';
import type { OfferChip } from '#src/views/map/supply.ts';
import { fitText } from '#src/views/words/fit-text.ts';
import { valueText } from '#src/views/words/value-text.ts';
import css from './map.module.css';
import { requirementOf } from './selection.ts';

/** What each supplier offers for the selected requirement, on its line. */
export function OfferChips({ chips }: { readonly chips: readonly OfferChip[] }) {
  const text = useText();
  const requirement = useSession(({ selection }) => requirementOf(selection) ?? '');
  const parameter = useDossier((dossier) => find(dossier.requirements, requirement)?.parameter ?? null);
  return (
    <ViewportPortal>
      {chips.map(({ id, fit, value, x, y }) => (
        <span key={id} className={css.chip} style={{ transform: `translate(${x}px, ${y}px) translate(-100%, -50%)` }}>
          <FitBall fit={fitQuarters(fit)} label={fitText(text, fit)} />
          {value === null ? fitText(text, fit) : valueText(text, parameter, value)}
        </span>
      ))}
    </ViewportPortal>
  );
}
