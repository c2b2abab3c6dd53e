import type { Element, ElementContent } from 'hast';
import {
  attribute,
  childrenOf,
  elementsIn,
  findElement,
  isBlankNode,
  isElement,
  isNamed,
  textOf,
} from '../html/hast.ts';
import { rowsOf } from '../html/questions/tables.ts';
import { isBold } from '../html/questions/bold-lines.ts';

/**
 * A table in a form that Markdown can express. A first row in bold, or one that only names the
 * columns, becomes the header. A merged
 * cell is repeated in each cell that it spans, except to the right of the first column, where it is
 * a title.
 */
export const withoutMergedCells = (table: Element): Element => {
  const first = findElement([table], (element) => isNamed(element, 'tr'));
  const hasHeader = findElement([table], (element) => isNamed(element, 'th')) !== undefined;
  const isHeader = first && (isBoldRow(first) || namesColumns(rowsOf(table)));
  const header = !hasHeader && isHeader ? first : undefined;
  const merged: Merged[] = [];
  const plainRows = (node: Element): Element => {
    if (isNamed(node, 'tr')) return withoutSpans(node === header ? asHeader(node) : node, merged);
    const children = childrenOf(node).map((child) =>
      isNamed(child, 'thead', 'tbody', 'tfoot', 'tr') ? plainRows(child as Element) : child,
    );
    return { ...node, children };
  };
  return plainRows(table);
};

const isBoldRow = (row: Element): boolean => {
  const cells = elementsIn(row).filter((cell) => !isBlankNode(cell));
  return cells.length > 1 && cells.every(isAllBold);
};

/** Whether the first of several rows has a word in each of three columns or more, and the others numbers. */
const namesColumns = ([first = [], ...others]: readonly (readonly Element[])[]): boolean =>
  first.length > 2 &&
  first.every((cell) => /^\P{Nd}+$/u.test(textOf(cell))) &&
  others.length > 1 &&
  others.some((row) => row.some((cell) => /\p{Nd}/u.test(textOf(cell))));

/** Like `isBold`, but looks inside the blocks of a cell. */
const isAllBold = (node: ElementContent): boolean =>
  isBold(node) ||
  (isElement(node) && childrenOf(node).every((child) => isBlankNode(child) || isAllBold(child)));

const asHeader = (row: Element): Element => ({
  ...row,
  children: elementsIn(row).map((cell) => ({
    ...cell,
    tagName: 'th',
    children: childrenOf(cell).flatMap(withoutBold),
  })),
});

const withoutBold = (node: ElementContent): readonly ElementContent[] => {
  if (!isElement(node)) return [node];
  const children = node.children.flatMap(withoutBold);
  return isNamed(node, 'b', 'strong') ? children : [{ ...node, children }];
};

/** Cells that span rows below, by column. */
interface Merged {
  readonly cell: Element;
  readonly rows: number;
}

const withoutSpans = (row: Element, merged: Merged[]): Element => {
  const cells: Element[] = [];
  const addMerged = () => {
    for (let above = merged[cells.length]; above && above.rows > 0;) {
      merged[cells.length] = { cell: above.cell, rows: above.rows - 1 };
      cells.push(above.cell);
      above = merged[cells.length];
    }
  };
  for (const cell of elementsIn(row)) {
    addMerged();
    const single = withoutSpan(cell);
    const isFirstColumn = cells.length === 0;
    const rows = spanOf(cell, 'rowSpan') - 1;
    for (let column = 0; column < spanOf(cell, 'colSpan'); column += 1) {
      // In the first column it is a title for the cells below.
      const own = isFirstColumn && column > 0 ? { ...single, children: [] } : single;
      merged[cells.length] = { cell: own, rows };
      cells.push(own);
    }
  }
  addMerged();
  return { ...row, children: cells };
};

const withoutSpan = (cell: Element): Element => ({
  ...cell,
  properties: { ...cell.properties, rowSpan: 1, colSpan: 1 },
});

const MAX_SPAN = 50;

const spanOf = (cell: Element, name: 'rowSpan' | 'colSpan'): number =>
  Math.min(MAX_SPAN, Math.max(1, Number(attribute(cell, name) ?? 1) || 1));
