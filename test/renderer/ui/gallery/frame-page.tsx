import {
  CalendarPlus,
  Diamond,
  HardDrive,
  Presentation,
  Redo2,
  Settings,
  Table2,
  Undo2,
  Waypoints,
} from 'lucide-react';
import { useState } from 'react';
import { BandChart } from '#renderer/ui/charts/band-chart.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { ButtonGroup } from '#renderer/ui/controls/button-group.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { Tag } from '#renderer/ui/controls/tag.tsx';
import { AppFrame } from '#renderer/ui/frame/app-frame.tsx';
import { Inspector, InspectorSection } from '#renderer/ui/frame/inspector.tsx';
import { Rail } from '#renderer/ui/frame/rail.tsx';
import { SaveState } from '#renderer/ui/frame/save-state.tsx';
import { SearchButton } from '#renderer/ui/frame/search-button.tsx';
import { StatusBar } from '#renderer/ui/frame/status-bar.tsx';
import { Stepper } from '#renderer/ui/frame/stepper.tsx';
import { TitleButton } from '#renderer/ui/frame/title-button.tsx';
import { Toolbar } from '#renderer/ui/frame/toolbar.tsx';
import { TopBar } from '#renderer/ui/frame/top-bar.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { CountMark } from '#renderer/ui/marks/count-mark.tsx';
import { GroupBadge } from '#renderer/ui/marks/group-badge.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import { RegieLogo } from '#renderer/ui/marks/regie-logo.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import { hours, recovery } from './samples.ts';

/** The frame around an empty screen. */
export function FramePage() {
  const [lens, setLens] = useState<'conf' | 'shared' | 'fit'>('conf');
  return (
    <AppFrame rail={<GalleryRail />} top={<GalleryTop />} side={<GalleryInspector />} status={<GalleryStatus />}>
      <Toolbar label="Kaart" end={<Button shortcut={['N']}>Eis of wens</Button>}>
        <SegmentedControl
          label="Lens"
          value={lens}
          onChange={setLens}
          segments={[
            { value: 'conf', label: 'Conflicten', shortcut: '1' },
            { value: 'shared', label: 'Gedeeld/uniek', shortcut: '2' },
            { value: 'fit', label: 'Dekking leveranciers', shortcut: '3' },
          ]}
        />
      </Toolbar>
    </AppFrame>
  );
}

function GalleryRail() {
  const [place, setPlace] = useState<'map' | 'matrix' | 'conflicts' | 'settings'>('map');
  return (
    <Rail
      label="Onderdelen"
      logo={<RegieLogo />}
      logoLabel="Naar startscherm"
      onLogo={() => {}}
      current={place}
      onSelect={setPlace}
      items={[
        { id: 'map', icon: Waypoints, label: 'Kaart' },
        { id: 'matrix', icon: Table2, label: 'Matrix' },
        { id: 'conflicts', icon: Diamond, label: 'Conflicten', count: 9, countLabel: '9 open' },
      ]}
      footItems={[{ id: 'settings', icon: Settings, label: 'Instellingen' }]}
    />
  );
}

function GalleryTop() {
  return (
    <TopBar
      end={
        <>
          <SearchButton label="Zoek of typ een opdracht" shortcut={['Ctrl', 'K']} onPress={() => {}} />
          <ButtonGroup label="Ongedaan maken en opnieuw">
            <IconButton icon={Undo2} label="Ongedaan maken" />
            <IconButton icon={Redo2} label="Opnieuw" isDisabled />
          </ButtonGroup>
          <SaveState state="saved" text="Opgeslagen 14:32" />
          <Button icon={Presentation}>Beamer</Button>
        </>
      }
    >
      <Menu
        label="Dossier"
        groups={[]}
        trigger={
          <TitleButton
            glyph={<GroupBadge hues={[1, 2, 3, 4]} />}
            title="SSC De Vier Stromen"
            subtitle="ICT-dienstverlening 2026"
          />
        }
      />
      <Stepper
        label="Fase"
        current="b"
        onSelect={() => {}}
        steps={[
          { id: 'a', label: 'Strategie' },
          { id: 'b', label: 'Aanbesteding' },
          { id: 'c', label: 'Organisatie' },
        ]}
      />
    </TopBar>
  );
}

function GalleryInspector() {
  return (
    <Inspector
      title="Hersteltijd kritieke systemen"
      subtitle="Continuïteit en herstel · eis · sinds 12 maart"
      lead={
        <>
          <Tag tone="conflict" glyph={<StatusGlyph status="conflict" size={14} />}>
            Conflict, open
          </Tag>
          E-01
        </>
      }
      onClose={() => {}}
      closeLabel="Sluit"
      foot={
        <>
          <Button variant="primary" size="lg" block>
            Open conflict
          </Button>
          <Button icon={CalendarPlus} block>
            Op de agenda
          </Button>
        </>
      }
    >
      <InspectorSection title="Bandbreedte in uren">
        <BandChart
          rows={recovery}
          axis={hours}
          width={304}
          stretch={{ kind: 'gap', from: 4, to: 8, label: 'gat 4 uur' }}
          formatTick={String}
          unit="u"
          label="Gat van 4 uur"
        />
      </InspectorSection>
      <InspectorSection title="Posities">
        <ul className="g-pos">
          {recovery.map((row) => (
            <li key={row.id}>
              <ClientBadge hue={row.hue} letters={row.letters} name={row.name} />
              <PriorityTile priority="M" />
              <b>
                {row.min}–{row.max} uur
              </b>
              <span>Balie dezelfde ochtend open</span>
            </li>
          ))}
        </ul>
      </InspectorSection>
    </Inspector>
  );
}

function GalleryStatus() {
  return (
    <StatusBar
      label="Stand"
      end={
        <span>
          <Icon icon={HardDrive} size={14} />
          Alleen op deze computer
        </span>
      }
    >
      <span>40 eisen en wensen</span>
      <CountMark glyph={<StatusGlyph status="shared" />} count={24} text="gedeeld" label="24 gedeeld" />
      <CountMark glyph={<StatusGlyph status="conflict" />} count={9} text="open conflicten" label="9 open conflicten" />
      <CountMark glyph={<StatusGlyph status="unique" />} count={6} text="uniek" label="6 uniek" />
    </StatusBar>
  );
}
