import { today } from '#renderer/parts/cases/today.ts';
import { useAgreementsShown } from '#renderer/store/agreements.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { AgreementsToolbar } from './agreements-toolbar.tsx';
import css from './agreements.module.css';
import { FreeCard } from './free/free-card.tsx';
import { HeadlineBar } from './headline-bar.tsx';
import { KpiCard } from './kpi/kpi-card.tsx';
import { MeetingTab } from './meeting/meeting-tab.tsx';
import { NoAgreements } from './no-agreements.tsx';
import { DutyCard } from './raci/duty-card.tsx';
import { RegisterCard } from './register/register-card.tsx';
import { useAgreementActions } from './use-agreement-actions.ts';
import { useRegister } from './use-agreements.ts';

/** What was agreed, how it is measured, who does what, and until when one is bound. */
export function AgreementsScreen() {
  const { t } = useText();
  const register = useRegister();
  useAgreementActions(register);
  const isEmpty = useDossier(
    ({ agreements, kpis, duties, freedoms, rhythms, papers }) =>
      agreements.length + kpis.length + duties.length + freedoms.length + rhythms.length + papers.length === 0,
  );
  const tab = useAgreementsShown((shown) => shown.tab);
  return (
    <>
      <AgreementsToolbar />
      <h1 className="vh">{t('agreements:title')}</h1>
      {isEmpty && tab === 'overview' ? <NoAgreements /> : <Page />}
    </>
  );
}

function Page() {
  const tab = useAgreementsShown((shown) => shown.tab);
  const day = today();
  return (
    <div className={css.page}>
      <HeadlineBar today={day} />
      {tab === 'overview' ? (
        <div className={css.cards}>
          <RegisterCard isWhole={false} />
          <KpiCard isWhole={false} today={day} />
          <DutyCard isWhole={false} today={day} />
          <FreeCard isWhole={false} today={day} />
        </div>
      ) : (
        <Whole today={day} />
      )}
    </div>
  );
}

function Whole({ today: day }: { today: string }) {
  const tab = useAgreementsShown((shown) => shown.tab);
  if (tab === 'register') return <RegisterCard isWhole />;
  if (tab === 'kpis') return <KpiCard isWhole today={day} />;
  if (tab === 'duties') return <DutyCard isWhole today={day} />;
  return tab === 'calendar' ? <FreeCard isWhole today={day} /> : <MeetingTab today={day} />;
}
