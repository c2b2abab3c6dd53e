import { outsideFences } from './fenced-code.ts';
import { withDefinitionList } from './definition-list.ts';

/** Org mode as Markdown, as far as FAQs use it. */
export const markdownOfOrg = (text: string): string =>
  outsideFences(withFences(text), '`', (prose) =>
    withDefinitionList(
      withInlines(withBlocks(prose)),
      /^[-+][ \t]+(\S.*?)[ \t]+::(?:[ \t]+(.*))?$/,
    ),
  );

const withFences = (text: string): string =>
  text.replace(
    /^[ \t]*#\+begin_(?:src|example)\b.*\n([\s\S]*?)\n[ \t]*#\+end_(?:src|example)[ \t]*$/gim,
    '```\n$1\n```',
  );

const withBlocks = (text: string): string =>
  text
    .replace(/^#\+title:[ \t]*(.+)$/gim, '# $1')
    .replace(/^[ \t]*#\+.*$/gm, '')
    .replace(/^[ \t]*:(?:properties|logbook):[ \t]*\n(?:.*\n)*?[ \t]*:end:[ \t]*$/gim, '')
    .replace(
      /^(\*{1,5})[ \t]+(?:(?:TODO|DONE)[ \t]+)?(\S.*?)(?:[ \t]+:[\w:@]+:)?[ \t]*$/gm,
      (_, signs: string, title: string) => `${'#'.repeat(signs.length + 1)} ${title}`,
    );

/** Addresses are set aside meanwhile, since `/` in them is no sign of italics. */
const withInlines = (text: string): string => {
  const addresses: string[] = [];
  const aside = (address: string): string => `\ue000${addresses.push(address) - 1}\ue001`;
  const linked = text
    .replace(
      /\[\[([^[\]]+)\]\[([^[\]]+)\]\]/g,
      (_, url: string, words: string) => `[${words.replace(/\s+/g, ' ')}](${aside(url)})`,
    )
    .replace(/\[\[((?:https?|mailto):[^[\]]+)\]\]/g, (_, url: string) => `<${aside(url)}>`)
    .replace(/\[\[[^[\]]+\]\]/g, aside);
  return withSigns(linked).replace(/\ue000(\d+)\ue001/g, (_, at: string) => addresses[Number(at)]!);
};

const withSigns = (text: string): string =>
  text
    .replace(/(?<![\w*])\*(?=\S)([^*\n]*?\S)\*(?![\w*])/g, '**$1**')
    .replace(/(?<![\w/:])\/(?=[^\s/])([^/\n]*?[^\s/])\/(?![\w/])/g, '*$1*')
    .replace(/(?<![\w=~])([=~])(?=\S)([^=~\n]*?\S)\1(?![\w=~])/g, (_, _sign, words: string) =>
      words.includes('@') ? words : `\`${words}\``,
    );
