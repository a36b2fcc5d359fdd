import { useText } from '#renderer/store/settings.ts';
import { Tag } from '#renderer/ui/controls/tag.tsx';

export interface ProvisionalTagProps {
  /** Bodies that confirmed it, of those that must. */
  confirmed?: number | undefined;
  of?: number | undefined;
}

/** Stands with every decision that some body has still to confirm, on every screen and in every print. */
export function ProvisionalTag({ confirmed, of }: ProvisionalTagProps) {
  const { t } = useText();
  return (
    <Tag tone="outline">
      {confirmed === undefined || of === undefined
        ? t('decisions:state.provisional')
        : t('decisions:provisionalOf', { confirmed, of })}
    </Tag>
  );
}
