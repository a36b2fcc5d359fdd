import { Plus } from 'lucide-react';
import { useDossier, usePositions } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { BadgePriorityPair } from '#renderer/ui/marks/badge-priority-pair.tsx';
import { Card } from '#renderer/features/package/cards/card.tsx';
import { force, set, usePackage } from '#renderer/features/package/package-state.ts';
import { useNames } from '#renderer/features/package/use-names.ts';
import type { PackageProblem } from '#src/analysis/package/problem.ts';
import type { FoundPackage } from '#src/analysis/package/solve-package.ts';
import { outReasons } from '#src/analysis/package/why-out.ts';
import { find } from '#src/base/table.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import { outReasonText } from '#src/views/package/reason-words.ts';
import { ColumnList } from './column-list.tsx';
import { type ListRow, useListRows } from './list-rows.ts';
import css from './lists.module.css';
import { RequirementGlyph } from './requirement-glyph.tsx';

/** [PK42] All that is out, each with its reason, who calls it a must, and a plus that brings it in. */
export function OutsideCard({ problem, found }: { problem: PackageProblem; found: FoundPackage }) {
  const { t } = useText();
  const along = usePackage((asking) => asking.along);
  const rows = useListRows(problem, found.outcome.left);
  return (
    <Card
      title={t('packageScreen:outside.title')}
      count={t('packageScreen:inside.count', { count: rows.length })}
      end={<small>{t('packageScreen:inside.unit', { period: t(`packageScreen:inside.${along}`) })}</small>}
    >
      {rows.length === 0 ? (
        <p className={css.none}>{t('packageScreen:outside.none')}</p>
      ) : (
        <ColumnList
          label={t('packageScreen:outside.title')}
          count={rows.length}
          columns={1}
          rowHeight={46}
          most={6}
          render={(at) => {
            const row = rows[at];
            return row === undefined ? null : <OutsideRow row={row} problem={problem} found={found} along={along} />;
          }}
        />
      )}
    </Card>
  );
}

interface OutsideRowProps {
  row: ListRow;
  problem: PackageProblem;
  found: FoundPackage;
  along: 'once' | 'year';
}

function OutsideRow({ row: { requirement, at }, problem, found, along }: OutsideRowProps) {
  const text = useText();
  const { t, number } = text;
  const names = useNames();
  const isAsked = usePackage((asking) => asking.asked === requirement.id);
  const [reason] = outReasons(problem, at, found);
  const cost = problem.requirements[at]?.[along] ?? 0;
  return (
    <div className={css.out} data-current={isAsked}>
      <button
        type="button"
        aria-pressed={isAsked}
        title={`${requirement.code} ${requirement.title}`}
        onClick={() => set({ asked: isAsked ? null : requirement.id })}
      >
        <RequirementGlyph id={requirement.id} />
        <span className={css.words}>
          <b className="ellipsis">{requirement.title}</b>
          <small className="ellipsis">
            {reason === undefined ? '' : outReasonText(text, reason, names, problem.clients.length)}
          </small>
        </span>
        <Musts id={requirement.id} />
        <span className={`${css.cost} num`}>{cost === 0 ? '–' : number(cost / 1000)}</span>
      </button>
      <IconButton
        size="sm"
        icon={Plus}
        label={t('packageScreen:outside.force', { code: requirement.code })}
        onPress={() => force(requirement.id)}
      />
    </div>
  );
}

/** Up to so many badges have room. */
const mostShown = 3;

/** Whose must it is. */
function Musts({ id }: { id: RequirementId }) {
  const positions = usePositions(id);
  const clients = useDossier((dossier) => dossier.clients);
  const musts = positions
    .filter(({ priority }) => priority === 'M')
    .flatMap(({ client }) => find(clients, client) ?? []);
  const { t } = useText();
  if (musts.length === 0) return null;
  return (
    <span className={css.musts}>
      {musts.slice(0, mostShown).map((client) => (
        <BadgePriorityPair
          key={client.id}
          hue={client.hue}
          letters={client.badge}
          priority="M"
          label={`${client.name}, ${t('analysis:priorities.M')}`}
        />
      ))}
      {musts.length > mostShown && <small>+{musts.length - mostShown}</small>}
    </span>
  );
}
