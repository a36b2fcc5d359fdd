import { Pencil, Plus } from 'lucide-react';
import { CardHead } from '#renderer/features/agreements/card-head.tsx';
import css from '#renderer/features/agreements/agreements.module.css';
import { changePaper } from '#renderer/features/agreements/edits.ts';
import { ActButton } from '#renderer/parts/agreements/act-button.tsx';
import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { InPlaceText } from '#renderer/ui/controls/in-place-text.tsx';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Paper } from '#src/dossier/paper.ts';
import { paperStep } from '#src/views/agreements/steps.ts';
import { shortDay } from '#src/views/agreements/day-text.ts';
import { supplierLook } from '#src/views/relations/parties.ts';
import own from './meeting.module.css';

/** [AG22] Where documents live, who keeps them, and how many were handed over. */
export function PapersCard({ today }: { today: string }) {
  const { t } = useText();
  const papers = useDossier((dossier) => dossier.papers).toSorted(byOrder);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const handed = papers.filter(({ handedOverOn }) => handedOverOn !== null).length;
  return (
    <>
      <CardHead
        id="agreements-papers"
        title={t('agreements:papers.title')}
        shown={papers.length}
        total={papers.length}
        onAll={null}
      >
        {papers.length > 0 && <b>{t('agreements:papers.handed', { count: handed, total: papers.length })}</b>}
      </CardHead>
      {papers.length === 0 ? (
        <p className="muted">{t('agreements:papers.none')}</p>
      ) : (
        <div className={css.scroll}>
          <table className={own.table}>
            <thead>
              <tr>
                <th>{t('agreements:papers.columns.title')}</th>
                <th>{t('agreements:papers.columns.kind')}</th>
                <th>{t('agreements:papers.columns.where')}</th>
                <th>{t('agreements:papers.columns.owner')}</th>
                <th>{t('agreements:papers.columns.handed')}</th>
                <th>
                  <span className="vh">{t('agreements:columns.do')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {papers.map((paper) => (
                <PaperLine key={paper.id} paper={paper} today={today} isReadOnly={isReadOnly} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {!isReadOnly && (
        <div className={css.foot}>
          <Button size="sm" icon={Plus} onPress={() => showDialog({ kind: 'paper', id: null })}>
            {t('agreements:papers.add')}
          </Button>
        </div>
      )}
    </>
  );
}

function PaperLine({ paper, today, isReadOnly }: { paper: Paper; today: string; isReadOnly: boolean }) {
  const text = useText();
  const { t } = text;
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const { id, title, kind, where, owner, handedOverOn, supplier } = paper;
  const to = supplier === null ? undefined : find(suppliers, supplier);
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{t(`agreements:papers.kinds.${kind}`)}</td>
      <td>
        <InPlaceText
          label={t('agreements:papers.columns.where')}
          value={where}
          placeholder={t('agreements:papers.noWhere')}
          maxLength={500}
          isReadOnly={isReadOnly}
          onCommit={(words) => changePaper(id, { where: words })}
        />
      </td>
      <td>
        <InPlaceText
          label={t('agreements:papers.columns.owner')}
          value={owner}
          placeholder={t('agreements:noOwner')}
          maxLength={500}
          isReadOnly={isReadOnly}
          onCommit={(words) => changePaper(id, { owner: words })}
        />
      </td>
      <td>
        <span className={own.handed}>
          <Checkbox
            aria-label={t('agreements:papers.setHanded', { title })}
            isSelected={handedOverOn !== null}
            isReadOnly={isReadOnly}
            onChange={(is) => changePaper(id, { handedOverOn: is ? today : null })}
          >
            {handedOverOn === null ? t('agreements:papers.notYet') : shortDay(text, handedOverOn, today)}
          </Checkbox>
          {to !== undefined && <PartyMark party={supplierLook({ suppliers, clients: [] }, to.id)} size="xs" isNamed />}
        </span>
      </td>
      <td className={own.end}>
        {handedOverOn === null && <ActButton proposed={paperStep(text, paper, today)} />}
        {!isReadOnly && (
          <IconButton
            size="sm"
            icon={Pencil}
            label={t('agreements:papers.edit', { title })}
            onPress={() => showDialog({ kind: 'paper', id })}
          />
        )}
      </td>
    </tr>
  );
}
