import css from './clash-notch.module.css';

/** The folded corner of a clashing cell; its parent is `position: relative` and says the clash in words. */
export function ClashNotch() {
  return <span className={css.notch} aria-hidden="true" />;
}
