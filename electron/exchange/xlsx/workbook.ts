import { Refusal } from '#electron/exchange/refusal.ts';
import { type Attributes, parseXml } from './xml.ts';
import type { Zip } from './zip.ts';

/** Where the parts of a workbook are and what it says about them. */
export type WorkbookParts = {
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean; readonly part: string }[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly is1904: boolean;
};

type Relation = { readonly id: string; readonly type: string; readonly target: string };
type SheetEntry = { readonly name: string; readonly isHidden: boolean; readonly relation: string };

/** A target is relative to the folder of its part, or absolute within the archive. */
function resolvePart(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') path.pop();
    else if (part !== '.') path.push(part);
  }
  return path.join('/');
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

async function relationsOf(zip: Zip, part: string): Promise<readonly Relation[]> {
  const folder = folderOf(part);
  const rels = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const relations: Relation[] = [];
  if (!zip.names.has(rels)) return relations;
  await parseXml(await zip.read(rels), {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolvePart(folder, Target) });
    },
  });
  return relations;
}

/** The relation id stands in another namespace, under whatever prefix the producer chose. */
function relationId(attributes: Attributes): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
}

async function readWorkbookXml(zip: Zip, part: string): Promise<{ sheets: SheetEntry[]; is1904: boolean }> {
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  if (!zip.names.has(part)) return { sheets, is1904 };
  await parseXml(await zip.read(part), {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      if (name !== 'sheet') return;
      const isHidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
      sheets.push({ name: attributes.name ?? '', isHidden, relation: relationId(attributes) });
    },
  });
  return { sheets, is1904 };
}

async function workbookPart(zip: Zip): Promise<string> {
  const office = (await relationsOf(zip, '')).find((relation) => relation.type === 'officeDocument');
  return office && zip.names.has(office.target) ? office.target : 'xl/workbook.xml';
}

/** Finds sheets by the workbook's own list, or by their usual names where that list is missing. */
export async function readWorkbook(zip: Zip): Promise<WorkbookParts> {
  const part = await workbookPart(zip);
  const relations = await relationsOf(zip, part);
  const { sheets, is1904 } = await readWorkbookXml(zip, part);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const listed = sheets.flatMap((sheet) => {
    const relation = byId.get(sheet.relation);
    return relation?.type === 'worksheet' && zip.names.has(relation.target)
      ? [{ name: sheet.name, isHidden: sheet.isHidden, part: relation.target }]
      : [];
  });
  const found = [...zip.names]
    .filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
    .map((name, index) => ({ name: `Sheet${index + 1}`, isHidden: false, part: name }));
  const all = listed.length > 0 ? listed : found;
  if (all.length === 0) throw new Refusal('list-no-sheets');
  const target = (type: string): string | null => {
    const relation = relations.find((one) => one.type === type);
    return relation && zip.names.has(relation.target) ? relation.target : null;
  };
  return { sheets: all, sharedStrings: target('sharedStrings'), styles: target('styles'), is1904 };
}
