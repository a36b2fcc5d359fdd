import { describe, expect, it } from 'vitest';
import type { Dossier } from '#src/dossier/dossier.ts';
import { createText } from '#src/text/text.ts';
import { firstImprovement, gatesSentence, motiveSentences, readinessOf } from '#src/views/readiness/gates-view.ts';
import { clientLadderText, laddersSentence, meaningText, processLadders } from '#src/views/readiness/ladder-view.ts';
import { aRecord } from '#test/builders/register-records.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';

const text = createText('nl');
const process = aRecord('processes', 'P', {
  name: 'Vergunningen',
  volume: '10.000',
  exceptions: 12,
  exceptionCostK: 0.04,
});
const own = {
  MER: [4, 3, 2, 3, 4, 3, 2],
  DIJ: [3, 3, 2, 3, 3, 2, 1],
  VEL: [2, 2, 3, 3, 2, 1, 1],
  ZAN: [2, 2, 2, 2, 2, 1, 1],
};

function filled(scores: Partial<typeof own> = own, fields: Partial<Dossier> = {}): Dossier {
  const ladders = Object.entries(scores).map(([client, each]) =>
    aRecord('ladders', `L ${client}`, { process: 'P', client, own: each, ssc: each.with(0, 1) }),
  );
  return { ...sampleDossier(), processes: [process], ladders, readiness: [], actions: [], ...fields };
}
const view = (dossier: Dossier) => processLadders(dossier, process);
const sentence = (dossier: Dossier) => laddersSentence(text, dossier.clients, view(dossier));

describe('the ladder of a process', () => {
  it('[RY10] stands per client in their fixed order, with what the service centre sees otherwise', () => {
    const { clients } = view(filled());
    expect(clients.map(({ client }) => client.id)).toEqual(['MER', 'DIJ', 'VEL', 'ZAN']);
    expect(clients.map((row) => clientLadderText(text, row))).toEqual([
      'voorloop 4 op 3 treden, SSC ziet één anders',
      'voorloop 2 op 2 treden, SSC ziet één anders',
      'voorloop 2 op 2 treden, SSC ziet één anders',
      'geen voorloop, SSC ziet één anders',
    ]);
  });

  it('[RY10] one sentence says who runs ahead and where to begin', () => {
    expect(sentence(filled())).toEqual({
      lead: 'Merwenburg, Dijkenrade en Veldhorst lopen bij Vergunningen voor op wat de treden eronder dragen.',
      rest: 'Dat is geen achterstand van één: begin samen bij simplificeren.',
    });
    expect(sentence(filled({ ZAN: own.ZAN })).lead).toBe('Bij Vergunningen lopen de treden bij iedereen gelijk op.');
    expect(sentence(filled({ MER: own.MER })).rest).toContain(
      'Nog geen score van Dijkenrade, Veldhorst en Zandermeer.',
    );
    expect(sentence(filled({})).lead).toContain('nog niets gescoord');
  });

  it('[RY10] says what the largest lead means, and what its exceptions come to', () => {
    const [merwenburg, , , zandermeer] = view(filled()).clients;
    expect(merwenburg && meaningText(text, merwenburg)).toMatch(
      /^Digitaliseren \(4\) rust op simplificeren \(2\): .+ Uitzonderingen: zo’n €\s\d+\.000 per\sjaar\.$/,
    );
    expect(zandermeer && meaningText(text, zandermeer)).toBe('De treden lopen gelijk op.');
  });
});

describe('how ready clients are', () => {
  const gates = { frameworks: 4, people: 2, regisseur: 4, ladder: null, knowledge: 3 };
  const readiness = [
    aRecord('readiness', 'R', {
      client: 'DIJ',
      isAcute: true,
      motives: { vision: 1, cost: 5, quality: 1, innovation: 0, continuity: 1 },
      own: { gates, capabilities: [3, 3, 3, 3, 3, 3, 3, 3, 3] },
    }),
  ];

  it('[RY6] the weakest gate of each is named, the ladder among them', () => {
    const rows = readinessOf(filled(own, { readiness }));
    expect(rows.map(({ gating }) => [gating.readiness, gating.weakest])).toEqual([
      [3, ['ladder']],
      [2, ['people']],
      [4, ['ladder']],
      [5, ['ladder']],
    ]);
    expect(gatesSentence(text, rows)).toBe('Bij 1 van 4 staat een poort onder de 3.');
  });

  it('[RY12] a gate comes with a first improvement, and the action that is due first is shown', () => {
    const about = { kind: 'readiness', id: 'R' } as const;
    const actions = [
      aRecord('actions', 'later', { title: 'Later', about, dueOn: '2027-03-01' }),
      aRecord('actions', 'first', { title: 'Eerst', about, dueOn: '2027-02-01' }),
      aRecord('actions', 'done', { title: 'Klaar', about, dueOn: '2027-01-01', doneOn: '2027-01-01' }),
    ];
    const [merwenburg, dijkhoven] = readinessOf(filled(own, { readiness, actions }));
    expect([merwenburg?.action, dijkhoven?.action?.title]).toEqual([null, 'Eerst']);
    expect(merwenburg && firstImprovement(text, merwenburg, 'ladder')).toBe('Merwenburg: eerst simplificeren');
    expect(dijkhoven && firstImprovement(text, dijkhoven, 'people')).toBe(
      'In gesprek met wie het raakt bij Dijkenrade',
    );
  });

  it('[RY7] an acute cause and one motive that dominates are said', () => {
    const dossier = filled(own, { readiness });
    expect(motiveSentences(text, dossier.clients, readinessOf(dossier))).toEqual([
      'Dijkenrade: de aanleiding is een acuut probleem. Uitbesteden lost dat niet op en kost eerst tijd.',
      'Dijkenrade: kostenafweging overheerst, de andere motieven wegen nauwelijks.',
    ]);
  });
});
