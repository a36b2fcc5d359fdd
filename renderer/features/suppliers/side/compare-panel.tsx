import { clsx } from 'clsx';
import { ClipboardCopy, Printer, Users } from 'lucide-react';
import { useMemo } from 'react';
import { ProofWord } from '#renderer/features/suppliers/proof-word.tsx';
import { mostCompared, setCompared, showSide, useSuppliers } from '#renderer/features/suppliers/suppliers-state.ts';
import type { FitTable } from '#renderer/features/suppliers/use-fits.ts';
import { WhoMust } from '#renderer/features/suppliers/who-must.tsx';
import { runAction } from '#renderer/store/actions.ts';
import { copyText } from '#renderer/store/copy-text.ts';
import { inspect } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { showToast } from '#renderer/store/toasts.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { Inspector } from '#renderer/ui/frame/inspector.tsx';
import { FitBall } from '#renderer/ui/marks/fit-ball.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import { fitQuarters } from '#src/analysis/fit-factor.ts';
import { isProof } from '#src/analysis/suppliers/answers.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import {
  compareSentence,
  profileRows,
  type RealDifference,
  realDifferences,
} from '#src/views/suppliers/compare-view.ts';
import { comparisonTable } from '#src/views/suppliers/comparison-table.ts';
import { numberWord } from '#src/views/suppliers/number-word.ts';
import { fitText } from '#src/views/words/fit-text.ts';
import css from './side.module.css';

/** So many differences are listed; the copy has them all. */
const mostListed = 40;

/** Two to five suppliers side by side: what is known of them, where they really differ, and whose choice it is. */
export function ComparePanel({ table }: { readonly table: FitTable }) {
  const text = useText();
  const { t } = text;
  const { compared, evidence } = useSuppliers();
  const { dossier } = table;
  const suppliers = table.suppliers.filter(({ id }) => compared.includes(id));
  const differences = useMemo(
    () =>
      realDifferences(
        dossier,
        dossier.suppliers.toSorted(byOrder).flatMap(({ id }) => (compared.includes(id) ? [id] : [])),
        evidence,
      ),
    [dossier, compared, evidence],
  );
  const line = table.whole.filter(({ supplier }) => compared.includes(supplier));
  const sentence = compareSentence(text, dossier, line, evidence);
  const copy = (): void => {
    const done = copyText(comparisonTable(text, dossier, suppliers, differences, sentence));
    showToast(
      done
        ? { kind: 'done', text: t('suppliers:side.copied') }
        : { kind: 'problem', text: t('suppliers:side.notCopied') },
    );
  };
  return (
    <Inspector
      className={clsx(css.panel, css[`panel${Math.min(4, suppliers.length)}`])}
      isRead
      title={t('suppliers:side.compare', { number: numberWord(text, suppliers.length), count: suppliers.length })}
      tools={<Choose table={table} />}
      onClose={() => showSide(null)}
      closeLabel={t('suppliers:actions.close')}
      foot={
        <>
          <p>{sentence}</p>
          <Button
            icon={Printer}
            isDisabled={suppliers.length < 2}
            onPress={() => runAction('suppliers.print-compared')}
          >
            {t('suppliers:side.print')}
          </Button>
          <Button variant="quiet" icon={ClipboardCopy} onPress={copy}>
            {t('suppliers:side.copy')}
          </Button>
        </>
      }
    >
      <CompareTable table={table} suppliers={suppliers} differences={differences} />
    </Inspector>
  );
}

type TableProps = {
  readonly table: FitTable;
  readonly suppliers: readonly Supplier[];
  readonly differences: readonly RealDifference[];
};

function CompareTable({ table, suppliers, differences }: TableProps) {
  const text = useText();
  const { t } = text;
  return (
    <table className={css.compare} data-count={suppliers.length}>
      <thead>
        <tr>
          <td />
          {suppliers.map((supplier) => (
            <Head key={supplier.id} supplier={supplier} />
          ))}
        </tr>
      </thead>
      <tbody>
        {profileRows(text, suppliers).map(({ label, values, isSame }) => (
          <tr key={label} data-same={isSame}>
            <th scope="row">{label}</th>
            {values.map((value, at) => (
              <td key={suppliers[at]?.id}>
                {isSame && at > 0 ? t('suppliers:side.same') : value === '' ? '–' : value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tbody>
        <tr className={css.between}>
          <th scope="colgroup" colSpan={suppliers.length + 1}>
            <span>
              <b>{t('suppliers:side.differ')}</b>
              <b>
                {t('suppliers:side.differCount', {
                  number: differences.length,
                  count: table.dossier.requirements.length,
                })}
              </b>
            </span>
          </th>
        </tr>
        {differences.slice(0, mostListed).map((each) => (
          <DifferenceRow key={each.requirement} difference={each} table={table} />
        ))}
        {differences.length > mostListed && (
          <tr>
            <td colSpan={suppliers.length + 1}>
              {t('suppliers:side.more', { count: differences.length - mostListed })}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Choose({ table }: { readonly table: FitTable }) {
  const { t } = useText();
  const compared = useSuppliers((state) => state.compared);
  const choose = (selected: ReadonlySet<string>): void => {
    const next = table.suppliers.filter(({ id }) => selected.has(id)).map(({ id }) => id);
    if (next.length >= 2 && next.length <= mostCompared) setCompared(next);
  };
  return (
    <Menu
      label={t('suppliers:side.choose')}
      placement="bottom end"
      groups={[
        {
          id: 'suppliers',
          title: t('suppliers:side.chooseTitle'),
          items: table.suppliers.map(({ id, name, badge }) => ({
            id,
            label: name,
            glyph: <SupplierHexagon letters={badge} />,
            isDisabled: compared.length >= mostCompared && !compared.includes(id),
          })),
          selection: { mode: 'multiple', selected: new Set(compared), onChange: choose },
        },
      ]}
      trigger={<IconButton size="sm" icon={Users} label={t('suppliers:side.choose')} />}
    />
  );
}

function Head({ supplier }: { readonly supplier: Supplier }) {
  return (
    <th scope="col">
      <button type="button" title={supplier.name} onClick={() => inspect({ kind: 'supplier', id: supplier.id })}>
        <SupplierHexagon letters={supplier.badge} size="md" />
        <b className="ellipsis">{supplier.name}</b>
      </button>
    </th>
  );
}

function DifferenceRow({ difference, table }: { readonly difference: RealDifference; readonly table: FitTable }) {
  const text = useText();
  const requirement = find(table.dossier.requirements, difference.requirement);
  if (requirement === undefined) return null;
  return (
    <tr className={css.difference}>
      <th scope="row">
        <div>
          <span title={requirement.title}>{requirement.title}</span>
          <WhoMust requirement={requirement} />
        </div>
      </th>
      {difference.answers.map(({ supplier, offer }) => {
        const fit = offer === undefined ? null : fitQuarters(offer.fit);
        return (
          <td key={supplier}>
            <button
              type="button"
              title={fitText(text, offer?.fit ?? null)}
              onClick={() => showSide({ kind: 'offer', requirement: requirement.id, supplier })}
            >
              <FitBall
                fit={fit}
                proven={offer !== undefined && isProof(offer.proof) ? (fit ?? 0) : 0}
                label={fitText(text, offer?.fit ?? null)}
              />
              {offer !== undefined && offer.fit !== 'no' ? (
                <ProofWord proof={offer.proof} />
              ) : (
                <span>{fitText(text, offer?.fit ?? null)}</span>
              )}
            </button>
          </td>
        );
      })}
    </tr>
  );
}
