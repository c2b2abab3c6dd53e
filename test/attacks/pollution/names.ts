/**
 * A sample of the names that scripts read from objects that may lack them: properties that Lit
 * looks for, and fields of options, property descriptors, settings and models.
 */
export const names: readonly string[] = [
  ...['attribute', 'converter', 'creationScope', 'hasChanged', 'renderBefore', 'toAttribute'],
  ...['_$litDirective$', '_$litType$', 'raw', 'strings', 'styles'],
  ...['enumerable', 'value', 'writable'],
  ...['capture', 'once', 'passive', 'signal', 'bubbles', 'detail'],
  ...['createHTML', 'extends', 'sanitizer', 'slotAssignment', 'trustedTypes'],
  ...['children', 'contacts', 'faq', 'href', 'innerHTML', 'lang', 'nodeName', 'src', 'topics'],
  ...['type', 'url'],
];
