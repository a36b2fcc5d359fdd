import { useMemo } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Tag } from '#renderer/ui/controls/tag.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import type { ConflictEntry } from '#src/views/conflicts/conflict-entries.ts';
import { standsOf } from '#src/views/conflicts/conflict-stand.ts';
import { conflictSentence } from '#src/views/words/conflict-sentence.ts';
import { BandGrid } from './band-grid.tsx';
import { CampGrid } from './camp-grid.tsx';
import css from './conflicts.module.css';
import { Links } from './links.tsx';
import { OpenCase } from './open-case.tsx';
import { PrivateMark } from './private-mark.tsx';
import { ReasonCell } from './stand-cells.tsx';

/** One conflict at length: a sentence first, then the picture, then what it is about. */
export function ConflictPane({ entry }: { entry: ConflictEntry }) {
  const text = useText();
  const { t } = text;
  const { conflict, requirement, theme } = entry;
  const dossier = useDossier((whole) => whole);
  const stands = useMemo(() => standsOf(dossier, requirement, conflict), [dossier, requirement, conflict]);
  const hasBands = stands.some(({ position }) => position?.limits?.kind === 'range');
  const isBand = hasBands && conflict.kind !== 'exclusion' && conflict.kind !== 'must-wont';
  const sentence = conflictSentence(text, dossier, conflict);
  return (
    // biome-ignore lint: a scrolling region must be reachable by keyboard
    <div className={css.pane} tabIndex={0}>
      <header>
        <div className={css.paneLead}>
          <Tag tone="conflict" glyph={<StatusGlyph status="conflict" size={14} />}>
            {t('conflicts:tag')}
          </Tag>
          <span>{requirement.code}</span>
          <span>{theme.title}</span>
          <span className="spacer" />
          <span>{t(`analysis:kinds.${conflict.kind}`)}</span>
        </div>
        <h1>{requirement.title}</h1>
        <p className={css.sentence}>{sentence}</p>
      </header>
      {isBand ? (
        <BandGrid
          requirement={requirement}
          stands={stands}
          out={conflict.suppliers}
          label={sentence}
          head={<div className={css.columnHead}>{t('conflicts:interest')}</div>}
          words={(stand) => <ReasonCell stand={stand} />}
        />
      ) : (
        <CampGrid entry={entry} stands={stands} />
      )}
      {stands.some(({ isPrivate }) => isPrivate) && (
        <p className={css.privateNote}>
          <PrivateMark /> {t('conflicts:privateNote')}
        </p>
      )}
      <Links requirements={[requirement, ...entry.others]} />
      <OpenCase entry={entry} />
    </div>
  );
}
