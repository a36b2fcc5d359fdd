import css from './clash-notch.module.css';

/** The folded corner of a clashing cell, which says so in words too; its parent is `position: relative`. */
export function ClashNotch({ label }: { readonly label: string }) {
  return <span className={css.notch} role="img" aria-label={label} />;
}
