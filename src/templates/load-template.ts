import { type Template, type TemplateKey, templateSchema } from './template.ts';

const contents: Readonly<Record<TemplateKey, () => Promise<{ readonly default: unknown }>>> = {
  ssc: () => import('./content/ssc.json'),
  'case-system': () => import('./content/case-system.json'),
  'co-sourcing': () => import('./content/co-sourcing.json'),
};

/** Read when asked for: the start screen shows without it. */
export async function loadTemplate(key: TemplateKey): Promise<Template> {
  return templateSchema.parse((await contents[key]()).default);
}
