/**
 * Removes the tags and comments of Liquid, Twig, Jinja and Blade, which shoppers do not see; output tags
 * remain as placeholders.
 */
export const withoutLiquid = (text: string): string =>
  text
    .replace(
      /\{%-?\s*(schema|stylesheet|javascript|style|comment)\s*-?%\}[\s\S]*?\{%-?\s*end\1\s*-?%\}/g,
      '',
    )
    .replace(/\{\{--[\s\S]*?--\}\}|\{#[^#{}]*#\}/g, '')
    .replace(/\{%[\s\S]*?%\}/g, '')
    .replace(printedLiteral, (whole: string, _, literal: string, filters: string | undefined) => {
      // Translation keys and file names are not text.
      if (/^\|\s*t\b/.test(filters ?? '')) return whole;
      return /^\|\s*\w*asset/.test(filters ?? '') ? '' : literal;
    });

const printedLiteral = /\{\{-?\s*(['"])([^{}]*?)\1\s*(\|[^{}]*)?-?\}\}/g;
