import type { ShopHelpElement } from '../../src/define.ts';

/** Attributes whose values are ids of other elements. */
export const references = [
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
  'for',
  'form',
  'list',
  'popovertarget',
];

/** Every id reference in the shadow root that does not resolve. axe misses several kinds. */
export const danglingReferences = (help: ShopHelpElement): readonly string[] =>
  references.flatMap((name) =>
    [...help.renderRoot.querySelectorAll(`[${name}]`)].flatMap((element) =>
      (element.getAttribute(name) ?? '')
        .split(' ')
        .filter((id) => help.shadowRoot?.getElementById(id) == null)
        .map((id) => `${name}="${id}"`),
    ),
  );

/** Every id that occurs more than once in the shadow root. */
export const duplicateIds = (help: ShopHelpElement): readonly string[] => {
  const ids = [...help.renderRoot.querySelectorAll('[id]')].map((element) => element.id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
};
