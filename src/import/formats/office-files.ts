/** Word documents and Excel workbooks as the web pages and tables that the importer reads. */
import mammoth from 'mammoth';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/universal';
import { findHeader } from './tables/csv.ts';
import { endsAsQuestion } from '../html/tokens.ts';
import type { ImportFile } from '../import-result.ts';

/**
 * The files, with each Word document (.docx) as a web page and each sheet of an Excel workbook
 * (.xlsx) as a table. A file that is damaged or locked by a password stays as it is, and the importer
 * says that it cannot be read.
 */
export const convertOfficeFiles = async (
  files: readonly ImportFile[],
): Promise<readonly ImportFile[]> => {
  const converted = await Promise.all(files.map(convert));
  return converted.flat();
};

const convert = async (file: ImportFile): Promise<readonly ImportFile[]> => {
  const kind = kindOf(file.bytes);
  if (!kind) return [file];
  try {
    // A copy, since Node.js reads small files into parts of a shared buffer.
    return await kind.read(file.name, new Uint8Array(file.bytes).buffer);
  } catch {
    return [file];
  }
};

const pageOf = async (name: string, content: ArrayBuffer): Promise<readonly ImportFile[]> => {
  // In browsers the library reads `arrayBuffer`, in Node.js `buffer`.
  const input = { arrayBuffer: content, buffer: content };
  const { value } = await mammoth.convertToHtml(input);
  return [{ name, format: 'html', bytes: encode(`<!doctype html><body>${value}</body>`) }];
};

const tablesOf = async (name: string, content: ArrayBuffer): Promise<readonly ImportFile[]> => {
  const sheets = (await readWorkbook(content)).filter(({ data }) => data.length > 0);
  if (sheets.length === 0) return [{ name, bytes: new Uint8Array() }];
  const tables = sheets.map(({ data }) => data.map((row) => row.map(textOfCell)));
  const hasNamedColumns = tables.some(namesColumns);
  return sheets.map(({ sheet }, at) => ({
    name: sheets.length > 1 ? `${name}: ${sheet}` : name,
    format: 'csv',
    ...(sheets.length > 1 && !isDefaultName(sheet) && { topic: sheet }),
    ...(hasNamedColumns && !holdsQuestions(tables[at]!) && { isAside: true }),
    bytes: encode(Papa.unparse(tables[at]!)),
  }));
};

type Table = readonly (readonly string[])[];

const namesColumns = (table: Table): boolean =>
  findHeader(table.map((cells, at) => ({ cells, line: at + 1 }))) !== undefined;

/** Beside a sheet whose columns are named, a sheet of notes or prices has few questions. */
const holdsQuestions = (table: Table): boolean =>
  namesColumns(table) ||
  table.filter((cells) => cells.some(endsAsQuestion)).length > table.length / 3;

/** Zip archives name their parts in plain letters, compressed or not. */
const kinds = [
  { part: /word\/document\d*\.xml/, read: pageOf },
  { part: /xl\/workbook\.xml/, read: tablesOf },
] as const;

const kindOf = (bytes: Uint8Array) => {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const text = isZip ? new TextDecoder('latin1').decode(bytes) : '';
  return kinds.find(({ part }) => part.test(text));
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const textOfCell = (value: unknown): string =>
  value instanceof Date
    ? value.toISOString().slice(0, 10)
    : String((value as string | number | boolean | null) ?? '');

/** Whether Excel named the sheet: "Sheet1", "Feuil2", "Tabelle1". */
const isDefaultName = (sheet: string): boolean => /^\p{L}+\s?\d{1,2}$/u.test(sheet);
