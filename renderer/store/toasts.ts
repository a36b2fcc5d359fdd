export type Toast = {
  /** `done` says what happened; `problem` what could not. */
  readonly kind: 'done' | 'problem';
  readonly text: string;
  /** Usually "Ongedaan maken". */
  readonly action?: { readonly label: string; readonly run: () => void };
};

let shower: (toast: Toast) => void = () => {};

/** The shell says once where toasts appear. */
export function connectToasts(show: (toast: Toast) => void): void {
  shower = show;
}

/** A short message for what the eye can't see happen. */
export function showToast(toast: Toast): void {
  shower(toast);
}
