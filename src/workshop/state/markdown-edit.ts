/** A text and its selection, in UTF-16 units. */
export interface Editing {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type MarkdownCommand = 'strong' | 'emphasis' | 'bullets' | 'numbers';

const signs = { strong: '**', emphasis: '*' } as const;

/** Applies a toolbar button; applied again, it takes the formatting off. */
export const applyMarkdown = (
  command: MarkdownCommand,
  editing: Editing,
  placeholder: string,
): Editing => {
  switch (command) {
    case 'strong':
    case 'emphasis':
      return wrap(editing, signs[command], placeholder);
    case 'bullets':
      return itemise(editing, () => '- ');
    case 'numbers':
      return itemise(editing, (index) => `${index + 1}. `);
  }
};

/** Links the selection, or `placeholder` if nothing is selected. */
export const insertLink = (editing: Editing, url: string, placeholder: string): Editing => {
  const { text, start, end } = editing;
  const words = text.slice(start, end) || placeholder;
  const link = `[${words}](${url})`;
  const after = start + 1;
  return {
    text: text.slice(0, start) + link + text.slice(end),
    start: after,
    end: after + words.length,
  };
};

const wrap = ({ text, start, end }: Editing, sign: string, placeholder: string): Editing => {
  const { length } = sign;
  const isWrapped =
    text.slice(start - length, start) === sign && text.slice(end, end + length) === sign;
  if (isWrapped) {
    return {
      text: text.slice(0, start - length) + text.slice(start, end) + text.slice(end + length),
      start: start - length,
      end: end - length,
    };
  }
  const words = text.slice(start, end) || placeholder;
  return {
    text: `${text.slice(0, start)}${sign}${words}${sign}${text.slice(end)}`,
    start: start + length,
    end: start + length + words.length,
  };
};

const marker = /^(?:[-*+•] |\d+[.)] )/;

const itemise = ({ text, start, end }: Editing, sign: (index: number) => string): Editing => {
  const first = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const last = lineEnd < 0 ? text.length : lineEnd;
  const lines = text.slice(first, last).split('\n');
  const isList = lines.every((line, index) => line.startsWith(sign(index)));
  const items = lines.map((line, index) =>
    isList ? line.replace(marker, '') : sign(index) + line.replace(marker, ''),
  );
  // Right below a paragraph some list markers are read as text, so put a blank line between.
  const before = text.slice(0, first);
  const gap = !isList && /[^\n]\n$/.test(before) ? '\n' : '';
  const list = items.join('\n');
  return {
    text: before + gap + list + text.slice(last),
    start: first + gap.length,
    end: first + gap.length + list.length,
  };
};
