import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { Card } from '#renderer/features/package/cards/card.tsx';
import { Working } from '#renderer/features/package/cards/working.tsx';
import type { SideAnswering } from '#renderer/features/package/asking/use-side.ts';
import { set, usePackage } from '#renderer/features/package/package-state.ts';
import type { PackageAnswers } from '#src/analysis/package/answers.ts';
import type { FoundPackage } from '#src/analysis/package/solve-package.ts';
import { find } from '#src/base/table.ts';
import { points } from '#src/views/package/lead.ts';
import css from './compare.module.css';

/** [PK52] All rules side by side: who gets more and who less than by the rule at hand. No rule is put first, none gets a score. */
export function CompareCard({ rules }: { rules: SideAnswering<'rules'> }) {
  const { t } = useText();
  const { answer } = rules;
  return (
    <Card title={t('packageScreen:versus.title')}>
      {answer === null ? (
        <Working what={t('packageScreen:versus.working')} {...rules} />
      ) : (
        <CompareTable answer={answer} />
      )}
    </Card>
  );
}

function CompareTable({ answer }: { answer: PackageAnswers['rules'] }) {
  const { t } = useText();
  const clients = useDossier((dossier) => dossier.clients);
  const rule = usePackage((asking) => asking.rule);
  const own = answer.find((each) => each.rule === rule)?.result;
  const base = own?.kind === 'found' ? own : null;
  const first = answer.find(({ result }) => result.kind === 'found')?.result;
  const columns =
    first?.kind === 'found' ? first.outcome.clients.flatMap(({ client }) => find(clients, client) ?? []) : [];
  return (
    // biome-ignore lint: a scrolling region must be reachable by keyboard
    <div className={css.scroll} tabIndex={0} role="group" aria-label={t('packageScreen:versus.title')}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('packageScreen:rule')}</th>
            {columns.map(({ id, hue, badge, name }) => (
              <th key={id} scope="col">
                <ClientBadge hue={hue} letters={badge} name={name} />
              </th>
            ))}
            {(['lowest', 'mean'] as const).map((key) => (
              <th key={key} scope="col">
                {t(`packageScreen:curve.${key}`)}
              </th>
            ))}
            {(['once', 'year'] as const).map((key) => (
              <th key={key} scope="col">
                {t(`packageScreen:inside.${key}`)}
              </th>
            ))}
            <th scope="col">{t('packageScreen:versus.count')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {answer.map(({ rule: each, result }) => (
            <tr key={each} data-current={each === rule}>
              <th scope="row">{t(`packageScreen:rules.${each}`)}</th>
              {result.kind === 'found' ? (
                <Figures found={result} base={each === rule ? null : base} />
              ) : (
                <td colSpan={columns.length + 5}>{t(`packageScreen:versus.${result.kind}`)}</td>
              )}
              <td>
                {each !== rule && (
                  <Button size="sm" variant="quiet" onPress={() => set({ rule: each })}>
                    {t('packageScreen:versus.show')}
                    <span className="vh"> {t(`packageScreen:rules.${each}`)}</span>
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Figures({ found, base }: { found: FoundPackage; base: FoundPackage | null }) {
  const { t, euroK, number } = useText();
  const { outcome, isProven } = found;
  return (
    <>
      {outcome.clients.map(({ client, satisfaction }, at) => (
        <td key={client} className="num">
          {satisfaction === null ? '–' : points(satisfaction)}
          <Shift now={satisfaction} before={base?.outcome.clients[at]?.satisfaction ?? null} />
        </td>
      ))}
      <td className="num">{outcome.lowest === null ? '–' : points(outcome.lowest)}</td>
      <td className="num">{outcome.mean === null ? '–' : number(outcome.mean * 100, 1)}</td>
      <td className="num">{euroK(outcome.once / 1000)}</td>
      <td className="num">{euroK(outcome.year / 1000)}</td>
      <td className="num">
        {number(outcome.chosen.length)}
        {!isProven && <small> {t('packageScreen:versus.unproven')}</small>}
      </td>
    </>
  );
}

/** More or less than by the rule at hand: a sign, an arrow and the points. */
function Shift({ now, before }: { now: number | null; before: number | null }) {
  if (now === null || before === null) return null;
  const by = points(now) - points(before);
  if (by === 0) return null;
  return (
    <small className={css.shift} data-less={by < 0}>
      {by < 0 ? `↓ ${-by}` : `↑ ${by}`}
    </small>
  );
}
