import { clsx } from 'clsx';
import { Fragment } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import css from '#renderer/features/conflicts/conflicts.module.css';
import { BandGrid } from '#renderer/features/conflicts/band-grid.tsx';
import { ClientCell } from '#renderer/features/conflicts/stand-cells.tsx';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { CaseRow } from '#src/views/cases/case-list.ts';
import { campsOfCase, type CaseStand, caseStands } from '#src/views/cases/case-scene.ts';
import own from './case.module.css';
import { StakeCells, StakeHead } from './stake-cells.tsx';

interface PictureProps {
  row: CaseRow;
  requirement: Requirement | undefined;
  sentence: string;
}

/** What clashes, per client with what is at stake: bands on one axis, or the camps. */
export function CasePicture({ row, requirement, sentence }: PictureProps) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const stands = caseStands(dossier, row.case.id, requirement);
  if (stands.length === 0) return <p className={own.quiet}>{t('caseScreen:noneInvolved')}</p>;
  const hasBands = stands.some(({ position }) => position?.limits?.kind === 'range');
  const [kind] = row.case.kinds;
  const isOfValues = row.case.kinds.includes('no-common-value') || (kind !== 'exclusion' && kind !== 'must-wont');
  if (hasBands && isOfValues && requirement !== undefined) {
    return (
      <BandGrid
        requirement={requirement}
        stands={stands}
        out={row.entries.flatMap(({ conflict }) => conflict.suppliers)}
        label={sentence}
        head={<StakeHead />}
        words={(stand) => <StakeCells stand={stand} />}
      />
    );
  }
  return <Camps row={row} requirement={requirement} stands={stands} />;
}

/** Each camp in its frame, with the sign between; then who stands in none. */
function Camps({ row, requirement, stands }: Omit<PictureProps, 'sentence'> & { stands: readonly CaseStand[] }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const camps = campsOfCase(dossier, row.case);
  const members = (ids: readonly string[]): readonly CaseStand[] =>
    stands.filter(({ client }) => ids.includes(client.id));
  const outside = stands.filter(({ stake }) => stake.camp === null);
  return (
    <>
      {camps.length > 0 && (
        <div className={css.campGrid} data-camps={camps.length}>
          {camps.map((camp, index) => (
            <Fragment key={camp.join(' ')}>
              {index > 0 && (
                <span className={css.versus} role="img" aria-label={t('conflicts:versus')}>
                  ≠
                </span>
              )}
              <Camp
                title={t('conflicts:camp', { number: index + 1 })}
                requirement={requirement}
                stands={members(camp)}
              />
            </Fragment>
          ))}
        </div>
      )}
      {outside.length > 0 && (
        <Camp
          title={camps.length === 0 ? t('caseScreen:involved') : t('conflicts:outside')}
          requirement={requirement}
          stands={outside}
        />
      )}
    </>
  );
}

interface CampProps {
  title: string;
  requirement: Requirement | undefined;
  stands: readonly CaseStand[];
}

function Camp({ title, requirement, stands }: CampProps) {
  return (
    <section className={clsx(css.camp, own.camp)}>
      <div className={own.campRow}>
        <h2>{title}</h2>
        <StakeHead />
      </div>
      <ul className={own.campList}>
        {stands.map((stand) => (
          <li key={stand.client.id} className={own.campRow}>
            <ClientCell requirement={requirement} stand={stand} />
            <StakeCells stand={stand} />
          </li>
        ))}
      </ul>
    </section>
  );
}
