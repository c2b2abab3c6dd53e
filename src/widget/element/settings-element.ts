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
} from '../../core/settings.ts';
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

  /** Language of the widget, a BCP 47 tag. Without it that of a FAQ given at run time counts, then the nearest `lang` around the element, then the document's. */
  declare lang: string;

  /** Language to fall back to where there is no FAQ in the page's, or no words of the widget's. Without it the first FAQ of the script counts. */
  declare defaultLang: string;

  /** Address of a FAQ file to use in place of the one inside the script, which is used if the file does not arrive within ten seconds. It is fetched on first open. On the script tag: `data-faq-src`. */
  declare src: string;

  /** Corner of the window. */
  declare placement: Placement;

  /** Colours; `auto` follows the shopper's device. */
  declare theme: Theme;

  /** `inline` stands in the page's flow and is always open; `modal` takes the focus until it is closed. */
  declare mode: Mode;

  /** What the help button shows: `icon`, `label` or `both`; `auto` is both, and the icon alone in a narrow window. `none` leaves the button out, for shops that open the panel from their own. */
  declare launcher: LauncherSetting;

  /** Words on the help button, in place of the widget's own. */
  declare label: string;

  /** Key that opens the panel from anywhere on the page, such as `ctrl+k`; a character takes `ctrl`, `alt` or `meta`. Off by default. */
  declare shortcut: string;

  /** Whether the images of answers are shown. Each is a request to whoever serves it, as soon as its answer is open; by default its description stands in for it. */
  declare images: Images;

  /** Whether shoppers are asked if an answer has helped. */
  declare feedback: Feedback;

  /** Whether the topics are listed below the suggestions; without them, all else is found by searching. */
  declare topics: Topics;

  /** Most entries in a list of results. */
  declare maxResults: number;

  /** The FAQ as an object, in the format of `faq.schema.json`. Wins over `src` and over the FAQ inside the script. */
  declare faq: FaqDocument | FaqJson | undefined;

  /** Words of your own in place of some of the widget's, such as `{ launcher: 'Ask us' }`; with `lang`, and all of them, a language that it does not speak. */
  declare messages: OwnMessages | undefined;

  /** Searches more than the FAQ, such as a help centre: `(query, { signal, limit, lang }) => Promise<Hit[]>`, each hit with `title`, `url` and perhaps `excerpt` and the `id` of an entry. It is given what the shopper types, without personal data; if it fails or takes longer than four seconds, the FAQ's own answers stand alone. */
  declare searchProvider: SearchProvider | undefined;

  /** Whether the hits of `searchProvider` stand below the answers of the FAQ, or in their place. */
  declare providerResults: ProviderResults;

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
  }
}
