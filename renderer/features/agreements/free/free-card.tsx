import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { CardHead } from '#renderer/features/agreements/card-head.tsx';
import css from '#renderer/features/agreements/agreements.module.css';
import { useShownSupplier } from '#renderer/features/agreements/use-agreements.ts';
import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import { setAgreementsShown, showAgreementTab } from '#renderer/store/agreements.ts';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/note.tsx';
import { MenuChip } from '#renderer/ui/overlays/menu-chip.tsx';
import { calendarOf } from '#src/views/agreements/calendar.ts';
import { freeSentences } from '#src/views/agreements/free-text.ts';
import { supplierLook } from '#src/views/relations/parties.ts';
import { CalendarChart } from './calendar-chart.tsx';
import { FreedomTable } from './freedom-table.tsx';
import own from './free.module.css';

interface FreeCardProps {
  isWhole: boolean;
  today: string;
}

const FEW = 6;

/** [AG14] Until when clients are bound, when they can give notice, and the first day that three, and that all, can go. */
export function FreeCard({ isWhole, today }: FreeCardProps) {
  const text = useText();
  const { t } = text;
  const freedoms = useDossier((dossier) => dossier.freedoms);
  const clients = useDossier((dossier) => dossier.clients);
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const supplier = useShownSupplier();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const calendar = useMemo(
    () => calendarOf(text, { freedoms, clients, suppliers }, supplier, today),
    [text, freedoms, clients, suppliers, supplier, today],
  );
  const sentences = useMemo(
    () => freeSentences(text, { freedoms, clients, suppliers }, supplier, today),
    [text, freedoms, clients, suppliers, supplier, today],
  );
  const bars = isWhole ? calendar.bars : calendar.bars.slice(0, FEW);
  return (
    <section className={css.card} aria-labelledby="agreements-free">
      <CardHead
        id="agreements-free"
        title={t('agreements:free.title')}
        shown={bars.length}
        total={calendar.bars.length}
        onAll={isWhole ? null : () => showAgreementTab('calendar')}
      >
        {freedoms.length > 0 && <SupplierChip supplier={supplier} />}
        <span className={css.key}>
          <svg className={own.noticeKey} width="12" height="10" viewBox="0 0 12 10" aria-hidden="true">
            <path d="M0 0h12L6 10z" />
          </svg>{' '}
          {t('agreements:free.noticeKey')}
        </span>
        <span className={css.key}>
          <span className={own.optionKey} /> {t('agreements:free.optionKey')}
        </span>
      </CardHead>
      {bars.length === 0 ? (
        <p className="muted">{t('agreements:free.none')}</p>
      ) : (
        <CalendarChart calendar={calendar} bars={bars} withSupplier={supplier === null} today={today} />
      )}
      {sentences.slice(0, isWhole ? 4 : 1).map((words) => (
        <Note key={words}>{words}</Note>
      ))}
      {isWhole && bars.length > 0 && <FreedomTable bars={bars} today={today} />}
      {!isReadOnly && (isWhole || freedoms.length === 0) && clients.length > 0 && suppliers.length > 0 && (
        <div className={css.foot}>
          <Button size="sm" icon={Plus} onPress={() => showDialog({ kind: 'freedom', id: null })}>
            {t('agreements:free.add')}
          </Button>
        </div>
      )}
    </section>
  );
}

function SupplierChip({ supplier }: { supplier: string | null }) {
  const { t } = useText();
  const freedoms = useDossier((dossier) => dossier.freedoms);
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const bound = new Set<string>(freedoms.map((freedom) => freedom.supplier));
  const items = suppliers
    .filter(({ id }) => bound.has(id))
    .map(({ id, name }) => ({
      id: id as string,
      label: name,
      glyph: <PartyMark party={supplierLook({ suppliers, clients: [] }, id)} size="xs" />,
    }));
  return (
    <MenuChip
      label={t('agreements:free.allSuppliers')}
      mode="single"
      items={items}
      selected={new Set(supplier === null ? [] : [supplier])}
      summary={items.find(({ id }) => id === supplier)?.label}
      onChange={(keys) => setAgreementsShown({ supplier: [...keys][0] ?? null, isSupplierChosen: true })}
    />
  );
}
