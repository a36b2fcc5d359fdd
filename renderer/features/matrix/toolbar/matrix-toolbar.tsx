import { Download, Plus } from 'lucide-react';
import { ReviewButton } from '#renderer/parts/review/review-button.tsx';
import { ViewsMenu } from '#renderer/parts/views/views-menu.tsx';
import { runAction } from '#renderer/store/actions.ts';
import { useStatus } from '#renderer/store/document.ts';
import { setFilter, useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { SearchField } from '#renderer/ui/controls/search-field.tsx';
import { Toolbar } from '#renderer/ui/frame/toolbar.tsx';
import { ColumnsMenu } from './columns-menu.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterMenu } from './filter-menu.tsx';
import css from './toolbar.module.css';
import { ViewMenu } from './view-menu.tsx';

export function MatrixToolbar() {
  const text = useText();
  const written = useSession((session) => session.filters.matrix.text);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <Toolbar
      label={text.t('matrix:title')}
      className={css.toolbar}
      end={
        <>
          <span className={css.quiet}>
            <ColumnsMenu />
          </span>
          <span className={css.quiet}>
            <ViewMenu />
          </span>
          <span className={css.quiet}>
            <ViewsMenu screen="matrix" />
          </span>
          <ReviewButton />
          <span className={css.slim}>
            <Button icon={Plus} isDisabled={isReadOnly} onPress={() => runAction('requirement.new')}>
              {text.t('map:newRequirement')}
            </Button>
          </span>
          <span className={css.slim}>
            <Button variant="primary" icon={Download} onPress={() => runAction('dossier.export')}>
              {text.t('matrix:export')}
            </Button>
          </span>
        </>
      }
    >
      <div data-matrix-filter="" className={css.search}>
        <SearchField
          label={text.t('matrix:filter')}
          placeholder={text.t('matrix:filter')}
          clearLabel={text.t('matrix:clear')}
          shortcut={['/']}
          value={written}
          onChange={(value) => setFilter('matrix', { text: value })}
        />
      </div>
      <div className={css.chips}>
        <FilterChips />
      </div>
      <div className={css.gathered}>
        <FilterMenu />
      </div>
    </Toolbar>
  );
}
