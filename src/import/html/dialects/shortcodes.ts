import { withTypedBreaks } from '../../fields/text-nodes.ts';

const shortcodeName = String.raw`([\w-]{0,40}(?:toggle|accordion|faq|spoiler|collaps|vc_tta_section)[\w-]{0,40})`;
const shortcodeTitle = String.raw`\b(?:title|question|heading)=["“”]([^"“”]+)["“”]`;
const shortcode = new RegExp(
  String.raw`\[${shortcodeName}\s[^\][]*?${shortcodeTitle}[^\][]*\]((?:(?!\[\1\s)[\s\S])*?)\[\/\1\]`,
  'g',
);

export const hasShortcodes = (text: string): boolean => text.search(shortcode) >= 0;

/**
 * Converts shortcodes of page builders, such as `[toggle title="…"]…[/toggle]`, and macros of wikis
 * to disclosures.
 */
export const withoutShortcodes = (html: string): string =>
  html
    .replace(shortcode, (_, _name, title: string, body: string) =>
      disclosure(title, withTypedBreaks(body)),
    )
    .replace(slider, (_, quoted = '', bare = '', body: string) =>
      disclosure(`${quoted}${bare}`, body),
    )
    .replace(/\{\/sliders\}|\[\/?embed[^\][]*\]/g, '')
    .replace(expandMacro, disclosure('$1', '$2'))
    .replace(titledLayout, '<h2>$1</h2>')
    .replace(layoutShortcode, '');

/** Sliders of Joomla: each ends where the next one begins. */
const slider = /\{slider\s+(?:title="([^"]*)"|([^{}|"]+))[^{}]*\}((?:(?!\{\/?sliders?\b)[\s\S])*)/g;

/** A heading or box whose title is an attribute. */
const titledLayout =
  /\[(?:et_pb|vc|fusion|av)_[\w-]+\s(?:[^\][]*?\s)?(?:text|title|heading)="([^"]+)"[^\][]*\]/g;

/** Rows and columns of Divi, WPBakery, Avada and Enfold. */
const layoutShortcode = /\[\/?(?:et_pb|vc|fusion|av)_[\w-]+[^\][]*\]/g;

const disclosure = (question: string, answer: string): string =>
  `<details><summary>${question.replace(/%(?:22|91|93)/g, diviSign)}</summary>${answer}</details>`;

/** Divi writes these signs in attributes by their numbers. */
const diviSign = (code: string): string => ({ '%91': '[', '%93': ']' })[code] ?? '"';

const MACRO = '<ac:structured-macro';
const expand = String.raw`${MACRO}\b[^>]*\bac:name="(?:ui-)?expand"`;
const macroTitle = String.raw`<ac:parameter ac:name="title">([^<]*)<\/ac:parameter>`;
const macroBody = String.raw`<ac:rich-text-body>((?:(?!${expand})[\s\S])*?)<\/ac:rich-text-body>`;

/** How Confluence stores an expandable text. */
const expandMacro = new RegExp(
  String.raw`${expand}[^>]*>(?:(?!<ac:rich-text-body>|${MACRO})[\s\S])*?${macroTitle}` +
    String.raw`(?:(?!${MACRO})[\s\S])*?${macroBody}\s*<\/ac:structured-macro>`,
  'g',
);
