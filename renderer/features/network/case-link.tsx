import { select, showScreen } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import type { Case } from '#src/dossier/case.ts';
import css from './network.module.css';

/** Goes to the case file. */
export function CaseLink({ file, isShort = false }: { readonly file: Case | undefined; readonly isShort?: boolean }) {
  const { t } = useText();
  if (file === undefined) return null;
  const open = () => {
    select({ kind: 'case', id: file.id });
    showScreen('conflicts');
  };
  return (
    <button type="button" className={css.link} title={t('network:openCase', { case: file.code })} onClick={open}>
      <b>{file.code}</b> <span className={isShort ? 'vh' : undefined}>{file.title}</span>
    </button>
  );
}
