import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { find } from '#src/base/table.ts';
import type { Edit } from '#src/exchange/list/plan.ts';
import { type EditSide, editWords } from './edit-words.ts';
import { effectOf } from './effect-of.ts';
import css from './import.module.css';
import type { Planned } from './use-plan.ts';

const MOST = 200;

/** Cell by cell what stood there and what comes in its place, clashes first. */
export function EditList({ planned }: { planned: Planned }) {
  const text = useText();
  const lines = planned.plan.edits
    .map((edit) => ({ edit, effect: effectOf(text, planned, edit) }))
    .toSorted((a, b) => Number(b.effect !== null) - Number(a.effect !== null))
    .slice(0, MOST);
  return (
    <div className={css.panelBody}>
      <ul className={css.edits}>
        {lines.map(({ edit, effect }) => (
          <EditLine key={keyOf(edit)} edit={edit} planned={planned} effect={effect} />
        ))}
      </ul>
    </div>
  );
}

function keyOf(edit: Edit): string {
  return edit.kind === 'requirement'
    ? `${edit.after.id} ${edit.field}`
    : `${edit.after.requirement} ${edit.after.client}`;
}

function EditLine({ edit, planned, effect }: { edit: Edit; planned: Planned; effect: string | null }) {
  const text = useText();
  const { dossier } = planned.after;
  const requirement = find(dossier.requirements, edit.kind === 'requirement' ? edit.after.id : edit.after.requirement);
  const client = edit.kind === 'position' ? find(dossier.clients, edit.after.client) : undefined;
  const words = editWords(text, dossier, edit);
  return (
    <li className={css.edit}>
      <span className={css.editCode}>{requirement?.code}</span>
      <span className={css.editWho}>
        {client ? <ClientBadge hue={client.hue} letters={client.badge} name={client.name} size="xs" /> : null}
      </span>
      <span className="ellipsis">{words.subject}</span>
      <Side side={words.before} isGone />
      <Icon icon={ArrowRight} size={14} />
      <Side side={words.after} isGone={false} />
      {effect !== null && (
        <small className={css.effect}>
          <StatusGlyph status="conflict" size={14} />
          {effect}
        </small>
      )}
    </li>
  );
}

function Side({ side, isGone }: { side: EditSide; isGone: boolean }) {
  const { t } = useText();
  const tile: ReactNode = side.priority !== undefined && (
    <PriorityTile
      priority={side.priority}
      size="xs"
      {...(side.priority === null ? {} : { label: t(`analysis:priorities.${side.priority}`) })}
    />
  );
  const Tag = isGone ? 's' : 'b';
  return (
    <span className={css.side}>
      {tile}
      {side.text !== '' && <Tag className="ellipsis num">{side.text}</Tag>}
    </span>
  );
}
