import { BandChart } from '#renderer/ui/charts/band-chart.tsx';
import { RangePicture } from '#renderer/ui/charts/range-picture.tsx';
import { BadgePriorityPair } from '#renderer/ui/marks/badge-priority-pair.tsx';
import { CampPicture } from '#renderer/ui/marks/camp-picture.tsx';
import { ClashNotch } from '#renderer/ui/marks/clash-notch.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { CountMark } from '#renderer/ui/marks/count-mark.tsx';
import { FitBall } from '#renderer/ui/marks/fit-ball.tsx';
import { GroupBadge } from '#renderer/ui/marks/group-badge.tsx';
import { PriorityBar } from '#renderer/ui/marks/priority-bar.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import { RegieLogo } from '#renderer/ui/marks/regie-logo.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import { clients, hours, offers, open, recovery, zone } from './samples.ts';
import { Section } from './section.tsx';

const STATUSES = ['shared', 'complementary', 'conflict', 'decided', 'unique', 'indifferent'] as const;

export function MarksSection() {
  return (
    <>
      <Section title="Opdrachtgevers, 1 tot en met 12">
        <div className="g-clients">
          {clients.map((client) => (
            <span className="g-row" key={client.letters}>
              <ClientBadge {...client} size="md" />
              <svg width="32" height="12" aria-hidden="true">
                <path d="M0 6H32" stroke={`var(--c${client.hue})`} strokeWidth="3.25" />
              </svg>
            </span>
          ))}
        </div>
      </Section>
      <div className="g-two">
        <Section title="Maten, uit, groep">
          <div className="g-row">
            <ClientBadge hue={1} letters="OW" size="lg" />
            <ClientBadge hue={2} letters="LI" />
            <ClientBadge hue={3} letters="BE" size="xs" />
            <ClientBadge hue={4} letters="ZU" size="md" off />
            <GroupBadge hues={[1, 2, 3, 4]} />
            <GroupBadge hues={[5, 7]} />
            <RegieLogo />
          </div>
        </Section>
        <Section title="Leverancier">
          <div className="g-row">
            <SupplierHexagon letters="DR" size="md" />
            <SupplierHexagon letters="TC" size="md" />
            <SupplierHexagon letters="AW" />
            <SupplierHexagon letters="XX" size="md" out />
          </div>
        </Section>
        <Section title="Prioriteit is inktgewicht">
          <div className="g-row">
            {(['M', 'S', 'C', 'W', null] as const).map((priority) => (
              <PriorityTile key={priority} priority={priority} size="lg" />
            ))}
            <BadgePriorityPair hue={1} letters="OW" priority="M" />
            <BadgePriorityPair hue={3} letters="BE" priority="C" />
          </div>
        </Section>
        <Section title="Verdeling en telling">
          <div className="g-row g-wide">
            <PriorityBar counts={{ M: 26, S: 8, C: 1 }} label="26 must, 8 should, 1 could" className="g-bar" />
            <CountMark glyph={<StatusGlyph status="shared" />} count={24} label="24 gedeeld" />
            <CountMark glyph={<StatusGlyph status="conflict" />} count={9} label="9 conflicten" hot />
          </div>
        </Section>
        <Section title="Status is vorm">
          <div className="g-row g-wide">
            {STATUSES.map((status) => (
              <StatusGlyph key={status} status={status} size={24} />
            ))}
          </div>
          <div className="g-row">
            {STATUSES.map((status) => (
              <StatusGlyph key={status} status={status} />
            ))}
          </div>
        </Section>
        <Section title="Dekking, aangetoond en beweerd">
          <div className="g-row">
            {[0, 0.25, 0.5, 0.75, 1, null].map((fit) => (
              <FitBall key={fit} fit={fit} size={24} />
            ))}
            <FitBall fit={0.75} proven={0.25} size={24} />
            <FitBall fit={1} proven={0.5} size={24} />
          </div>
        </Section>
      </div>
    </>
  );
}

export function ChartsSection() {
  return (
    <>
      <div className="g-two">
        <Section title="Gat en gezamenlijke zone">
          <div className="g-row">
            <RangePicture
              rows={recovery}
              axis={hours}
              stretch={{ kind: 'gap', from: 4, to: 8 }}
              width={120}
              height={36}
              label="Gat"
            />
            <RangePicture
              rows={zone}
              axis={hours}
              stretch={{ kind: 'zone', from: 0, to: 2 }}
              width={120}
              height={36}
              label="Zone"
            />
            <RangePicture rows={open} axis={hours} stretch={{ kind: 'gap', from: 4, to: 8 }} label="Open einden" />
            <RangePicture
              rows={recovery}
              axis={hours}
              stretch={{ kind: 'gap', from: 4, to: 8 }}
              height={24}
              label="Gat"
            />
            <RangePicture
              rows={recovery}
              axis={hours}
              stretch={{ kind: 'gap', from: 4, to: 8 }}
              width={72}
              height={20}
              label="Gat"
            />
          </div>
        </Section>
        <Section title="Kampen, cel die botst">
          <div className="g-row">
            <CampPicture
              camps={[
                [clients[0], clients[3]],
                [clients[1], clients[2]],
              ].map((camp) => camp.filter((c) => c !== undefined))}
              versus="tegenover"
            />
            <div className="g-cell">
              <ClashNotch label="botst" />
              <PriorityTile priority="M" />≤ 4 uur
            </div>
          </div>
        </Section>
      </div>
      <div className="g-two">
        <Section title="Bandbreedte in uren">
          <div className="g-card">
            <BandChart
              rows={recovery}
              axis={hours}
              stretch={{ kind: 'gap', from: 4, to: 8, label: 'gat 4 uur' }}
              formatTick={String}
              unit="u"
              label="Gat van 4 uur"
            />
          </div>
        </Section>
        <Section title="Met zone, open einden en aanbod">
          <div className="g-card">
            <BandChart
              rows={open.map((row, index) => ({ ...row, id: String(index), letters: clients[index]?.letters ?? '' }))}
              axis={hours}
              offers={offers}
              stretch={{ kind: 'zone', from: 4, to: 6, label: 'zone 4 tot 6 uur' }}
              formatTick={String}
              unit="uur"
              label="Zone van 4 tot 6 uur"
            />
          </div>
        </Section>
      </div>
      <Section title="Bandbreedte, groot">
        <div className="g-card">
          <BandChart
            rows={recovery}
            axis={hours}
            offers={offers}
            size="large"
            stretch={{ kind: 'gap', from: 4, to: 8, label: 'Gat van 4 uur' }}
            formatTick={String}
            unit="uur"
            label="Gat van 4 uur"
          />
        </div>
      </Section>
    </>
  );
}
