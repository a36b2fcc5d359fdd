import { useCallback } from 'react';
import { useSuppliers } from '#renderer/features/suppliers/suppliers-state.ts';
import { useInTurns } from '#renderer/features/suppliers/use-in-turns.ts';
import { useDossier } from '#renderer/store/document.ts';
import { inspect } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import { holderCount } from '#src/analysis/holders.ts';
import {
  type KnockOutStress,
  knockOutStressInSteps,
  type SingleEis,
  type StressLevel,
  type Survival,
} from '#src/analysis/suppliers/knock-out.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import { stressCounts } from '#src/views/suppliers/stress-counts.ts';
import { namesText } from '#src/views/words/names-text.ts';
import css from './cards.module.css';

/** So many single eisen are named. */
const mostSingle = 4;
/** More suppliers than this are counted, not drawn. */
const mostDrawn = 6;

/** Who is left as more of the eisen become knock-out, and which single one costs most. */
export function KnockOutCard() {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const evidence = useSuppliers((state) => state.evidence);
  const { clients, suppliers, requirements, positions, offers } = dossier;
  const make = useCallback(
    () => knockOutStressInSteps(dossier, evidence, stressCounts(holderCount(dossier))),
    // oxlint-disable-next-line react/exhaustive-deps -- the other tables play no part
    [clients, suppliers, requirements, positions, offers, evidence],
  );
  const stress = useInTurns(make);
  return (
    <section className={css.card} aria-labelledby="suppliers-knock-out">
      <h2 id="suppliers-knock-out">{t('suppliers:stress.title')}</h2>
      <p className={css.about}>{t('suppliers:stress.about')}</p>
      {stress !== null && <Stress stress={stress} />}
    </section>
  );
}

function Stress({ stress: { levels, single } }: { readonly stress: KnockOutStress }) {
  const { t } = useText();
  const count = useDossier(({ suppliers }) => suppliers.length);
  const costly = single.filter(({ survival }) => survival.left.length < count).slice(0, mostSingle);
  return (
    <>
      <table className={css.levels}>
        <tbody>
          {levels.map((level) => (
            <LevelRow key={level.clients ?? 'fixed'} level={level} />
          ))}
        </tbody>
      </table>
      {costly.length === 0 ? (
        <p className={css.about}>{t('suppliers:stress.noneCosts')}</p>
      ) : (
        <ul className={css.singles}>
          {costly.map((each) => (
            <SingleItem key={each.requirement} eis={each} />
          ))}
        </ul>
      )}
    </>
  );
}

function LevelRow({ level: { clients, requirements, survival } }: { readonly level: StressLevel }) {
  const { t } = useText();
  const total = useDossier(({ suppliers }) => suppliers.length);
  return (
    <tr>
      <th scope="row">
        {clients === null ? t('suppliers:stress.fixed') : t('suppliers:stress.level', { count: clients })}
      </th>
      <td>{t('suppliers:stress.eisen', { count: requirements.length })}</td>
      <td>
        <Hexagons survival={survival} />
      </td>
      <td className={css.of}>{t('suppliers:stress.left', { number: survival.left.length, total })}</td>
    </tr>
  );
}

/** Who is left; dashed and struck through who is out; with a question mark who did not answer everything. */
function Hexagons({ survival, isOutOnly = false }: { readonly survival: Survival; readonly isOutOnly?: boolean }) {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  if (dossier.suppliers.length > mostDrawn) return null;
  const lost = new Map<string, readonly string[]>(survival.lost.map(({ supplier, on }) => [supplier, on]));
  const unsure = new Map<string, readonly string[]>(survival.unsure.map(({ supplier, on }) => [supplier, on]));
  const codes = (ids: readonly string[] | undefined): string =>
    (ids ?? [])
      .slice(0, 3)
      .map((id) => find(dossier.requirements, id)?.code ?? id)
      .join(', ');
  return (
    <span className={css.hexagons}>
      {dossier.suppliers.toSorted(byOrder).map(({ id, badge, name }) => {
        const isLost = lost.has(id);
        const isUnsure = unsure.has(id);
        if (isOutOnly && !isLost && !isUnsure) return null;
        const words = isLost
          ? text.t('suppliers:stress.out', { supplier: name, codes: codes(lost.get(id)) })
          : isUnsure
            ? text.t('suppliers:stress.unsure', { supplier: name, codes: codes(unsure.get(id)) })
            : text.t('suppliers:stress.in', { supplier: name });
        return (
          <span key={id} className={css.hexagon}>
            <SupplierHexagon letters={badge} out={isLost} name={words} />
            {isUnsure && <sup aria-hidden="true">?</sup>}
          </span>
        );
      })}
    </span>
  );
}

function SingleItem({ eis: { requirement: id, musts, survival } }: { readonly eis: SingleEis }) {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const requirement = find(dossier.requirements, id);
  if (requirement === undefined) return null;
  const whose =
    musts.length === 0
      ? text.t('suppliers:stress.law')
      : musts.length > 3
        ? text.t('suppliers:stress.mustCount', { count: musts.length })
        : text.t('suppliers:stress.mustOf', { clients: namesText(text, dossier.clients, musts) });
  return (
    <li>
      <button
        type="button"
        title={requirement.title}
        onClick={() => inspect({ kind: 'requirement', id: requirement.id })}
      >
        <b className="ellipsis">{requirement.title}</b>
        <span className="ellipsis">{whose}</span>
      </button>
      <Hexagons survival={survival} isOutOnly />
      <span className={css.of}>
        {text.t('suppliers:stress.costs', { count: dossier.suppliers.length - survival.left.length })}
      </span>
    </li>
  );
}
