import { type ClipboardEvent, useCallback } from 'react';
import { setAgreementsShown, showAgreementTab, useAgreementsShown } from '#renderer/store/agreements.ts';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { CardHead } from '#renderer/features/agreements/card-head.tsx';
import css from '#renderer/features/agreements/agreements.module.css';
import { useRegister } from '#renderer/features/agreements/use-agreements.ts';
import { AddLine } from './add-line.tsx';
import { KindMark } from './kind-mark.tsx';
import { pasteAgreements } from './paste.ts';
import { RegisterHead } from './register-head.tsx';
import { RegisterLine } from './register-line.tsx';
import own from './register.module.css';

/** How many stand on the overview. */
const FEW = 7;

/** What was agreed, what asks for attention first; rows of a spreadsheet can be pasted in. */
export function RegisterCard({ isWhole }: { isWhole: boolean }) {
  const { t } = useText();
  const { all, shown } = useRegister();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const rows = isWhole ? shown : shown.slice(0, FEW);
  const hasDone = useAgreementsShown((state) => state.hasDone);
  const onPaste = useCallback((event: ClipboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
    if (pasteAgreements(event.clipboardData.getData('text/plain'))) event.preventDefault();
  }, []);
  return (
    <section className={css.card} aria-labelledby="agreements-register" {...(!isReadOnly && { onPaste })}>
      <CardHead
        id="agreements-register"
        title={t('agreements:tabs.register')}
        shown={rows.length}
        total={all.length}
        onAll={isWhole ? null : () => showAgreementTab('register')}
      >
        {isWhole && (
          <Checkbox isSelected={hasDone} onChange={(has) => setAgreementsShown({ hasDone: has })}>
            {t('agreements:withDone')}
          </Checkbox>
        )}
        <span className={css.key}>
          <KindMark kind="contract" /> {t('agreements:kinds.contract')}
        </span>
        <span className={css.key}>
          <KindMark kind="mutual" /> {t('agreements:kinds.mutual')}
        </span>
      </CardHead>
      {rows.length === 0 && <p className="muted">{t(all.length === 0 ? 'agreements:none' : 'agreements:noneHere')}</p>}
      {rows.length > 0 && (
        <div className={css.scroll}>
          <table className={own.table} data-whole={isWhole}>
            <RegisterHead isWhole={isWhole} />
            <tbody>
              {rows.map((row) => (
                <RegisterLine key={row.agreement.id} row={row} isWhole={isWhole} isReadOnly={isReadOnly} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {isWhole && !isReadOnly && <AddLine />}
    </section>
  );
}
