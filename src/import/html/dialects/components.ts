import { unescaped } from '../../formats/code/unescaped.ts';
import { escapeHtml } from '../escape-html.ts';

/**
 * Markup of components, as React, Vue, Svelte, Astro and MDX have it, as HTML: what unfolds becomes a
 * question with its answer.
 */
export const withoutComponents = (markup: string): string =>
  /<[A-Z]|<router-link\b/.test(markup) ? steps.reduce((done, step) => step(done), markup) : markup;

/** The markup in a script, from what a component returns on. */
export const markupOfScript = (script: string): string => {
  const start = script.search(/(?:\breturn|=>)\s*\(?\s*</);
  if (start < 0) return '';
  const markup = script.slice(start, script.lastIndexOf('>') + 1).replace(/^[^<]*/, '');
  return scriptSteps.reduce((done, step) => step(done), markup);
};

/**
 * A file of Vue, Svelte or Astro as HTML with its data in scripts: their templates are shown, and what
 * stands in braces is a value.
 */
export const htmlOfComponentFile = (name: string, text: string): string => {
  if (/\.vue$/i.test(name)) return withCapitals(text.replace(/<(\/?)template\b/g, '<$1div'));
  if (!/\.(?:astro|svelte)$/i.test(name)) return text;
  const page = text.replace(/^\s*---\n([\s\S]*?)\n---[ \t]*$/m, '<script>$1</script>');
  return page
    .split(/(<(?:script|style)\b[\s\S]*?<\/(?:script|style)>)/)
    .map((part, at) => (at % 2 === 1 ? part : withPlainValues(part.replace(block, ''))))
    .join('');
};

/** `<v-expansion-panel-title>` of Vuetify as `<ExpansionPanelTitle>`. */
const withCapitals = (markup: string): string =>
  markup.replace(kebabName, (_, end: string, name: string) => {
    const words = name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    return `<${end}${words.join('')}`;
  });

/** With the prefix of a library: `v-`, `el-`, `q-`, `b-`. */
const kebabName =
  /<(\/?)(?:[a-z]{1,2}-)?((?:accordion|collaps|disclosure|expan|faq|toggle)[a-z-]*)(?=[\s/>])/g;

/** `{#each faqs as faq}`, `{:else}` and `{/each}`. */
const block = /\{[#:/@][^{}]*\}/g;

type Step = (markup: string) => string;

const COMPONENT_NAME = '[A-Z]\\w*';
const FOLDING_NAME = '(?:Accordion|Collaps|Disclosure|Expan|Faq|FAQ|Question|QA|Toggle)\\w*';

const attributeOf = (attributes: string, names: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s):?(?:${names})="([^"]*)"`).exec(attributes);
  return found?.[1];
};

const QUESTION_NAMES = 'question|title|header|heading|summary|label|name|q';
const ANSWER_NAMES = 'answer|content|children|text|body|description|a';

/** One with a title that contains no others. */
const titled = new RegExp(
  `<(${FOLDING_NAME})(\\s(?:[^<>]*\\s)?:?(?:${QUESTION_NAMES})="[^"]*"[^<>]*)>((?:(?!<${FOLDING_NAME})[\\s\\S])*?)</\\1>`,
  'g',
);

/** `<FaqItem question="…" answer="…" />`, and `<AccordionItem title="…">…</AccordionItem>`. */
const withItems: Step = (markup) =>
  markup
    .replace(new RegExp(`<${FOLDING_NAME}((?:\\s[^<>]*)?)/>`, 'g'), (whole, attributes: string) => {
      const question = attributeOf(attributes, QUESTION_NAMES);
      const answer = attributeOf(attributes, ANSWER_NAMES);
      return question === undefined || answer === undefined ? whole : disclosure(question, answer);
    })
    .replace(titled, (_, _name, attributes: string, content: string) => {
      const answer = content.trim() === '' ? attributeOf(attributes, ANSWER_NAMES) : content;
      return disclosure(attributeOf(attributes, QUESTION_NAMES)!, answer ?? '');
    });

const disclosure = (question: string, answer: string): string =>
  `\n<details><summary>${question}</summary>\n\n${answer}\n\n</details>\n`;

/** `<AccordionTrigger>` and `<AccordionContent>`, by the classes that other pages give them. */
const withParts: Step = (markup) =>
  markup
    .replace(
      new RegExp(`<(/?)${FOLDING_NAME}(?:Trigger|Header|Button|Summary|Question|Title)\\b`, 'g'),
      (_, end: string) => (end ? '</div' : '<div class="faq-question"'),
    )
    .replace(
      new RegExp(`<(/?)${FOLDING_NAME}(?:Content|Panel|Body|Answer|Details|Text)\\b`, 'g'),
      (_, end: string) => (end ? '</div' : '<div class="faq-answer"'),
    );

/** HTML has other elements by these names, without an end tag. */
const withPlainElements: Step = (markup) =>
  markup
    .replace(/<(\/?)(?:\w*Link|Anchor|router-link)\b/g, '<$1a')
    .replace(/(<a\b[^<>]*\s)to=/g, '$1href=')
    .replace(/<(?:Next)?Image\b/g, '<img')
    .replace(/<(\/?)(?:Sub)?(?:Heading|Title)\b/g, '<$1h3')
    .replace(new RegExp(`<${COMPONENT_NAME}(?:\\s[^<>]*)?/>`, 'g'), '');

const steps: readonly Step[] = [withItems, withParts, withPlainElements];

/** `{/* … *\/}`. */
const jsxComment = /\{\/\*[\s\S]*?\*\/\}/g;
/** `title={'Delivery'}`. */
const stringAttribute = /=\{\s*(["'`])((?:(?!\1)[^\\]|\\[\s\S])*)\1\s*\}/g;
/** `style={{ color: 'red' }}`. */
const valueAttribute = /\s[\w:-]+=\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g;
/** `{'Delivery'}`. */
const string = /\{\s*(["'`])((?:(?!\1)[^\\<>]|\\[\s\S])*)\1\s*\}/g;
/** `{faqs.map((faq) => (`, before an element. */
const listStart = /\{[^{}<>]*(?:\{[^{}<>]*\}[^{}<>]*)*=>\s*[({]?(?:\s*return\s*\(?)?\s*(?=<)/g;
/** `{isOpen && (`, before an element. */
const condition = /\{[^{}<>]*(?:&&|\?)\s*\(?\s*(?=<)/g;
/** `))}` after the element of a list or a condition. */
const closingBrackets = /(?<=>\s*)[)};]+(?=\s*<|\s*$)/g;
/** `{t('key', 'text')}`. */
const translatedText =
  /\{\s*\$?t\(\s*(['"`])[^'"`]*\1\s*,\s*(['"`])((?:(?!\2)[^\\{}]|\\[\s\S])*)\2\s*\)\s*\}/g;
/** `{price}`. */
const value = /(?<!\{)\{((?:[^{}]|\$?\{[^{}]*\})*)\}(?!\})/g;

/** Strings of JSX as they are in HTML; other values are left out of tags, and placeholders in texts. */
const withPlainValues: Step = (markup) =>
  markup
    .replace(jsxComment, '')
    .replace(stringAttribute, (_, _quote, text: string) => `="${escapeHtml(unescaped(text))}"`)
    .replace(valueAttribute, '')
    .replace(string, (_, _quote, text: string) => unescaped(text))
    .replace(listStart, '')
    .replace(condition, '')
    .replace(closingBrackets, '')
    .replace(translatedText, (_, _quote, _mark, text: string) => unescaped(text))
    .replace(value, (_, code: string) => `{{ ${code.replace(/[{}<>]/g, '').trim()} }}`);

const withHtmlAttributes: Step = (markup) =>
  markup.replace(/\sclassName=/g, ' class=').replace(/\shtmlFor=/g, ' for=');

/** A value in a script that is markup, as HTML. */
export const htmlOfJsx = (markup: string): string =>
  [...scriptSteps, withPlainElements].reduce(
    (done, step) => step(done),
    markup.replace(/<\/?>/g, ''),
  );

const scriptSteps: readonly Step[] = [withPlainValues, withHtmlAttributes];
