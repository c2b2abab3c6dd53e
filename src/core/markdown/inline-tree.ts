import type { DelimiterRun } from './delimiter-run.ts';
import type { Resource } from './link-destination.ts';
import { textOfInlines } from './plain-text.ts';
import type { Break, Image, Inline, InlineCode } from '../faq/faq.ts';

/** A piece of a paragraph before the tree is built; a string is text. */
export type InlineToken = string | DelimiterRun | Bracket | BracketEnd | InlineCode | Break;

/** An opening bracket: plain text unless its partner and a resource follow. */
export interface Bracket {
  readonly type: 'bracket';
  readonly source: '[' | '![';
  resource: Pick<Resource, 'url' | 'title'> | undefined;
}

/** The end of a link or an image, which closes the last bracket that has a resource. */
export interface BracketEnd {
  readonly type: 'bracketEnd';
}

/**
 * Which addresses an answer may hold. Each function returns the address to use, or undefined to
 * refuse it: a refused link is shown as its text, a refused image as its alt text.
 */
export interface AddressPolicy {
  readonly link: (url: string) => string | undefined;
  readonly image: (url: string, alt: string) => string | undefined;
}

/** Nodes nested deeper than this are merged into their parent. */
const MAX_DEPTH = 10;

type Parent = TreePlace & (OpenImage | { readonly kind: 'node' });

/** Where nodes are added: to those of a link or an emphasis, or to the alt text of an image. */
interface TreePlace {
  readonly children: Inline[];
  readonly isInLink: boolean;
  readonly isInImage: boolean;
}

/** An image becomes a node at its end, when its alt text is known; all others do where they begin. */
interface OpenImage {
  readonly kind: 'image';
  readonly resource: Pick<Resource, 'url' | 'title'>;
}

/** Builds the tree from tokens whose delimiter runs have all been matched. */
export const buildInlines = (tokens: readonly InlineToken[], policy: AddressPolicy): Inline[] =>
  new TreeBuilder(policy).build(tokens);

class TreeBuilder {
  readonly #policy: AddressPolicy;
  readonly #stack: Parent[] = [{ kind: 'node', children: [], isInLink: false, isInImage: false }];

  constructor(policy: AddressPolicy) {
    this.#policy = policy;
  }

  build(tokens: readonly InlineToken[]): Inline[] {
    for (const token of tokens) this.#add(token);
    return this.#stack[0]!.children;
  }

  get #parent(): Parent {
    return this.#stack[this.#stack.length - 1]!;
  }

  #add(token: InlineToken): void {
    if (typeof token === 'string') return this.#addText(token);
    switch (token.type) {
      case 'delimiterRun':
        return this.#addRun(token);
      case 'bracket':
        return this.#addBracket(token);
      case 'bracketEnd':
        return this.#close();
      default:
        this.#parent.children.push(token);
    }
  }

  /** Merges text with a text node before it, so that no two are adjacent. */
  #addText(value: string): void {
    const { children } = this.#parent;
    const last = children[children.length - 1];
    if (last?.type === 'text') {
      children[children.length - 1] = { type: 'text', value: last.value + value };
    } else if (value !== '') children.push({ type: 'text', value });
  }

  #addRun(run: DelimiterRun): void {
    this.#stack.length -= run.closes.length;
    this.#addText(run.marker.repeat(run.unmatched));
    // Outermost first.
    for (let at = run.opens.length - 1; at >= 0; at -= 1) {
      const children: Inline[] = [];
      this.#open({ type: run.opens[at]!, children }, { ...this.#parent, kind: 'node', children });
    }
  }

  #addBracket({ source, resource }: Bracket): void {
    if (!resource) return this.#addText(source);
    const parent = this.#parent;
    const children: Inline[] = [];
    if (source === '![' && !parent.isInImage) {
      this.#stack.push({ kind: 'image', resource, children, isInLink: false, isInImage: true });
      return;
    }
    const isNested = parent.isInLink || parent.isInImage;
    const url = isNested ? undefined : this.#policy.link(resource.url);
    if (url === undefined) this.#stack.push({ ...parent, kind: 'node' });
    else {
      const link: Parent = { kind: 'node', children, isInLink: true, isInImage: false };
      this.#open({ type: 'link', url, children }, link);
    }
  }

  /** Adds a node and goes into it, or stays where it is where that would be too deep. */
  #open(node: Inline, parent: Parent): void {
    if (this.#stack.length > MAX_DEPTH) this.#stack.push({ ...this.#parent, kind: 'node' });
    else {
      this.#parent.children.push(node);
      this.#stack.push(parent);
    }
  }

  #close(): void {
    const closed = this.#stack.pop()!;
    if (closed.kind !== 'image') return;
    const { url, title } = closed.resource;
    const alt = textOfInlines(closed.children).replaceAll('\n', ' ');
    const checked = this.#policy.image(url, alt);
    if (checked === undefined) this.#addText(alt);
    else this.#parent.children.push(imageOf(checked, alt, title));
  }
}

const imageOf = (url: string, alt: string, title: string): Image => {
  const [, width, height] = /^(\d{1,4})x(\d{1,4})$/.exec(title) ?? [];
  const size = width ? { width: Number(width), height: Number(height) } : {};
  return { type: 'image', url, alt, ...size };
};
