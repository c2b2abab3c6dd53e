import type { PropertyValues } from 'lit';
import type { FaqDocument, FaqJson } from '../../core/faq/faq-document.ts';
import type { OwnMessages } from '../../core/messages/messages.ts';
import type { SearchProvider } from '../../core/search-provider.ts';
import type {
  Feedback,
  Images,
  LauncherSetting,
  Mode,
  Placement,
  ProviderResults,
  Theme,
  Topics,
} from '../../core/setting-values.ts';
import { FailSafeElement } from './fail-safe-element.ts';

/** The attributes and properties of `<shop-help>`, with their defaults. */
export class SettingsElement extends FailSafeElement {
  static override properties = {
    open: { type: Boolean, reflect: true },
    lang: { reflect: true, useDefault: true },
    defaultLang: { attribute: 'default-lang', useDefault: true },
    src: { useDefault: true },
    placement: { reflect: true, useDefault: true },
    theme: { reflect: true, useDefault: true },
    mode: { reflect: true, useDefault: true },
    launcher: { useDefault: true },
    label: { useDefault: true },
    shortcut: { useDefault: true },
    images: { useDefault: true },
    feedback: { useDefault: true },
    topics: { useDefault: true },
    maxResults: { type: Number, attribute: 'max-results', useDefault: true },
    faq: { attribute: false, hasChanged: () => true },
    messages: { attribute: false },
    searchProvider: { attribute: false },
    providerResults: { attribute: 'provider-results', useDefault: true },
  };

  /** Whether the panel is open. */
  declare open: boolean;

  /** Language of the widget, a BCP 47 tag; by default that of a FAQ given at run time, else the nearest `lang` around the element, else the document's. */
  declare lang: string;

  /** Language to fall back to if there is no FAQ, or none of the widget's own words, in the page's language; by default that of the script's first FAQ. */
  declare defaultLang: string;

  /** URL of a FAQ file to use instead of the FAQ inside the script. It is fetched when the panel is first opened; if it does not arrive within ten seconds, the script's FAQ is used. On the script tag: `data-faq-src`. */
  declare src: string;

  /** Corner of the window in which the help button is placed. */
  declare placement: Placement;

  /** Light or dark colours; `auto` follows the page: its `color-scheme`, or else its background. */
  declare theme: Theme;

  /** `inline` is part of the page's flow and always open; `modal` keeps the focus until it is closed. */
  declare mode: Mode;

  /** What the help button shows: `icon`, `label` or `both`; `auto` is both, or only the icon in a narrow window. `none` leaves the button out, for shops that open the panel with their own. */
  declare launcher: LauncherSetting;

  /** Text on the help button, instead of the widget's own. */
  declare label: string;

  /** Keyboard shortcut that opens the panel from anywhere on the page, such as `ctrl+k`; a single character needs `ctrl`, `alt` or `meta`. Off by default. */
  declare shortcut: string;

  /** Whether images in answers are shown. Each is requested from its host as soon as its answer is open; by default, its description is shown instead. */
  declare images: Images;

  /** Whether shoppers are asked if an answer helped. */
  declare feedback: Feedback;

  /** Whether the topics are listed below the suggestions; without them, other entries are found only by searching. */
  declare topics: Topics;

  /** Maximum number of entries in a list of results. */
  declare maxResults: number;

  /** The FAQ as an object, in the format of `faq.schema.json`. Takes precedence over `src` and over the FAQ inside the script. */
  declare faq: FaqDocument | FaqJson | undefined;

  /** Your own texts for some of the widget's, such as `{ launcher: 'Ask us' }`. A complete set with a `lang` adds a language. */
  declare messages: OwnMessages | undefined;

  /** Searches beyond the FAQ, for example in a help centre: `(query, { signal, limit, lang }) => Promise<Hit[]>`. Each hit has a `title`, a `url`, and optionally an `excerpt` and the `id` of an entry. It receives what the shopper types, without personal data. If it fails or takes longer than four seconds, only the FAQ's own answers are shown. */
  declare searchProvider: SearchProvider | undefined;

  /** Whether the hits of `searchProvider` are shown below the answers of the FAQ or instead of them. */
  declare providerResults: ProviderResults;

  /** By property name. */
  readonly #defaults: ReadonlyMap<PropertyKey, unknown>;

  constructor() {
    super();
    this.open = false;
    this.lang = '';
    this.defaultLang = '';
    this.src = '';
    this.placement = 'bottom-end';
    this.theme = 'auto';
    this.mode = 'floating';
    this.launcher = 'auto';
    this.label = '';
    this.shortcut = '';
    this.images = 'none';
    this.feedback = 'show';
    this.topics = 'show';
    this.maxResults = 8;
    this.providerResults = 'merge';
    const { elementProperties } = this.constructor as typeof SettingsElement;
    this.#defaults = new Map(
      [...elementProperties.keys()].map((name) => [name, Reflect.get(this, name)]),
    );
  }

  /**
   * Sets what is `null` or `undefined` to its default, before anything reads it: frameworks set
   * these for what an app leaves out.
   */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    for (const name of changed.keys()) {
      const value: unknown = Reflect.get(this, name);
      if (value === null || value === undefined) Reflect.set(this, name, this.#defaults.get(name));
    }
    return super.shouldUpdate(changed);
  }
}
