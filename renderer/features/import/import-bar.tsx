import { Bookmark, BookmarkCheck, ChevronDown, FileSpreadsheet } from 'lucide-react';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { Toolbar } from '#renderer/ui/frame/toolbar.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import css from './import.module.css';
import { chooseSheet, closeImport, type OpenImport, setRemembered } from './import-state.ts';

/** Which file and sheet, and whether its layout is kept. */
export function ImportBar({ open }: { open: OpenImport }) {
  const { t, number } = useText();
  const { book, source, isRemembered } = open;
  const kb = number(Math.max(1, Math.round(source.bytes.length / 1024)));
  return (
    <Toolbar
      label={t('imports:bar.label')}
      end={
        <>
          <Button
            variant="quiet"
            icon={isRemembered ? BookmarkCheck : Bookmark}
            aria-pressed={isRemembered}
            onPress={() => setRemembered(!isRemembered)}
          >
            {t(isRemembered ? 'imports:bar.remembered' : 'imports:bar.remember')}
          </Button>
          <Button onPress={closeImport}>{t('imports:bar.cancel')}</Button>
        </>
      }
    >
      <h1 className={css.heading}>{t('imports:title')}</h1>
      <span className={css.file}>
        <Icon icon={FileSpreadsheet} />
        <b className="ellipsis">{source.fileName}</b>
        <span className="muted num">{t('imports:bar.size', { kb })}</span>
        {book.encoding !== null && <span className="muted">{book.encoding}</span>}
      </span>
      {book.sheets.length > 1 && <SheetMenu open={open} />}
    </Toolbar>
  );
}

function SheetMenu({ open: { book, sheet } }: { open: OpenImport }) {
  const { t } = useText();
  const { name } = sheet;
  const index = book.sheets.indexOf(sheet) + 1;
  const items = book.sheets.map((one) => ({
    id: one.name,
    label: one.name,
    hint: one.isHidden ? t('imports:bar.hidden') : t('imports:bar.rows', { count: one.rows.length }),
    isDisabled: one.rows.length === 0,
  }));
  return (
    <Menu
      label={t('imports:bar.sheets')}
      trigger={
        <Button className={css.pill} iconEnd={ChevronDown}>
          {t('imports:bar.sheet', { name, index, count: book.sheets.length })}
        </Button>
      }
      groups={[
        {
          id: 'sheets',
          items,
          selection: {
            mode: 'single',
            selected: new Set([name]),
            onChange: ([chosen]) => chosen !== undefined && chooseSheet(chosen),
          },
        },
      ]}
    />
  );
}
