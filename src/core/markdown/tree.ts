import type { Run } from './emphasis.ts';
import type { Inline } from '../faq/faq.ts';

/** What a paragraph is made of before it is a tree; a string is text. */
export type Token =
  string | Run | Bracket | { readonly type: 'break' } | { readonly type: 'linkEnd' };

/** An opening bracket: text until its partner and an address are found. */
export interface Bracket {
  readonly type: 'bracket';
  readonly source: '[' | '![';
  /** An image is shown as its description, so its bracket becomes nothing. */
  becomes: 'text' | 'link' | 'nothing';
  url: string;
}

/** Emphasis inside emphasis deeper than this is drawn as its surroundings. */
const maxDepth = 10;

interface Frame {
  readonly children: Inline[];
  readonly isInLink: boolean;
}

/** Joins tokens into the tree they describe. Every run in them is paired by now. */
export const buildInlines = (tokens: readonly Token[]): Inline[] => {
  const frames: Frame[] = [{ children: [], isInLink: false }];
  for (const token of tokens) addToken(frames, token);
  return frames[0]!.children;
};

const addToken = (frames: Frame[], token: Token): void => {
  const { children } = frames[frames.length - 1]!;
  if (typeof token === 'string') addText(children, token);
  else if (token.type === 'break') children.push({ type: 'break' });
  else if (token.type === 'linkEnd') frames.pop();
  else if (token.type === 'run') addRun(frames, token);
  else if (token.becomes === 'link') open(frames, 'link', token.url);
  else if (token.becomes === 'text') addText(children, token.source);
};

const addRun = (frames: Frame[], run: Run): void => {
  frames.length -= run.closes.length;
  addText(frames[frames.length - 1]!.children, run.marker.repeat(run.left));
  // Outermost first.
  for (let at = run.opens.length - 1; at >= 0; at -= 1) open(frames, run.opens[at]!, '');
};

const open = (frames: Frame[], type: 'strong' | 'emphasis' | 'link', url: string): void => {
  const around = frames[frames.length - 1]!;
  const isLink = type === 'link';
  if (frames.length > maxDepth || (isLink && around.isInLink)) {
    frames.push(around);
    return;
  }
  const children: Inline[] = [];
  around.children.push(isLink ? { type, url, children } : { type, children });
  frames.push({ children, isInLink: isLink || around.isInLink });
};

const addText = (children: Inline[], value: string): void => {
  if (value !== '') append(children, { type: 'text', value });
};

/** Adds an inline; text is joined to the text before it, so that no two stand side by side. */
export const append = (children: Inline[], inline: Inline): void => {
  const last = children[children.length - 1];
  if (last?.type === 'text' && inline.type === 'text') {
    children[children.length - 1] = { type: 'text', value: last.value + inline.value };
  } else children.push(inline);
};
