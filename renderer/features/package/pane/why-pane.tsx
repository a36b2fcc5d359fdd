import { useMemo } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { select, showScreen } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Inspector, InspectorSection } from '#renderer/ui/frame/inspector.tsx';
import { useAnswer } from '#renderer/features/package/asking/use-answer.ts';
import { type Posed, useSettingsAsked } from '#renderer/features/package/asking/use-base.ts';
import { RequirementGlyph } from '#renderer/features/package/lists/requirement-glyph.tsx';
import { bar, force, leaveToRule, release, set, usePackage } from '#renderer/features/package/package-state.ts';
import { useNames } from '#renderer/features/package/use-names.ts';
import type { FoundPackage } from '#src/analysis/package/solve-package.ts';
import { outReasons } from '#src/analysis/package/why-out.ts';
import { find } from '#src/base/table.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { tieText } from '#src/views/package/clash-words.ts';
import { inReasonText, outReasonText } from '#src/views/package/reason-words.ts';
import css from './pane.module.css';
import { WayIn } from './way-in.tsx';

/** [PK49] Why one requirement is in or out, what would change that, and how one wants it. */
export function WhyPane({ posed, found }: { posed: Posed; found: FoundPackage }) {
  const { t } = useText();
  const asked = usePackage((asking) => asking.asked);
  const requirement = useDossier(({ requirements }) => find(requirements, asked ?? ''));
  if (requirement === undefined) return null;
  const isIn = found.outcome.chosen.includes(requirement.id);
  const toMatrix = (): void => {
    select({ kind: 'requirement', id: requirement.id });
    showScreen('matrix');
  };
  return (
    <Inspector
      title={requirement.title}
      lead={
        <span className={css.lead}>
          <RequirementGlyph id={requirement.id} />
          {requirement.code}
        </span>
      }
      onClose={() => set({ asked: null })}
      closeLabel={t('packageScreen:why.close')}
      foot={
        <Button block onPress={toMatrix}>
          {t('packageScreen:why.toMatrix')}
        </Button>
      }
    >
      <Reasons posed={posed} found={found} requirement={requirement} isIn={isIn} />
      {!isIn && <Ways posed={posed} requirement={requirement} />}
      <Hold posed={posed} requirement={requirement} />
    </Inspector>
  );
}

interface PartProps {
  posed: Posed;
  requirement: Requirement;
}

function Reasons({ posed: { problem }, found, requirement, isIn }: PartProps & { found: FoundPackage; isIn: boolean }) {
  const text = useText();
  const { t } = text;
  const names = useNames();
  const at = problem.requirements.findIndex(({ id }) => id === requirement.id);
  const chosen = useMemo(() => new Set<string>(found.outcome.chosen), [found.outcome.chosen]);
  const lines = isIn
    ? [inReasonText(text, problem, at, chosen, names)]
    : outReasons(problem, at, found).map((reason) => outReasonText(text, reason, names, problem.clients.length));
  const ties = found.ties.filter(({ inside, outside }) => inside === requirement.id || outside === requirement.id);
  return (
    <InspectorSection title={t(isIn ? 'packageScreen:why.in' : 'packageScreen:why.out')}>
      <ul className={css.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {ties.slice(0, 4).map((tie) => (
          <li key={`${tie.inside} ${tie.outside}`}>{tieText(text, tie, names)}</li>
        ))}
      </ul>
    </InspectorSection>
  );
}

function Ways({ posed, requirement }: PartProps) {
  const rule = usePackage((asking) => asking.rule);
  const settings = useSettingsAsked();
  const why = useAnswer({ kind: 'why-out', rule, settings, requirement: requirement.id }, posed.base, 'main');
  return <WayIn posed={posed} requirement={requirement} why={why} />;
}

/** In, out, loose, or as the rule has it: by hand, as part of the question. */
function Hold({ posed: { base, problem }, requirement }: PartProps) {
  const { t } = useText();
  const { id } = requirement;
  const { chosen, barred, released } = usePackage();
  const isOwn = [chosen, barred, released].some((ids) => ids.includes(id));
  const fixed = problem.requirements.find((each) => each.id === id)?.fixed ?? null;
  const isThere = base.requirements.some((each) => each.id === id);
  if (!isThere) return null;
  return (
    <InspectorSection title={t('packageScreen:why.hold')}>
      <div className={css.buttons}>
        {fixed === null && (
          <Button size="sm" onPress={() => force(id)}>
            {t('packageScreen:why.force')}
          </Button>
        )}
        {fixed !== null && fixed !== 'chosen' && (
          <Button size="sm" onPress={() => release(id)}>
            {t('packageScreen:why.release')}
          </Button>
        )}
        {!barred.includes(id) && (
          <Button size="sm" onPress={() => bar(id)}>
            {t('packageScreen:why.bar')}
          </Button>
        )}
        {isOwn && (
          <Button size="sm" onPress={() => leaveToRule(id)}>
            {t('packageScreen:why.leave')}
          </Button>
        )}
      </div>
    </InspectorSection>
  );
}
