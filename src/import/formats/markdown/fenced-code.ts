interface Fence {
  readonly start: number;
  readonly indent: string;
  readonly signs: string;
}

/**
 * Edits a Markdown text except for its fenced code blocks.
 * @param fence The characters that fences may consist of.
 */
export const outsideFences = (
  text: string,
  fence: '`' | '`~',
  edit: (text: string) => string,
): string => {
  const border = new RegExp(`^([ \\t]*)(([${fence}])\\3{2,})(.*)$`);
  const blocks: string[] = [];
  const lines: string[] = [];
  let open: Fence | undefined;
  for (const line of text.split('\n')) {
    const [, indent = '', signs = '', , rest = ''] = border.exec(line) ?? [];
    lines.push(line);
    if (!open && signs !== '' && !rest.includes('`'))
      open = { start: lines.length - 1, indent, signs };
    else if (open && signs.startsWith(open.signs) && rest.trim() === '') {
      const block = lines.splice(open.start).map((one) => withoutIndent(one, open!.indent));
      lines.push(`${open.indent}${PLACE_MARK}${blocks.push(block.join('\n')) - 1}${PLACE_MARK}`);
      open = undefined;
    }
  }
  // Restores each block; if the edit has indented its fence, its lines are indented too.
  return edit(lines.join('\n')).replace(place, (_, indent: string, at: string) =>
    (blocks[Number(at)] ?? '').replace(/^/gm, indent),
  );
};

/** A private-use character, which does not occur in texts. */
const PLACE_MARK = '\ue0fe';
const place = new RegExp(`([ \\t]*)${PLACE_MARK}(\\d+)${PLACE_MARK}`, 'g');

const withoutIndent = (line: string, indent: string): string =>
  line.startsWith(indent) ? line.slice(indent.length) : line.trimStart();
