import { ListFilter, Lock, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { Disclosure } from '#renderer/ui/controls/disclosure.tsx';
import { FilterChip } from '#renderer/ui/controls/filter-chip.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { RadioCards } from '#renderer/ui/controls/radio-cards.tsx';
import { SearchField } from '#renderer/ui/controls/search-field.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { Tabs } from '#renderer/ui/controls/tabs.tsx';
import { Tag } from '#renderer/ui/controls/tag.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Kbd } from '#renderer/ui/marks/kbd.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu.tsx';
import { MenuChip } from '#renderer/ui/overlays/menu-chip.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { Section } from './section.tsx';

const themes = [
  { id: 'a', label: 'Continuïteit' },
  { id: 'b', label: 'Kosten' },
];

export function ControlsSection() {
  const [lens, setLens] = useState<'conf' | 'fit'>('conf');
  const [isMust, setMust] = useState(true);
  const [theme, setTheme] = useState<ReadonlySet<string>>(new Set());
  return (
    <Section title="Knoppen">
      <div className="g-stack">
        <div className="g-row">
          <Button variant="primary">Open conflict</Button>
          <Button>Op de agenda</Button>
          <Button variant="quiet" icon={ListFilter}>
            Filter
          </Button>
          <Button icon={Lock} isDisabled>
            Leg vast
          </Button>
          <Button isPending>Exporteert</Button>
          <IconButton icon={Undo2} label="Ongedaan maken" shortcut={['Ctrl', 'Z']} />
          <IconButton icon={Undo2} label="Ongedaan maken" isDisabled />
        </div>
        <div className="g-row">
          <Button size="sm">Klein</Button>
          <Button size="lg" variant="primary" shortcut={['Ctrl', 'N']}>
            Nieuw dossier
          </Button>
          <Button shortcut={['N']}>Eis of wens</Button>
          <MenuButton label="Exporteer" groups={[{ id: 'x', items: themes }]} />
        </div>
        <div className="g-row">
          <SegmentedControl
            label="Lens"
            value={lens}
            onChange={setLens}
            segments={[
              { value: 'conf', label: 'Conflicten', shortcut: '1' },
              { value: 'fit', label: 'Dekking', shortcut: '3' },
            ]}
          />
          <MenuChip
            label="Thema"
            items={themes}
            selected={theme}
            onChange={setTheme}
            summary={`Thema: ${theme.size}`}
          />
          <FilterChip isSelected={isMust} onChange={setMust}>
            Must
          </FilterChip>
          <FilterChip
            isSelected={!isMust}
            onChange={(on) => setMust(!on)}
            glyph={<StatusGlyph status="conflict" size={14} />}
          >
            Alleen conflicten
          </FilterChip>
        </div>
        <div className="g-row">
          <Tag>2 van 4 akkoord</Tag>
          <Tag tone="conflict" glyph={<StatusGlyph status="conflict" size={14} />}>
            Conflict, open
          </Tag>
          <Kbd keys={['Ctrl', 'K']} />
          <SegmentedControl
            label="Vergelijking"
            shape="square"
            value={'ge'}
            onChange={() => {}}
            segments={[
              { value: 'le', label: '≤', name: 'ten hoogste' },
              { value: 'ge', label: '≥', name: 'ten minste' },
              { value: 'eq', label: '=', name: 'precies' },
            ]}
          />
        </div>
      </div>
    </Section>
  );
}

export function FieldsSection() {
  const [hours, setHours] = useState<number | null>(99.95);
  const [unit, setUnit] = useState<'h' | 'm' | null>('m');
  const [text, setText] = useState('');
  const [tab, setTab] = useState<'a' | 'b'>('a');
  const [card, setCard] = useState<'mine' | 'theirs' | null>('mine');
  return (
    <Section title="Velden">
      <div className="g-stack">
        <div className="g-two">
          <TextField label="Waarde" defaultValue="≤ 4 urr" error="Eenheid ‘urr’ is onbekend. Bedoelt u uur?" />
          <NumberField
            label="Beschikbaarheid"
            value={hours}
            onChange={setHours}
            unit="%"
            description="Pijltjes: één erbij of eraf."
          />
          <Select
            label="Eenheid"
            value={unit}
            onChange={setUnit}
            options={[
              { value: 'h', label: 'uren' },
              { value: 'm', label: 'maanden' },
            ]}
          />
          <Select
            label="Kolom"
            value={null}
            isDashed
            placeholder="overslaan"
            onChange={() => {}}
            options={[{ value: 'h', label: 'Titel' }]}
          />
          <SearchField
            label="Filter"
            clearLabel="Wis"
            placeholder="Filter in matrix"
            shortcut={['/']}
            value={text}
            onChange={setText}
          />
          <TextField label="Naam" isDisabled defaultValue="Oosterwaard" isLabelHidden />
        </div>
        <TextArea label="Motivering" placeholder="In de woorden van de opdrachtgevers" rows={2} />
        <div className="g-row">
          <Checkbox defaultSelected>Onthoud deze indeling</Checkbox>
          <Checkbox isIndeterminate>Deel</Checkbox>
          <Checkbox isTag defaultSelected note={12}>
            Oosterwaard
          </Checkbox>
          <Checkbox isTag note={1}>
            Ooster-waard
          </Checkbox>
        </div>
        <RadioCards
          label="Bewaartermijn, waarde"
          value={card}
          onChange={setCard}
          cards={[
            { value: 'mine', title: '≥ 24 mnd', glyph: <PriorityTile priority="M" /> },
            { value: 'theirs', title: '≥ 12 mnd', description: 'op schijf, 14:40' },
          ]}
        />
        <RadioCards
          label="Nog niets gekozen"
          isLabelHidden
          value={null}
          onChange={() => {}}
          cards={[
            { value: 'a', title: 'tekst aangepast' },
            { value: 'b', title: 'verwijderd' },
          ]}
        />
        <Tabs
          label="Delen"
          selected={tab}
          onChange={setTab}
          tabs={[
            {
              id: 'a',
              label: 'Verloop',
              count: 4,
              content: (
                <Disclosure title="Continuïteit en herstel" aside="6" defaultExpanded>
                  <p className="sec">Inhoud</p>
                </Disclosure>
              ),
            },
            { id: 'b', label: 'Bron', content: 'Bron' },
          ]}
        />
      </div>
    </Section>
  );
}
