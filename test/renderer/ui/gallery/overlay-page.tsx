import { Layers, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { ToastRegion } from '#renderer/ui/feedback/toast-region.tsx';
import { createToasts } from '#renderer/ui/feedback/toasts.ts';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { CommandPalette } from '#renderer/ui/overlays/command-palette.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import type { MenuGroup } from '#renderer/ui/overlays/menu-list.tsx';
import { AnchoredPopover } from '#renderer/ui/overlays/popover.tsx';
import { ShortcutSheet } from '#renderer/ui/overlays/shortcut-sheet.tsx';
import { palette } from './samples.ts';

const toasts = createToasts();

const groups: readonly MenuGroup[] = [
  {
    id: 'edit',
    items: [
      { id: 'open', label: 'Open', shortcut: ['Enter'], icon: Layers },
      { id: 'copy', label: 'Neem over van Linderveen', hint: '8 cellen' },
      { id: 'x', label: 'Niet beschikbaar', isDisabled: true },
    ],
  },
  {
    id: 'cols',
    title: 'Kolommen',
    items: [
      { id: 'zone', label: 'Gezamenlijke zone' },
      { id: 'cost', label: 'Kosten' },
    ],
    selection: { mode: 'multiple', selected: new Set(['zone']), onChange: () => {} },
  },
];

/** One overlay, open, for a picture of it. */
export function OverlayPage({ kind }: { kind: string }) {
  const [isOpen, setOpen] = useState(true);
  const [value, setValue] = useState<number | null>(24);
  const anchor = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (kind === 'toast') {
      toasts.show({
        icon: Trash2,
        text: 'E-36 Social return verwijderd',
        action: { label: 'Ongedaan maken', onAction: () => {} },
      });
      toasts.show({ text: 'Verslag staat in Documenten' });
    }
    if (kind === 'menu') menu.current?.click();
  }, [kind]);
  const is = (name: string) => kind === name && isOpen;
  const withIcons = palette.map((group) => ({
    ...group,
    items: group.items.map((item) => ({
      ...item,
      icon: item.id === 'e-01' ? <StatusGlyph status="conflict" /> : <Icon icon={Layers} />,
    })),
  }));
  return (
    <div className="g-page">
      <div ref={anchor} className="g-row">
        <Menu label="Acties" groups={groups} onAction={() => {}} trigger={<Button ref={menu}>Acties</Button>} />
        <IconButton icon={Trash2} label="Verwijder" shortcut={['Del']} />
      </div>
      <AnchoredPopover anchorRef={anchor} label="Bewerk" isOpen={is('popover')} onOpenChange={setOpen}>
        <div className="g-pop">
          <NumberField label="Waarde" value={value} onChange={setValue} unit="maanden" autoFocus />
          <Button variant="primary">Bewaar</Button>
        </div>
      </AnchoredPopover>
      <Dialog
        title="Besluit E-01 vastleggen?"
        role="alertdialog"
        isOpen={is('dialog')}
        onOpenChange={setOpen}
        actions={(close) => (
          <>
            <Button onPress={close}>Terug</Button>
            <Button variant="primary">Leg vast</Button>
          </>
        )}
      >
        Vier opdrachtgevers zijn akkoord met ‘Twee klassen’. Een vastgelegd besluit kunt u later herzien, niet wissen.
      </Dialog>
      <CommandPalette
        isOpen={is('palette')}
        onOpenChange={setOpen}
        label="Zoek of typ een opdracht"
        placeholder="Zoek of typ een opdracht"
        groups={withIcons}
        onRun={() => {}}
        emptyText="Niets gevonden."
      />
      <ShortcutSheet
        isOpen={is('keys')}
        onOpenChange={setOpen}
        title="Sneltoetsen"
        closeLabel="Sluit"
        search={{ label: 'Zoek een sneltoets', clearLabel: 'Wis', value: '', onChange: () => {} }}
        emptyText="Geen sneltoets gevonden."
        groups={[
          {
            title: 'Overal',
            rows: [
              { keys: ['Ctrl', 'K'], label: 'Zoek of typ een opdracht' },
              { keys: ['Ctrl', 'Z'], label: 'Ongedaan maken' },
            ],
          },
          {
            title: 'Matrix',
            rows: [
              { keys: ['M', 'S', 'C', 'W'], label: 'Prioriteit zetten' },
              { keys: ['F2'], label: 'Waarde bewerken' },
            ],
          },
        ]}
      />
      <ToastRegion toasts={toasts} label="Meldingen" closeLabel="Sluit melding" />
    </div>
  );
}
