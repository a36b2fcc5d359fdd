import { useScenario } from '#renderer/store/scenario.ts';
import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import type { Computed } from '#renderer/features/scenario/compute.ts';
import type { CoverageMove, CoverageStand } from '#src/analysis/scenarios/difference.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import { byOrder } from '#src/base/order.ts';
import { change, percent } from '#src/views/scenarios/amounts.ts';
import { type Both, clientOfEither, supplierOfEither } from '#src/views/scenarios/names-of.ts';
import css from '#renderer/features/scenario/scenario.module.css';
import { FigureTable } from './figure-table.tsx';
import { Row, WideRow } from './row.tsx';

const most = 8;

/** How far each supplier covers what is asked, on the whole and for the least covered client. */
export function CoverageRow({ computed }: { computed: Computed }) {
  const text = useText();
  const { t } = text;
  const isTable = useScenario((state) => state.isTable);
  const both = { before: computed.before.dossier, after: computed.after.dossier };
  const moves = computed.difference.coverage
    .flatMap((move) => {
      const supplier = supplierOfEither(both, move.supplier);
      return supplier === undefined ? [] : [{ ...move, supplier }];
    })
    .toSorted((a, b) => byOrder(a.supplier, b.supplier));
  if (moves.length === 0) return null;
  const title = t('scenario:row.coverage');
  const hint = t('scenario:row.coverageHint');
  if (isTable) return <CoverageTable title={title} hint={hint} moves={moves} both={both} />;
  // Those that move most are shown where not all fit.
  const byMove = moves.toSorted((a, b) => moveOf(b) - moveOf(a));
  const shown = moves.filter((move) => byMove.indexOf(move) < most);
  return (
    <Row
      title={title}
      hint={hint}
      before={
        <>
          <Covers moves={shown} side="before" both={both} />
          {moves.length > most && <p>{t('scenario:count.more', { count: moves.length - most })}</p>}
        </>
      }
      middle={
        <div className={css.steps3}>
          {shown.map(({ supplier, before, after }) => (
            <b key={supplier.id} className="num">
              {before === null
                ? t('scenario:count.comes')
                : after === null
                  ? t('scenario:count.gone')
                  : change(text, whole(after.mean) - whole(before.mean))}
            </b>
          ))}
        </div>
      }
      after={<Covers moves={shown} side="after" both={both} />}
    />
  );
}

type CoversProps = { moves: readonly Named[]; side: 'before' | 'after'; both: Both };

function Covers({ moves, side, both }: CoversProps) {
  const text = useText();
  const { t } = text;
  const nameOf = (id: string | null) => (id === null ? '–' : (clientOfEither(both, id)?.name ?? id));
  const said = (name: string, stand: CoverageStand | null) =>
    stand === null
      ? `${name}: ${t('scenario:count.out')}`
      : t('scenario:alt.coverage', {
          name,
          mean: percent(text, stand.mean),
          lowest: percent(text, stand.lowest),
          client: nameOf(stand.lowestOf),
        });
  return (
    <div className={css.covers}>
      {moves.map(({ supplier, [side]: own }) => (
        <div key={supplier.id} role="img" aria-label={said(supplier.name, own)} title={said(supplier.name, own)}>
          <SupplierHexagon letters={supplier.badge} out={own === null} />
          <Cover stand={own} both={both} />
        </div>
      ))}
    </div>
  );
}

type Named = Omit<CoverageMove, 'supplier'> & { readonly supplier: Supplier };
type TableProps = { title: string; hint: string; moves: readonly Named[]; both: Both };

function CoverageTable({ title, hint, moves, both }: TableProps) {
  const text = useText();
  const { t } = text;
  const nameOf = (id: string | null) => (id === null ? '–' : (clientOfEither(both, id)?.name ?? id));
  const figure = (stand: CoverageStand | null) =>
    stand === null ? '–' : `${percent(text, stand.mean)} (${percent(text, stand.lowest)} ${nameOf(stand.lowestOf)})`;
  const rows = moves.map(({ supplier, before, after }) => [supplier.name, figure(before), figure(after)]);
  const columns = [t('scenario:column.supplier'), t('scenario:column.before'), t('scenario:column.after')];
  return (
    <WideRow title={title} hint={hint}>
      <FigureTable caption={hint} columns={columns} rows={rows} />
    </WideRow>
  );
}

function whole(share: number | null): number {
  return Math.round((share ?? 0) * 100);
}

function moveOf({ before, after }: { before: CoverageStand | null; after: CoverageStand | null }): number {
  return before === null || after === null ? 1 : Math.abs((before.mean ?? 0) - (after.mean ?? 0));
}

type CoverProps = { stand: CoverageStand | null; both: Parameters<typeof clientOfEither>[0] };

function Cover({ stand, both }: CoverProps) {
  const text = useText();
  if (stand === null) return <small>{text.t('scenario:count.out')}</small>;
  const lowest = stand.lowestOf === null ? undefined : clientOfEither(both, stand.lowestOf);
  return (
    <>
      <span className={css.track}>
        <i style={{ width: `${whole(stand.mean)}%` }} />
      </span>
      <b className="num">{percent(text, stand.mean)}</b>
      <small>
        {text.t('scenario:count.lowest')}
        {lowest && <ClientBadge hue={lowest.hue} letters={lowest.badge} name={lowest.name} size="xs" />}
        <span className="num">{percent(text, stand.lowest)}</span>
      </small>
    </>
  );
}
