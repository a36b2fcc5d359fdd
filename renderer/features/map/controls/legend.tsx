import { Info, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useAnalysis } from '#renderer/store/document.ts';
import { type Lens, useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { FitBall } from '#renderer/ui/marks/fit-ball.tsx';
import { type Status, StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import type { Text } from '#src/text/text.ts';
import type { MapLevel } from '#src/views/map/levels.ts';
import { standsAs } from '#src/views/words/stands-as.ts';
import { useMapState } from '#renderer/features/map/map-state.ts';
import { Item, Line } from './legend-item.tsx';
import { BubbleItems, OverviewItems } from './legend-overview.tsx';
import { TrustItems } from './legend-trust.tsx';
import css from '#renderer/features/map/map.module.css';

/** Says what the marks and lines of the lens mean; folds to one button. */
export function Legend() {
  const text = useText();
  const lens = useSession((session) => session.lens);
  const level = useMapState((state) => state.level);
  const [isOpen, setOpen] = useState(true);
  if (!isOpen) {
    return (
      <div className={css.legend}>
        <IconButton
          icon={Info}
          size="sm"
          placement="top"
          label={text.t('map:legend.show')}
          onPress={() => setOpen(true)}
        />
      </div>
    );
  }
  return (
    <section className={css.legend} aria-label={text.t('map:legend.label')}>
      <ul>
        {lens === 'trust' ? (
          <TrustItems />
        ) : level === 'themes' ? (
          <BubbleItems />
        ) : level === 'cards' ? (
          <CardItems lens={lens} />
        ) : (
          statusItems(text, lens === 'conflicts', level)
        )}
      </ul>
      <IconButton icon={X} size="sm" placement="top" label={text.t('map:legend.hide')} onPress={() => setOpen(false)} />
    </section>
  );
}

/** What stands on cards and between them. */
export function CardItems({ lens }: { readonly lens: Lens }) {
  const text = useText();
  switch (lens) {
    case 'coverage':
      return coverageItems(text);
    case 'trust':
      return <TrustItems />;
    default:
      return statusItems(text, lens === 'conflicts', 'cards');
  }
}

function statusItems(text: Text, isConflicts: boolean, level: MapLevel): ReactNode {
  const glyphs: readonly (readonly [Status, 'shared' | 'complementary' | 'conflict' | 'unique'])[] = [
    ['shared', 'shared'],
    ['complementary', 'complementary'],
    ['conflict', 'conflict'],
    ['unique', 'unique'],
  ];
  return (
    <>
      {glyphs.map(([status, key]) => (
        <Item key={key} mark={<StatusGlyph status={status} size={16} />} label={text.t(`map:legend.${key}`)} />
      ))}
      <DecidedItems />
      {level === 'rectangles' ? <OverviewItems /> : lineItems(text, isConflicts)}
    </>
  );
}

/** What is decided has a sign of its own, explained where there is one. */
function DecidedItems() {
  const { t } = useText();
  const isDecided = useAnalysis(({ requirements }) => requirements.some((one) => standsAs(one) === 'decided'));
  const isProvisional = useAnalysis(({ requirements }) => requirements.some((one) => standsAs(one) === 'provisional'));
  return (
    <>
      {isDecided && <Item mark={<StatusGlyph status="decided" size={16} />} label={t('analysis:sharing.decided')} />}
      {isProvisional && (
        <Item mark={<StatusGlyph status="provisional" size={16} />} label={t('analysis:sharing.provisional')} />
      )}
    </>
  );
}

function lineItems(text: Text, isConflicts: boolean): ReactNode {
  return (
    <>
      <Item isFirst mark={<Line width={3.25} />} label={text.t('map:legend.must')} />
      <Item mark={<Line width={2.25} />} label={text.t('map:legend.should')} />
      <Item mark={<Line width={1.25} dash="5 4" />} label={text.t('map:legend.could')} />
      {isConflicts && <Item isFirst mark={<Line width={2.25} stop />} label={text.t('map:legend.clashes')} />}
      {isConflicts && <Item mark={<i className={css.legendGap} />} label={text.t('map:legend.gap')} />}
    </>
  );
}

function coverageItems(text: Text): ReactNode {
  const balls = [
    [0, 'none'],
    [0.25, 'quarter'],
    [0.5, 'half'],
    [0.75, 'mostly'],
    [1, 'full'],
    [null, 'unknown'],
  ] as const;
  return (
    <>
      {balls.map(([fit, key]) => (
        <Item key={key} mark={<FitBall fit={fit} />} label={text.t(`map:legend.${key}`)} />
      ))}
      <Item isFirst mark={<Line width={3} />} label={text.t('map:legend.coversMuch')} />
      <Item mark={<Line width={1.35} dash="3 4" />} label={text.t('map:legend.coversLittle')} />
    </>
  );
}
