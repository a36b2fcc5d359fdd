import { type ReactNode, useId } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { find } from '#src/base/table.ts';
import { clientName } from '#src/views/decisions/decision-words.ts';
import type { Draft } from './draft.ts';
import css from './record.module.css';

export interface PartProps {
  draft: Draft;
  onChange: (draft: Draft) => void;
}

/** One subject of the form. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={css.part} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

/** A client with its badge, as the head of a line. */
export function Party({ id }: { id: string }) {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const client = find(dossier.clients, id);
  return (
    <span className={css.party}>
      {client && <ClientBadge hue={client.hue} letters={client.badge} />}
      <b>{clientName(text, dossier, id)}</b>
    </span>
  );
}
