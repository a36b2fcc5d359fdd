import type { Same } from '#src/text/same.ts';
import type { templates as dutch } from '#src/text/nl/templates.ts';

export const templates: Same<typeof dutch> = {
  title: 'New from a template',
  choose: 'Start with',
  source: 'Template “{{name}}”',
  action: 'New dossier: {{name}}',
  menu: 'New from a template',
  ssc: { name: 'Shared service centre for several municipalities', what: '7 themes, 40 example requirements' },
  'case-system': { name: 'Choosing a case system together', what: 'requirement list and demo script' },
  'co-sourcing': { name: 'Co-sourcing with a pilot', what: 'relation, KPIs and transition' },
  empty: { name: 'Empty dossier', what: 'just the three lanes' },
};
