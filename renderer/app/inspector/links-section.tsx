import { Plus, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Link } from 'react-aria-components';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { reveal } from '#renderer/store/reveal.ts';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { InspectorSection } from '#renderer/ui/frame/inspector.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import { find } from '#src/base/table.ts';
import { linkRequirements } from '#src/commands/requirements/link-requirements.ts';
import { unlinkRequirements } from '#src/commands/requirements/unlink-requirements.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import css from './inspector.module.css';
import { linkedTo, type RequirementLink } from './linked-to.ts';
import { PickRequirement } from './pick-requirement.tsx';

type Kind = 'requires' | 'excludes';

/** What it needs, what needs it, and what can't stand beside it. */
export function LinksSection({ requirement }: { requirement: Requirement }) {
  const { t } = useText();
  const requirements = useDossier((dossier) => dossier.requirements);
  const links = useMemo(() => linkedTo(requirements, requirement), [requirements, requirement]);
  const [picking, setPicking] = useState<Kind | null>(null);
  const link = (kind: Kind, to: string): void => {
    const target = find(requirements, to);
    if (target) void runCommand(linkRequirements, { kind, from: requirement.id, to: target.id });
    setPicking(null);
  };
  return (
    <InspectorSection title={t('frame:details.links')} field="links" aside={<AddLink onPick={setPicking} />}>
      {links.length === 0 && <p className={css.hint}>{t('frame:details.noLinks')}</p>}
      <ul className={css.links}>
        {links.map((each) => (
          <LinkRow key={`${each.kind} ${each.other.id}`} requirement={requirement} link={each} />
        ))}
      </ul>
      {picking && (
        <PickRequirement
          title={t(picking === 'requires' ? 'frame:details.addRequires' : 'frame:details.addExcludes')}
          except={requirement}
          onPick={(id) => link(picking, id)}
          onClose={() => setPicking(null)}
        />
      )}
    </InspectorSection>
  );
}

function AddLink({ onPick }: { onPick: (kind: Kind) => void }) {
  const { t } = useText();
  return (
    <Menu
      label={t('frame:details.links')}
      placement="bottom end"
      groups={[
        {
          id: 'add',
          items: [
            { id: 'requires', label: t('frame:details.addRequires') },
            { id: 'excludes', label: t('frame:details.addExcludes') },
          ],
        },
      ]}
      onAction={(id) => onPick(id === 'excludes' ? 'excludes' : 'requires')}
      trigger={<IconButton size="sm" icon={Plus} label={t('frame:details.links')} />}
    />
  );
}

function LinkRow({ requirement, link: { kind, other } }: { requirement: Requirement; link: RequirementLink }) {
  const { t } = useText();
  const remove = (): void => {
    const [from, to] = kind === 'requiredBy' ? [other, requirement] : [requirement, other];
    const stored = kind === 'excludes' ? 'excludes' : 'requires';
    void runCommand(unlinkRequirements, { kind: stored, from: from.id, to: to.id });
  };
  return (
    <li>
      <span className="muted">{t(`frame:details.${kind}`)}</span>
      <Link onPress={() => reveal({ kind: 'requirement', id: other.id })} className={css.link ?? ''}>
        {other.code} {other.title}
      </Link>
      <IconButton size="sm" icon={X} label={t('frame:details.removeLink', { code: other.code })} onPress={remove} />
    </li>
  );
}
