import { Send } from 'lucide-react';
import { useStatus } from '#renderer/store/document.ts';
import { askOfReadiness, readinessParts, type ReadinessPart, showReadinessPart } from '#renderer/store/readiness.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { Toolbar } from '#renderer/ui/frame/toolbar.tsx';

/** Parts of this place, and the one thing that is asked of others here. */
export function ReadinessToolbar({ part, canAsk }: { readonly part: ReadinessPart; readonly canAsk: boolean }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <Toolbar
      label={t('readiness:title')}
      end={
        canAsk &&
        !isReadOnly &&
        (part === 'ladder' || part === 'capabilities') && (
          <Button icon={Send} onPress={() => askOfReadiness({ kind: 'sheet' })}>
            {t('readiness:ask')}
          </Button>
        )
      }
    >
      <SegmentedControl<ReadinessPart>
        label={t('readiness:tabs.label')}
        value={part}
        onChange={showReadinessPart}
        segments={readinessParts.map((value) => ({ value, label: t(`readiness:tabs.${value}`) }))}
      />
    </Toolbar>
  );
}
