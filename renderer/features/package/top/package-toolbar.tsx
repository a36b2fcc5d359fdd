import { useText } from '#renderer/store/settings.ts';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { Toolbar } from '#renderer/ui/frame/toolbar.tsx';
import { set, usePackage } from '#renderer/features/package/package-state.ts';
import { packageRules } from '#src/analysis/package/rules.ts';
import { packageTitle } from '#src/views/package/lead.ts';
import css from './top.module.css';

/** The question is the title; the rules stand beside each other in a fixed order, none before the others. */
export function PackageToolbar({ clients }: { clients: number }) {
  const text = useText();
  const { t } = text;
  const rule = usePackage((asking) => asking.rule);
  const title = packageTitle(text, clients);
  return (
    <Toolbar label={t('packageScreen:bar')} className={css.toolbar}>
      <h1 className={css.title} title={title}>
        {title}
      </h1>
      <SegmentedControl
        label={t('packageScreen:rule')}
        value={rule}
        onChange={(next) => set({ rule: next })}
        segments={packageRules.map((each) => ({ value: each, label: t(`packageScreen:rules.${each}`) }))}
      />
    </Toolbar>
  );
}
