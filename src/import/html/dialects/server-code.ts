/**
 * Removes the code of PHP, ASP and JSP, which runs before a page is sent. Texts that it prints as they
 * stand are kept, and values that it prints become placeholders.
 */
export const withoutServerCode = (html: string): string =>
  html
    .replace(phpTag, (whole: string, php: string | undefined, short: string | undefined) =>
      printed(php ?? short ?? '', whole.startsWith('<?=')),
    )
    .replace(/<%--[\s\S]*?--%>/g, '')
    .replace(/<%[!@#]?([=-]?)([\s\S]*?)-?%>/g, (_, sign: string, code: string) =>
      printed(code, sign !== ''),
    );

/** Code of PHP; without an end, it goes on to the end of the page. */
const phpTag = /<\?(?:php\b|=)([\s\S]*?)(?:\?>|$)|<\?(?!xml\b)(?=[\s$])([\s\S]*?)\?>/g;

/** Code of PHP in a template of Laravel, and the list that such a template repeats. */
const bladeCode =
  /@php\b((?:(?!@php\b)[\s\S])*?)@endphp|@for(?:each|else)\s*(\((?:(?!@for)[\s\S])*?)\sas\s+\$/g;

/** The pieces of PHP in a page. Its texts are none: an apostrophe in them would begin a string. */
export const phpOf = (page: string): readonly string[] =>
  [...page.matchAll(phpTag), ...page.matchAll(bladeCode)].map(
    ([, code, other]) => code ?? other ?? '',
  );

const printed = (code: string, isValue: boolean): string => {
  const texts = [...code.matchAll(heredoc)].map(([, , text]) => text!);
  if (texts.length > 0) return texts.join('\n');
  const value = isValue ? code : /^\s*(?:echo|print|_e|esc_html_e)\b([\s\S]*)$/.exec(code)?.[1];
  if (value === undefined) return '';
  const literal = /^[\s(\w]*?(['"])((?:[^\\]|\\[\s\S])*?)\1/.exec(value)?.[2];
  if (literal !== undefined && !bringsPart.test(value)) return literal.replace(/\\(['"\\])/g, '$1');
  const name = /^\s*\$?([\w$.>[\]'"-]+?)\s*;?\s*$/.exec(value)?.[1];
  return name === undefined
    ? ''
    : `{{ ${name.replace(/\[['"]?|->/g, '.').replace(/['"\]]/g, '')} }}`;
};

/** A text between `<<<EOS` and `EOS`. */
const heredoc = /<<<\s*['"]?(\w+)['"]?[ \t]*\n([\s\S]*?)\n[ \t]*\1\b/g;

/** A function that brings another part of the page, or its address. */
const bringsPart = /\b(?:view|render|include|partial|template|asset|url|route|path|get_\w+)\b/i;
