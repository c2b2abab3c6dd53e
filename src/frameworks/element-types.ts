/**
 * What `<shop-help>` takes and tells, for the types of each framework: read off the element's class and
 * its events, so that no framework is told otherwise.
 */
import type { LitElement } from 'lit';
import type { ShopHelpElement, ShopHelpEventMap } from '../index.ts';

/** Names of the properties that an app may set: those of its own that hold a value. */
type PropertyName =
  | 'lang'
  | {
      [Name in Exclude<keyof ShopHelpElement, keyof LitElement>]: ShopHelpElement[Name] extends
        PromiseLike<unknown> | ((...given: never[]) => unknown)
        ? never
        : Name;
    }[Exclude<keyof ShopHelpElement, keyof LitElement>];

/** Attributes that are not spelled as their properties are. */
interface AttributeNames {
  defaultLang: 'default-lang';
  maxResults: 'max-results';
}

export type Properties<Prefix extends string = ''> = {
  [Name in PropertyName as `${Prefix}${Name}`]?: ShopHelpElement[Name] | undefined;
};

/** As they are written in markup. The FAQ is an object, and has no attribute. */
export type Attributes<Prefix extends string = ''> = {
  [
    Name in Exclude<PropertyName, 'faq'> as `${Prefix}${Name extends keyof AttributeNames
      ? AttributeNames[Name]
      : Name}`
  ]?: ShopHelpElement[Name] | undefined;
};

/** What the JSX of most frameworks takes, over what it takes of every element. */
export type ElementProps<Base> = Omit<Base, keyof Properties> &
  Properties &
  Attributes &
  Listeners<'on'>;

/** One listener for each event, under its name behind what the framework puts before it. */
export type Listeners<Prefix extends string> = {
  [Name in keyof ShopHelpEventMap as `${Prefix}${Name}`]?:
    ((event: ShopHelpEventMap[Name]) => void) | undefined;
};
