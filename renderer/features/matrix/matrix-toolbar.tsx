import { Columns3, Download, Plus, Rows3 } from 'lucide-react';
import { runAction } from '#renderer/store/actions.ts';
import { useDossier } from '#renderer/store/document.ts';
import { clearFilter, setFilter, useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { FilterChip } from '#renderer/ui/controls/filter-chip.tsx';
import { SearchField } from '#renderer/ui/controls/search-field.tsx';
import { Toolbar } from '#renderer/ui/frame/toolbar.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { MenuChip } from '#renderer/ui/overlays/menu-chip.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu.tsx';
import { byOrder } from '#src/base/order.ts';
import type { Sharing } from '#src/analysis/requirement-analysis.ts';
import type { ClientId, ThemeId } from '#src/dossier/ids.ts';
import { type Priority, priorities } from '#src/dossier/position.ts';
import { matrixColumns } from '#src/views/matrix/matrix-columns.ts';
import css from './matrix.module.css';
import type { MatrixModel } from './matrix-model.ts';
import { setHidden, toggleCompact, useMatrixView } from './matrix-view.ts';

export function MatrixToolbar({ model }: { readonly model: MatrixModel }) {
  const text = useText();
  const filter = useSession((session) => session.filters.matrix);
  const isCompact = useMatrixView((view) => view.isCompact);
  return (
    <Toolbar
      label={text.t('matrix:title')}
      end={
        <>
          <ColumnsMenu />
          <Button variant="quiet" icon={Rows3} onPress={toggleCompact} aria-pressed={isCompact}>
            {text.t(isCompact ? 'matrix:roomy' : 'matrix:compact')}
          </Button>
          <Button icon={Plus} onPress={() => runAction('requirement.new')}>
            {text.t('map:newRequirement')}
          </Button>
          <Button variant="primary" icon={Download} onPress={() => runAction('dossier.export')}>
            {text.t('matrix:export')}
          </Button>
        </>
      }
    >
      <div data-matrix-filter="" className={css.search}>
        <SearchField
          label={text.t('matrix:filter')}
          placeholder={text.t('matrix:filter')}
          clearLabel={text.t('matrix:clear')}
          shortcut={['/']}
          value={filter.text}
          onChange={(value) => setFilter('matrix', { text: value })}
        />
      </div>
      <Chips />
      {model.isFiltering && (
        <Button size="sm" onPress={() => clearFilter('matrix')}>
          {text.t('matrix:shownShowAll', { shown: model.rows.shown, total: model.rows.total })}
        </Button>
      )}
    </Toolbar>
  );
}

function Chips() {
  const text = useText();
  const filter = useSession((session) => session.filters.matrix);
  const themes = useDossier((dossier) => dossier.themes);
  const clients = useDossier((dossier) => dossier.clients);
  const voters = clients.filter((client) => client.kind !== 'ssc').sort(byOrder);
  const toggle = (sharing: Sharing) => (isOn: boolean) =>
    setFilter('matrix', {
      sharing: isOn ? [...filter.sharing, sharing] : filter.sharing.filter((each) => each !== sharing),
    });
  return (
    <>
      <MenuChip
        label={text.t('matrix:theme')}
        items={themes.toSorted(byOrder).map(({ id, title }) => ({ id, label: title }))}
        selected={new Set(filter.themes)}
        summary={text.t('matrix:themeCount', { count: filter.themes.length })}
        onChange={(selected) => setFilter('matrix', { themes: [...selected] as ThemeId[] })}
      />
      <MenuChip
        label={text.t('matrix:priorityLabel')}
        items={priorities.map((each) => ({
          id: each,
          label: text.t(`matrix:priority.${each}`),
          glyph: <PriorityTile priority={each} size="xs" />,
        }))}
        selected={new Set(filter.priorities)}
        summary={`${text.t('matrix:priorityLabel')}: ${filter.priorities.join(', ')}`}
        onChange={(selected) => setFilter('matrix', { priorities: [...selected] as Priority[] })}
      />
      <MenuChip
        label={text.t('matrix:client')}
        items={voters.map(({ id, name }) => ({ id, label: name }))}
        selected={new Set(filter.clients)}
        summary={text.t('matrix:clientCount', { count: filter.clients.length })}
        onChange={(selected) => setFilter('matrix', { clients: [...selected] as ClientId[] })}
      />
      <FilterChip
        glyph={<StatusGlyph status="conflict" size={14} />}
        isSelected={filter.sharing.includes('conflicting')}
        onChange={toggle('conflicting')}
      >
        {text.t('matrix:onlyConflicts')}
      </FilterChip>
      <FilterChip
        glyph={<StatusGlyph status="unique" size={14} />}
        isSelected={filter.sharing.includes('unique')}
        onChange={toggle('unique')}
      >
        {text.t('matrix:onlyUnique')}
      </FilterChip>
    </>
  );
}

function ColumnsMenu() {
  const text = useText();
  const clients = useDossier((dossier) => dossier.clients);
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const hidden = useMatrixView((view) => view.hidden);
  const columns = matrixColumns(clients, suppliers, { hidden: new Set() });
  const name = (column: (typeof columns)[number]): string => {
    if (column.kind === 'client') return column.client.name;
    if (column.kind === 'supplier') return column.supplier.name;
    return column.kind === 'zone' ? text.t('matrix:zone') : text.t(`matrix:costField.${column.cost}`);
  };
  return (
    <MenuButton
      variant="quiet"
      icon={Columns3}
      label={text.t('matrix:columns')}
      groups={[
        {
          id: 'columns',
          items: columns.map((column) => ({ id: column.key, label: name(column) })),
          selection: {
            mode: 'multiple',
            selected: new Set(columns.flatMap(({ key }) => (hidden.has(key) ? [] : [key]))),
            onChange: (shown) => setHidden(new Set(columns.flatMap(({ key }) => (shown.has(key) ? [] : [key])))),
          },
        },
      ]}
    />
  );
}
