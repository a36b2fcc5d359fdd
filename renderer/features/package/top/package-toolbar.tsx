import { Bookmark, GitCompareArrows } from 'lucide-react';
import { PutOnBeamer } from '#renderer/parts/beamer/put-on-beamer.tsx';
import { putSeries } from '#renderer/store/beamer.ts';
import { HandoutMenu } from '#renderer/parts/handout/handout-menu.tsx';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { Toolbar } from '#renderer/ui/frame/toolbar.tsx';
import { keepPackage, openKept } from '#renderer/features/package/keep.ts';
import { useShownPackage } from '#renderer/features/package/shown-package.ts';
import { set, usePackage } from '#renderer/features/package/package-state.ts';
import { packageRules } from '#src/analysis/package/rules.ts';
import { packageTitle } from '#src/views/package/lead.ts';
import { PriceChooser } from './price-chooser.tsx';
import { SearchSettings } from './search-settings.tsx';
import css from './top.module.css';

/** The question is the title; the rules stand beside each other in a fixed order, none before the others. */
export function PackageToolbar({ clients }: { clients: number }) {
  const text = useText();
  const { t } = text;
  const rule = usePackage((asking) => asking.rule);
  const title = packageTitle(text, clients);
  const isComparing = usePackage((asking) => asking.isComparing);
  return (
    <Toolbar
      label={t('packageScreen:bar')}
      className={css.toolbar}
      end={
        <>
          <Button icon={GitCompareArrows} aria-pressed={isComparing} onPress={() => set({ isComparing: !isComparing })}>
            {t(isComparing ? 'packageScreen:compareStop' : 'packageScreen:compare')}
          </Button>
          <Show />
          <SearchSettings />
          <HandoutMenu about="package" />
          <Keep />
        </>
      }
    >
      <h1 className={css.title} title={title}>
        {title}
      </h1>
      <SegmentedControl
        className={css.rules}
        label={t('packageScreen:rule')}
        value={rule}
        onChange={(next) => set({ rule: next })}
        segments={packageRules.map((each) => ({ value: each, label: t(`packageScreen:rules.${each}`) }))}
      />
      <PriceChooser />
    </Toolbar>
  );
}

function Show() {
  const pages = useShownPackage((shown) => shown.pages);
  return <PutOnBeamer from="package" isDisabled={pages.length === 0} onPut={() => void putSeries('package', pages)} />;
}

/** [PK50] Keeps what is shown; once kept, the way to where it can be compared. */
function Keep() {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const found = useShownPackage((shown) => shown.found);
  const hasKept = usePackage((asking) => asking.keptAs !== null);
  return (
    <>
      {hasKept && <Button onPress={openKept}>{t('packageScreen:kept.open')}</Button>}
      <Button
        variant="primary"
        icon={Bookmark}
        isDisabled={isReadOnly || found === null}
        onPress={() => void keepPackage()}
      >
        {t('packageScreen:keep')}
      </Button>
    </>
  );
}
