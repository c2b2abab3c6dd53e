const shortcode =
  /\[([\w-]*(?:toggle|accordion|faq|spoiler|collaps|vc_tta_section)[\w-]*)\s[^\][]*?\b(?:title|question|heading)=["“”]([^"“”]+)["“”][^\][]*\]((?:(?!\[\1\s)[\s\S])*?)\[\/\1\]/g;

export const hasShortcodes = (text: string): boolean => text.search(shortcode) >= 0;

/**
 * Converts shortcodes of page builders, such as `[toggle title="…"]…[/toggle]`, and macros of wikis
 * to disclosures.
 */
export const withoutShortcodes = (html: string): string =>
  html
    .replace(shortcode, disclosure('$2', '$3'))
    .replace(expandMacro, disclosure('$1', '$2'))
    .replace(layoutShortcode, '');

/** Rows and columns of Divi, WPBakery, Avada and Enfold. */
const layoutShortcode = /\[\/?(?:et_pb|vc|fusion|av)_[\w-]+[^\][]*\]/g;

const disclosure = (question: string, answer: string): string =>
  `<details><summary>${question}</summary>${answer}</details>`;

/** How Confluence stores an expandable text. */
const expandMacro =
  /<ac:structured-macro\b[^>]*\bac:name="(?:ui-)?expand"[^>]*>(?:(?!<ac:rich-text-body>|<ac:structured-macro)[\s\S])*?<ac:parameter ac:name="title">([^<]*)<\/ac:parameter>(?:(?!<ac:structured-macro)[\s\S])*?<ac:rich-text-body>((?:(?!<ac:structured-macro\b[^>]*\bac:name="(?:ui-)?expand")[\s\S])*?)<\/ac:rich-text-body>\s*<\/ac:structured-macro>/g;
