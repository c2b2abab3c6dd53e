import { unescaped } from './unescaped.ts';

interface Row {
  /** What is computed is null. */
  readonly cells: readonly (string | null)[];
  readonly end: number;
}

/** The cells of a row of SQL, from after its bracket on; undefined if it does not end as a row does. */
export const cellsAt = (sql: string, start: number): Row | undefined => {
  const cells: (string | null)[] = [];
  let cell = new Cell();
  token.lastIndex = start;
  for (let found = token.exec(sql); found; found = token.exec(sql)) {
    const [sign, quote, text] = found;
    const isEnd = cell.depth === 0 && /^[,)]$/.test(sign);
    if (isEnd) {
      cells.push(cell.value);
      cell = new Cell();
      if (sign === ')') return { cells, end: token.lastIndex };
    } else if (quote !== undefined) cell.addText(unescaped(text!.replaceAll(quote + quote, quote)));
    else if (!cell.addCode(sign)) return undefined;
  }
  return undefined;
};

/** A text in quotes, a sign, or what is between. */
const token = /(['"])((?:(?!\1)[^\\]|\\[\s\S]|\1\1)*)\1(?!\1)|[(),]|[^'"(),]+/y;

/** A value, which may be computed: `N'…'`, `NOW()`, `CAST('…' AS text)` or `'…' || '…'`. */
class Cell {
  depth = 0;
  #code = '';
  #text: string | undefined;
  /** The code since the last text. */
  #after = '';

  get value(): string | null {
    if (this.#text !== undefined) return this.#text;
    const code = this.#code.trim();
    return code.includes('(') || /^null$/i.test(code) ? null : code;
  }

  /** Functions may have further texts, which are not the value, such as a format. */
  addText(text: string): void {
    const joins = this.depth === 0 || /\bconcat(?:_ws)?\s*\(/i.test(this.#code);
    this.#text = joins ? (this.#text ?? '') + text : (this.#text ?? text);
    this.#after = '';
  }

  /** False if it cannot stand there, as after an apostrophe that ends a text too early. */
  addCode(code: string): boolean {
    if (this.depth === 0 && this.#text !== undefined) {
      this.#after += code;
      if (!afterText.test(this.#after)) return false;
    }
    if (code === '(') this.depth += 1;
    if (code === ')') this.depth -= 1;
    this.#code += code;
    return true;
  }
}

/** What may follow a text: nothing, its type, its order, or a further text. */
const afterText = /^\s*(?:$|::|\|\||\+|collate\b)/i;
