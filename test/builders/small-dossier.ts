import type { Dossier } from '#src/dossier/dossier.ts';
import type { ViewId } from '#src/dossier/ids.ts';
import {
  aClient,
  aComment,
  anOffer,
  aPerson,
  aPosition,
  aRequirement,
  aSupplier,
  aTheme,
  client,
  dossierOf,
  hours,
  person,
  requirement,
  supplier,
  theme,
} from './records.ts';

/**
 * Three clients and their shared service centre, two themes, four requirements (R1 asks hours, R2 a place, R3 and
 * R4 nothing; R3 requires R1 and excludes R4), two suppliers. Small enough to know by heart.
 */
export const smallDossier: Dossier = dossierOf({
  clients: [
    aClient('MER', { name: 'Merwenburg', badge: 'ME', hue: 1, order: 'a0' }),
    aClient('DIJ', { name: 'Dijkenrade', badge: 'DI', hue: 2, order: 'a1' }),
    aClient('VEL', { name: 'Veldhorst', badge: 'VE', hue: 3, order: 'a2' }),
    aClient('SSC', { name: 'Kwartet', kind: 'ssc', badge: 'KW', hue: 4, order: 'a3', inhabitants: null }),
  ],
  people: [
    aPerson('ilse', { name: 'Ilse Vroom', party: { kind: 'client', client: client('MER') }, mandate: 'tot € 50.000' }),
    aPerson('joris', { name: 'Joris Kamphuis', party: { kind: 'client', client: client('DIJ') }, order: 'a1' }),
    aPerson('sam', { name: 'Sam Bakker', party: { kind: 'supplier', supplier: supplier('ALF') }, order: 'a2' }),
    aPerson('regie', { name: 'Rik Regter', order: 'a3' }),
  ],
  themes: [aTheme('T1', { title: 'Dienstverlening' }), aTheme('T2', { title: 'Veiligheid', order: 'a1' })],
  requirements: [
    aRequirement('R1', { code: '1.01', title: 'Ruime openstelling', parameter: hours, costOnceK: 40 }),
    aRequirement('R2', {
      code: '2.01',
      title: 'Opslag van gegevens',
      theme: theme('T2'),
      parameter: { kind: 'category', name: 'plaats', categories: ['NL', 'EER', 'wereld'], lawful: ['NL', 'EER'] },
    }),
    aRequirement('R3', {
      code: '1.02',
      title: 'Eén klantbeeld',
      order: 'a1',
      requires: [requirement('R1')],
      excludes: [requirement('R4')],
    }),
    aRequirement('R4', { code: '2.02', title: 'Losse loketten', theme: theme('T2'), order: 'a1', isLegal: true }),
  ],
  positions: [
    aPosition('R1', 'MER', {
      wish: 75,
      limits: { kind: 'range', min: 60, max: 80 },
      by: person('ilse'),
      at: '2026-03-02T09:00Z',
    }),
    aPosition('R1', 'DIJ', { priority: 'S', wish: 50, limits: { kind: 'range', min: 45, max: 60 }, isReleased: true }),
    aPosition('R1', 'VEL', { priority: 'W', reason: 'te duur' }),
    aPosition('R2', 'DIJ', { wish: 'NL', limits: { kind: 'options', options: ['NL', 'EER'] }, by: person('joris') }),
    aPosition('R3', 'MER'),
    aPosition('R4', 'MER', { priority: 'C' }),
  ],
  suppliers: [
    aSupplier('ALF', { name: 'Alfa Software', badge: 'AS' }),
    aSupplier('BRA', { name: 'Bravo Systemen', badge: 'BS', order: 'a1' }),
  ],
  offers: [
    anOffer('R1', 'ALF', { value: 60, proof: 'demonstrated' }),
    anOffer('R1', 'BRA', { fit: 'custom', value: 40 }),
    anOffer('R2', 'ALF', { value: 'EER' }),
    anOffer('R3', 'BRA', { fit: 'no' }),
  ],
  layout: [
    { id: 'client.MER', x: 10, y: 20 },
    { id: 'requirement.R1', x: 300, y: 40 },
    { id: 'supplier.ALF', x: 600, y: 40 },
    { id: 'theme.T1', x: 300, y: 0 },
  ],
  views: [
    {
      id: 'V1' as ViewId,
      name: 'Botsingen',
      order: 'a0',
      look: {
        screen: 'map',
        lens: 'conflicts',
        filter: { text: '', themes: ['T1'], clients: [], priorities: [], sharing: [], kinds: ['must-wont'] },
        openThemes: ['T1', 'T9'],
        focus: { node: 'requirement.R1', depth: 1 },
        compare: ['MER', 'DIJ'],
        compareOnly: null,
        isList: false,
        place: { zoom: 0.8, x: 400, y: 300 },
      },
    },
    {
      id: 'V2' as ViewId,
      name: 'Alles op prijs',
      order: 'a1',
      look: {
        screen: 'matrix',
        filter: { text: '', themes: [], clients: [], priorities: ['M'], sharing: [], kinds: [] },
        sorts: [
          { by: 'cost.once', isDescending: true },
          { by: 'code', isDescending: false },
        ],
        columnTexts: [{ column: 'client.MER', text: 'M' }],
        grouping: 'none',
        hidden: ['cost.year'],
        blocks: ['clients', 'zone', 'suppliers', 'costs'],
        isSupplierBlockFolded: false,
        frozen: [],
        density: 'compact',
        shows: 'limits',
        foldedThemes: [],
        foldedGroups: [],
      },
    },
  ],
  comments: [aComment('K1', 'R1', { client: client('MER') }), aComment('K2', 'R3', { isDone: true })],
});
