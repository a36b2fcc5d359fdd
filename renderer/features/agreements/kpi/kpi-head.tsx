import { useText } from '#renderer/store/settings.ts';
import { monthText } from '#src/views/relations/figures.ts';

interface KpiHeadProps {
  isWhole: boolean;
  month: string;
  canFill: boolean;
}

export function KpiHead({ isWhole, month, canFill }: KpiHeadProps) {
  const text = useText();
  const { t } = text;
  return (
    <thead>
      <tr>
        <th>{t('agreements:kpi.columns.what')}</th>
        <th>{t('agreements:kpi.columns.owner')}</th>
        <th data-right>{t('agreements:kpi.columns.target')}</th>
        <th data-right>{t('agreements:kpi.columns.now')}</th>
        <th>{t('agreements:kpi.columns.trend')}</th>
        <th>{t('agreements:kpi.columns.definition')}</th>
        {isWhole && <th>{t('agreements:kpi.columns.standing')}</th>}
        {isWhole && canFill && (
          <th>{t('agreements:kpi.columns.figure', { month: monthText(text, `${month}-01`, `${month}-01`) })}</th>
        )}
        <th>
          <span className="vh">{t('agreements:columns.do')}</span>
        </th>
      </tr>
    </thead>
  );
}
