/** Removes the tags of Liquid, Twig and Jinja, which no shopper reads; printed values stay as placeholders. */
export const withoutLiquid = (text: string): string =>
  text
    .replace(
      /\{%-?\s*(schema|stylesheet|javascript|style|comment)\s*-?%\}[\s\S]*?\{%-?\s*end\1\s*-?%\}/g,
      '',
    )
    .replace(/\{%[\s\S]*?%\}/g, '')
    // A literal printed by the template.
    .replace(/\{\{-?\s*(['"])([^{}]*?)\1\s*(?:\|[^{}]*)?-?\}\}/g, '$2');
