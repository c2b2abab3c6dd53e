import { strToU8, zipSync } from 'fflate';

const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

const openXml = 'http://schemas.openxmlformats.org';
const relationships = (type: string, target: string): string =>
  `<Relationships xmlns="${openXml}/package/2006/relationships"><Relationship Id="r1" Type="${openXml}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;

const contentTypes = (part: string, type: string): string =>
  `<Types xmlns="${openXml}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;

/** A paragraph of Word, in bold or not. */
export const paragraph = (text: string, isBold = false): string =>
  `<w:p><w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t>${text}</w:t></w:r></w:p>`;

/** A paragraph that Word numbers. */
export const numbered = (text: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

const numbering = `<w:numbering xmlns:w="${openXml}/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

export const wordDocument = (...paragraphs: readonly string[]): Uint8Array =>
  zipOf({
    '[Content_Types].xml': contentTypes('word/document.xml', 'wordprocessingml.document'),
    '_rels/.rels': relationships('officeDocument', 'word/document.xml'),
    'word/_rels/document.xml.rels': relationships('numbering', 'numbering.xml'),
    'word/numbering.xml': numbering,
    'word/document.xml': `<w:document xmlns:w="${openXml}/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`,
  });

type Cell = string | number;

const cellXml = (cell: Cell, column: number, row: number): string => {
  const at = `r="${'ABC'[column]}${row + 1}"`;
  return typeof cell === 'number'
    ? `<c ${at}><v>${cell}</v></c>`
    : `<c ${at} t="inlineStr"><is><t>${cell}</t></is></c>`;
};

const sheetXml = (rows: readonly (readonly Cell[])[]): string =>
  `<worksheet xmlns="${openXml}/spreadsheetml/2006/main"><sheetData>${rows
    .map((row, at) => `<row>${row.map((cell, column) => cellXml(cell, column, at)).join('')}</row>`)
    .join('')}</sheetData></worksheet>`;

/** A workbook of Excel, with its sheets by name. */
export const excelWorkbook = (
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
): Uint8Array => {
  const names = Object.keys(sheets);
  const list = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}"/>`);
  const targets = names.map(
    (_, at) =>
      `<Relationship Id="s${at}" Type="${openXml}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${at}.xml"/>`,
  );
  return zipOf({
    '[Content_Types].xml': contentTypes('xl/workbook.xml', 'spreadsheetml.sheet'),
    '_rels/.rels': relationships('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${openXml}/spreadsheetml/2006/main" xmlns:r="${openXml}/officeDocument/2006/relationships"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${openXml}/package/2006/relationships">${targets.join('')}</Relationships>`,
    ...Object.fromEntries(
      names.map((name, at) => [`xl/worksheets/sheet${at}.xml`, sheetXml(sheets[name]!)]),
    ),
  });
};
