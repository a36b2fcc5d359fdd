import { Plus, Trash2 } from 'lucide-react';
import { HistorySection } from '#renderer/app/history/history-section.tsx';
import { useMemo } from 'react';
import { Link } from 'react-aria-components';
import { useAnalysis, useDossier, useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { reveal } from '#renderer/store/reveal.ts';
import { select, setInspectorOpen } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { Inspector, InspectorSection } from '#renderer/ui/frame/inspector.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import { addRequirement } from '#src/commands/requirements/add-requirement.ts';
import { editTheme } from '#src/commands/themes/edit-theme.ts';
import { removeTheme } from '#src/commands/themes/remove-theme.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { Theme } from '#src/dossier/theme.ts';
import { WordsField } from './fields.tsx';
import { focusName } from './focus-name.ts';
import css from './inspector.module.css';
import { standsAs } from '#src/views/words/stands-as.ts';

export function ThemeInspector({ theme }: { theme: Theme }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const remove = (): void => {
    select(null);
    const toast = t('frame:details.themeRemoved', { title: theme.title });
    void runCommand(removeTheme, { id: theme.id, requirements: { kind: 'remove' } }, { toast });
  };
  return (
    <Inspector
      title={theme.title}
      lead={<span>{t('frame:details.themeKind')}</span>}
      tools={!isReadOnly && <IconButton size="sm" icon={Trash2} label={t('frame:details.remove')} onPress={remove} />}
      onClose={() => setInspectorOpen(false)}
      closeLabel={t('frame:closeInspector')}
      foot={!isReadOnly && <AddRequirement theme={theme} />}
    >
      <InspectorSection title={t('frame:details.about')}>
        <WordsField
          label={t('frame:details.name')}
          value={theme.title}
          isName
          onCommit={(title) => void runCommand(editTheme, { id: theme.id, patch: { title } })}
          isRequired
        />
      </InspectorSection>
      <Requirements theme={theme} />
      <HistorySection about={{ kind: 'theme', id: theme.id }} />
    </Inspector>
  );
}

function AddRequirement({ theme }: { theme: Theme }) {
  const { t } = useText();
  const add = (): void => {
    const id = freshId<RequirementId>();
    void runCommand(addRequirement, { id, theme: theme.id, title: t('frame:details.newRequirement') });
    reveal({ kind: 'requirement', id });
    focusName();
  };
  return (
    <Button icon={Plus} block onPress={add}>
      {t('frame:details.addRequirement')}
    </Button>
  );
}

function Requirements({ theme }: { theme: Theme }) {
  const { t } = useText();
  const requirements = useDossier((dossier) => dossier.requirements);
  const analysed = useAnalysis((analysis) => analysis.requirements);
  const own = useMemo(
    () => requirements.filter((each) => each.theme === theme.id).toSorted(byOrder),
    [requirements, theme.id],
  );
  return (
    <InspectorSection title={t('frame:details.requirements', { count: own.length })}>
      <ul className={css.links}>
        {own.map(({ id, code, title }) => {
          const stands = standsAs(find(analysed, id));
          return (
            <li key={id}>
              <StatusGlyph status={stands === 'conflicting' ? 'conflict' : stands} size={14} />
              <Link onPress={() => reveal({ kind: 'requirement', id })} className={css.link ?? ''}>
                {code} {title}
              </Link>
            </li>
          );
        })}
      </ul>
    </InspectorSection>
  );
}
