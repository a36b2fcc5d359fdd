import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { type EffectKind, effectKinds } from '#src/analysis/cases/effect.ts';
import { optionEffect } from '#src/analysis/cases/option-effect.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Option } from '#src/dossier/option.ts';
import { EffectMark } from './effect-mark.tsx';
import css from './options.module.css';

/** With many clients: for how many it lies within, at the edge and outside. */
export function EffectTally({ option, clients }: { option: Option; clients: readonly Client[] }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const counts = new Map<EffectKind, number>();
  for (const { id } of clients) {
    const { kind } = optionEffect(dossier, option, id);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return (
    <td className={css.tally}>
      {effectKinds
        .filter((kind) => (counts.get(kind) ?? 0) > 0)
        .map((kind) => (
          <span key={kind}>
            <EffectMark kind={kind} label={t(`weighing:kind.${kind}`)} />
            <b className="num">{counts.get(kind)}</b>
          </span>
        ))}
    </td>
  );
}
