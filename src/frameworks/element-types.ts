/**
 * Props and events of `<shop-help>`, for the types of each framework: derived from the element's
 * class and its events, so that none can differ.
 */
import type { LitElement } from 'lit';
import type { KebabCase } from '../core/letter-case.ts';
import type { ShopHelpElement, ShopHelpEventMap } from '../index.ts';

/** Names of the settable properties: the element's own ones that hold a value. */
type PropertyName =
  | 'lang'
  | {
      [Name in Exclude<keyof ShopHelpElement, keyof LitElement>]: ShopHelpElement[Name] extends
        PromiseLike<unknown> | ((...given: never[]) => unknown)
        ? never
        : Name;
    }[Exclude<keyof ShopHelpElement, keyof LitElement>];

/** Properties without an attribute: objects and functions. */
type WithoutAttribute = 'faq' | 'messages' | 'searchProvider';

export type Properties<Prefix extends string = ''> = {
  [Name in PropertyName as `${Prefix}${Name}`]?: ShopHelpElement[Name] | undefined;
};

/** Attributes as written in markup. */
export type Attributes<Prefix extends string = ''> = {
  [Name in Exclude<PropertyName, WithoutAttribute> as `${Prefix}${KebabCase<Name>}`]?:
    ShopHelpElement[Name] | undefined;
};

/** JSX props for most frameworks, on top of those of every element. */
export type ElementProps<Base> = Omit<Base, keyof Properties> &
  Properties &
  Attributes &
  Listeners<'on'>;

/** One listener for each event, its name prefixed as the framework requires. */
export type Listeners<Prefix extends string> = {
  [Name in keyof ShopHelpEventMap as `${Prefix}${Name}`]?:
    ((event: ShopHelpEventMap[Name]) => void) | undefined;
};
