import { html, nothing, type TemplateResult } from 'lit';
import { safeHref } from '../../../core/contact/safe-href.ts';
import type {
  Answer,
  Block,
  Heading,
  Image,
  Inline,
  List,
  Table,
  TableRow,
} from '../../../core/faq/faq.ts';
import { linkView, onPage, type LinkContext } from './link-view.ts';

/** What is needed to draw an answer. */
export interface AnswerContext {
  readonly links: LinkContext;
  /** Whether images are drawn; otherwise their descriptions are. */
  readonly hasImages: boolean;
  /** Heading level of the question; headings of the answer are numbered below it. */
  readonly level: number;
  /** Id of the question, which labels scrollable parts of the answer. */
  readonly labelledBy: string;
}

type Drawn = TemplateResult | string;

/**
 * Draws the closed tree of an answer, block by block; nothing is parsed as HTML. Its highest headings
 * are one level below the question.
 */
export const answerView = (answer: Answer, context: AnswerContext): readonly Drawn[] => {
  const headings = answer.filter((block) => block.type === 'heading');
  const highest = headings.reduce((least, { depth }) => Math.min(least, depth), 6);
  const level = context.level + 1 - (headings.length > 0 ? highest : 1);
  return blocksView(answer, { ...context, level });
};

const blocksView = (blocks: readonly Block[], context: AnswerContext): readonly Drawn[] =>
  blocks.map((block) => blockView(block, context));

const blockView = (block: Block, context: AnswerContext): Drawn => {
  switch (block.type) {
    case 'heading':
      return headingView(block, context);
    case 'list':
      return listView(block, context);
    case 'table':
      return tableView(block, context);
    case 'code':
      return html`<pre><code dir="ltr" translate="no">${block.value}</code></pre>`;
    case 'paragraph':
      return html`<p>${inlinesView(block.children, context)}</p>`;
  }
};

const headingView = (heading: Heading, context: AnswerContext): TemplateResult => {
  const words = inlinesView(heading.children, context);
  const level = context.level + heading.depth;
  return level < 6
    ? html`<h5 class="subheading">${words}</h5>`
    : html`<h6 class="subheading" aria-level=${level > 6 ? level : nothing}>${words}</h6>`;
};

const listView = (list: List, context: AnswerContext): TemplateResult => {
  const items = list.children.map((item) => html`<li>${blocksView(item.children, context)}</li>`);
  return list.ordered
    ? html`<ol start=${list.start}>
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`;
};

/** A wide table scrolls in its own container, by keyboard too. */
const tableView = (table: Table, context: AnswerContext): TemplateResult => {
  const [header, ...rows] = table.children;
  return html`
    <div class="table" role="group" aria-labelledby=${context.labelledBy} tabindex="0">
      <table>
        ${
          header?.children.some(({ children }) => children.length > 0)
            ? html`<thead>
                ${rowView(header, table, context, true)}
              </thead>`
            : nothing
        }
        <tbody>
          ${rows.map((row) => rowView(row, table, context, false))}
        </tbody>
      </table>
    </div>
  `;
};

const rowView = (
  row: TableRow,
  { align }: Table,
  context: AnswerContext,
  isHeader: boolean,
): TemplateResult => html`
  <tr>
    ${row.children.map(({ children }, column) => {
      const words = inlinesView(children, context);
      const side = align[column] ?? nothing;
      return isHeader && children.length > 0
        ? html`<th scope="col" class=${side}>${words}</th>`
        : html`<td class=${side}>${words}</td>`;
    })}
  </tr>
`;

const inlinesView = (inlines: readonly Inline[], context: AnswerContext): readonly Drawn[] =>
  inlines.map((inline) => inlineView(inline, context));

const inlineView = (inline: Inline, context: AnswerContext): Drawn => {
  switch (inline.type) {
    case 'text':
      return inline.value;
    case 'break':
      return html`<br />`;
    case 'strong':
      return html`<strong>${inlinesView(inline.children, context)}</strong>`;
    case 'emphasis':
      return html`<em>${inlinesView(inline.children, context)}</em>`;
    case 'inlineCode':
      return html`<code translate="no">${inline.value}</code>`;
    case 'image':
      return imageView(inline, context);
    case 'link':
      return linkView(inline, inlinesView(inline.children, context), context.links);
  }
};

/** Loading an image is a request to its host, which must not learn more than the image's URL. */
const imageView = (image: Image, { hasImages }: AnswerContext): Drawn => {
  const href = hasImages ? safeHref(image.url) : undefined;
  if (href === undefined || !/^(?:https:|\/)/.test(href)) return image.alt;
  return html`<img
    alt=${image.alt}
    width=${image.width ?? nothing}
    height=${image.height ?? nothing}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    src=${onPage(href)}
  />`;
};
