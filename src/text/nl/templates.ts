/** What a new dossier can start from. */
export const templates = {
  title: 'Nieuw van sjabloon',
  choose: 'Begin met',
  source: 'Sjabloon “{{name}}”',
  action: 'Nieuw dossier: {{name}}',
  menu: 'Nieuw van sjabloon',
  ssc: { name: 'SSC met meerdere gemeenten', what: '7 thema’s, 40 voorbeeldeisen' },
  'case-system': { name: 'Samen een zaaksysteem kiezen', what: 'eisenlijst en demo-script' },
  'co-sourcing': { name: 'Co-sourcing met pilot', what: 'relatie, KPI’s en overgang' },
  empty: { name: 'Leeg dossier', what: 'alleen de drie banen' },
} as const;
