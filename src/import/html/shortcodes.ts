const shortcode =
  /\[([\w-]*(?:toggle|accordion|faq|spoiler|collaps|vc_tta_section)[\w-]*)\s[^\]]*?\b(?:title|question|heading)=["“”]([^"“”]+)["“”][^\]]*\]([\s\S]*?)\[\/\1\]/g;

/** Shortcodes of page builders, such as `[toggle title="…"]…[/toggle]`, as the disclosures they stand for. */
export const withoutShortcodes = (html: string): string =>
  !html.includes('[/')
    ? html
    : html.replace(shortcode, '<details><summary>$2</summary>$3</details>');
