import { ArrowRight, Diamond, FolderOpen, Merge, Split, Table2, Trash2 } from 'lucide-react';
import { HistorySection } from '#renderer/app/history/history-section.tsx';
import { caseOf, goToCaseOf } from '#renderer/store/cases.ts';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useDossier, useRequirementAnalysis, useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { select, setInspectorOpen, showScreen, useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { Inspector } from '#renderer/ui/frame/inspector.tsx';
import { find } from '#src/base/table.ts';
import { removeRequirements } from '#src/commands/requirements/remove-requirements.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { reasonSentence } from '#src/views/words/reason-sentence.ts';
import { BandSection } from './band-section.tsx';
import { CommentsSection } from './comments-section.tsx';
import { LinksSection } from './links-section.tsx';
import { OriginsSection } from './origins-section.tsx';
import { OffersSection } from './offers-section.tsx';
import { PositionsSection } from './positions-section.tsx';
import { RequirementDetails } from './requirement-details.tsx';
import { StatusTag } from './status-tag.tsx';
import { standsAs } from '#src/views/words/stands-as.ts';

export interface RequirementProps {
  requirement: Requirement;
}

export function RequirementInspector({ requirement }: RequirementProps) {
  const text = useText();
  const theme = useDossier((dossier) => find(dossier.themes, requirement.theme)?.title ?? '');
  const analysis = useRequirementAnalysis(requirement.id);
  const dossier = useDossier((whole) => whole);
  return (
    <Inspector
      title={requirement.title}
      subtitle={theme}
      lead={
        <>
          {analysis && <StatusTag stands={standsAs(analysis)} />}
          <span>{requirement.code}</span>
        </>
      }
      tools={<Tools requirement={requirement} />}
      onClose={() => setInspectorOpen(false)}
      closeLabel={text.t('frame:closeInspector')}
      foot={<Foot requirement={requirement} />}
    >
      {analysis && <BandSection requirement={requirement} reason={reasonSentence(text, dossier, analysis.reason)} />}
      <PositionsSection requirement={requirement} />
      <OffersSection requirement={requirement} />
      <LinksSection requirement={requirement} />
      <RequirementDetails requirement={requirement} />
      <OriginsSection requirement={requirement} />
      <CommentsSection requirement={requirement} />
      <HistorySection about={{ kind: 'requirement', id: requirement.id }} />
    </Inspector>
  );
}

function Tools({ requirement: { id, code, title } }: RequirementProps) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const remove = (): void => {
    select(null);
    const toast = t('frame:details.removed', { what: `${code} ${title}` });
    void runCommand(removeRequirements, { ids: [id] }, { toast });
  };
  return (
    <>
      <IconButton
        size="sm"
        icon={Split}
        label={t('joining:splitAction')}
        isDisabled={isReadOnly}
        onPress={() => showDialog({ kind: 'split', id })}
      />
      <IconButton
        size="sm"
        icon={Merge}
        label={t('joining:mergeAction')}
        isDisabled={isReadOnly}
        onPress={() => showDialog({ kind: 'merge', ids: [id] })}
      />
      <IconButton size="sm" icon={Trash2} label={t('frame:details.remove')} isDisabled={isReadOnly} onPress={remove} />
    </>
  );
}

/** What one can do next: look at the clash, or go where it can be changed. */
function Foot({ requirement: { id } }: RequirementProps) {
  const { t } = useText();
  const screen = useSession((session) => session.screen);
  const conflict = useRequirementAnalysis(id)?.conflicts[0];
  const known = useDossier(({ cases }) => conflict && caseOf(cases, conflict.id));
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const look = (): void => {
    if (conflict) select({ kind: 'conflict', id: conflict.id });
    showScreen('conflicts');
  };
  return (
    <>
      {conflict && (
        <Button variant="primary" size="lg" block icon={Diamond} iconEnd={ArrowRight} onPress={look}>
          {t(known ? 'caseScreen:goTo' : 'frame:details.openConflict')}
        </Button>
      )}
      {conflict && !known && !isReadOnly && (
        <Button block icon={FolderOpen} onPress={() => goToCaseOf(conflict.id)}>
          {t('caseScreen:open')}
        </Button>
      )}
      {screen === 'map' && (
        <Button block icon={Table2} onPress={() => showScreen('matrix')}>
          {t('frame:details.toMatrix')}
        </Button>
      )}
      {screen === 'matrix' && (
        <Button block onPress={() => showScreen('map')}>
          {t('frame:details.toMap')}
        </Button>
      )}
    </>
  );
}
