import { ArrowDown } from 'lucide-react';
import { type RegisterSort, setAgreementsShown, useAgreementsShown } from '#renderer/store/agreements.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import own from './register.module.css';

/** Headings sort; the sign says by what. Pressed again, what asks for attention comes first. */
export function RegisterHead({ isWhole }: { isWhole: boolean }) {
  const { t } = useText();
  return (
    <thead>
      <tr>
        {isWhole && (
          <th>
            <span className="vh">{t('agreements:columns.done')}</span>
          </th>
        )}
        <Sorting by="title" word={t('agreements:columns.title')} />
        <th>{t('agreements:columns.between')}</th>
        <Sorting by="owner" word={t('agreements:columns.owner')} />
        <Sorting by="due" word={t('agreements:columns.due')} />
        <Sorting by="attention" word={t('agreements:columns.watch')} />
        {isWhole && (
          <>
            <Sorting by="check" word={t('agreements:columns.checked')} />
            <th>{t('agreements:columns.where')}</th>
          </>
        )}
        <th>
          <span className="vh">{t('agreements:columns.do')}</span>
        </th>
      </tr>
    </thead>
  );
}

function Sorting({ by, word }: { by: RegisterSort; word: string }) {
  const sort = useAgreementsShown((shown) => shown.sort);
  const isOn = sort === by;
  return (
    <th aria-sort={isOn ? 'ascending' : 'none'}>
      <button type="button" className={own.sort} onClick={() => setAgreementsShown({ sort: isOn ? 'attention' : by })}>
        {word}
        {isOn && by !== 'attention' && <Icon icon={ArrowDown} size={14} />}
      </button>
    </th>
  );
}
