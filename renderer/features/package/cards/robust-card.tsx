import { useText } from '#renderer/store/settings.ts';
import type { SideAnswering } from '#renderer/features/package/asking/use-side.ts';
import { set } from '#renderer/features/package/package-state.ts';
import { useNames } from '#renderer/features/package/use-names.ts';
import { Card } from './card.tsx';
import css from './robust.module.css';
import { Working } from './working.tsx';

/** Codes shown in one group; the rest is counted. */
const MOST = 60;

type Line = { readonly id: string; readonly note: string };

/** [PK53] What is in or out whatever scale, weights and budgets are taken, and what hangs on them. */
export function RobustCard({ robust }: { robust: SideAnswering<'robustness'> }) {
  const { t, number } = useText();
  const { answer } = robust;
  const runs = answer?.runs.length ?? 0;
  return (
    <Card
      title={t('packageScreen:robust.title')}
      count={answer === null ? undefined : t('packageScreen:robust.runs', { count: runs })}
    >
      {answer === null ? (
        <Working what={t('packageScreen:robust.working')} {...robust} />
      ) : (
        <>
          <p className={css.say}>{t('packageScreen:robust.say')}</p>
          <div className={css.groups}>
            <Group title={t('packageScreen:robust.always')} lines={answer.always.map((id) => ({ id, note: '' }))} />
            <Group
              title={t('packageScreen:robust.changes')}
              lines={answer.changes.map(({ requirement, runsIn }) => ({
                id: requirement,
                note: `${number(runsIn)}/${number(runs)}`,
              }))}
            />
            <Group title={t('packageScreen:robust.never')} lines={answer.never.map((id) => ({ id, note: '' }))} />
          </div>
        </>
      )}
    </Card>
  );
}

function Group({ title, lines }: { title: string; lines: readonly Line[] }) {
  const { number } = useText();
  const names = useNames();
  return (
    <section>
      <h3>
        {title} <b className="num">{number(lines.length)}</b>
      </h3>
      <ul className={css.codes}>
        {lines.slice(0, MOST).map(({ id, note }) => (
          <li key={id}>
            <button type="button" onClick={() => set({ asked: id })}>
              {names.requirement(id)}
              {note !== '' && <small className="num">{note}</small>}
            </button>
          </li>
        ))}
        {lines.length > MOST && <li>+{number(lines.length - MOST)}</li>}
      </ul>
    </section>
  );
}
