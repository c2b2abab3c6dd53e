import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LiveRegionController } from '../controllers/live-region-controller.ts';
import { CloseWatcherController } from '../controllers/close-watcher-controller.ts';
import { DismissController } from '../controllers/dismiss-controller.ts';
import { entryStyles } from '../styles/entry.styles.ts';
import { ShopHelpCloseEvent, ShopHelpOpenEvent, ShopHelpReadyEvent } from './events.ts';
import { stringArgument, stringListArgument } from './method-arguments.ts';
import { bundledLanguage, chooseFaqSource } from './faq-choice.ts';
import { FocusController } from '../controllers/focus-controller.ts';
import { KeyboardController } from '../controllers/keyboard-controller.ts';
import { chooseLanguage, type LanguageChoice } from './language-choice.ts';
import { launcherView } from '../launcher/launcher-view.ts';
import { PageController } from '../controllers/page-controller.ts';
import { PanelLoader } from '../panel/panel-loader.ts';
import { panelStyles } from '../styles/panel.styles.ts';
import { ReattachController } from '../controllers/reattach-controller.ts';
import { SettingsElement } from './settings-element.ts';
import { isModal, LONGEST_LABEL, validateSettings, type PanelForm } from './settings.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { ShortcutController } from '../controllers/shortcut-controller.ts';
import { FaqSourceController } from '../controllers/faq-source-controller.ts';
import { CustomStatesController } from '../controllers/custom-states-controller.ts';
import { themeStyles } from '../styles/theme.styles.ts';
import { ScrollLockController } from '../controllers/scroll-lock-controller.ts';
import { ViewportController } from '../controllers/viewport-controller.ts';
import { AvoidOverlapController } from '../launcher/avoid-overlap-controller.ts';

/**
 * A help button that opens a panel which searches the shop's FAQ, shows answers in place and, where
 * the FAQ ends, hands over to a person.
 *
 * @summary Help button and FAQ search panel for any page of a shop.
 * @tag shop-help
 *
 * @attr {boolean} [open=false] - Whether the panel is open.
 * @attr {string} [lang] - Language of the widget, a BCP 47 tag. Without it the nearest `lang` around the element counts, then the document's.
 * @attr {string} [src] - Address of a FAQ file to use in place of the one inside the script. It is fetched on first open.
 * @attr {'bottom-end'|'bottom-start'|'top-end'|'top-start'} [placement=bottom-end] - Corner of the window.
 * @attr {'auto'|'light'|'dark'} [theme=auto] - Colours; `auto` follows the shopper's device.
 * @attr {'floating'|'inline'|'modal'} [mode=floating] - `inline` stands in the page's flow and is always open; `modal` takes the focus until it is closed.
 * @attr {'auto'|'none'} [launcher=auto] - `none` leaves out the help button, for shops that open the panel from their own.
 * @attr {string} [label] - Words on the help button, in place of the widget's own.
 * @attr {string} [shortcut] - Key that opens the panel from anywhere on the page, such as `ctrl+k`; a character takes `ctrl`, `alt` or `meta`. Off by default.
 * @attr {number} [max-results=8] - Most entries in a list of results.
 *
 * @prop {unknown} faq - The FAQ as an object, in the format of `faq.schema.json`. Wins over `src` and over the FAQ inside the script.
 *
 * @slot - A plain link to the FAQ page, shown where the script does not run, where the help has failed, and where the FAQ could not be loaded.
 * @slot status - Filled by the element itself: the region that speaks to screen readers.
 *
 * @fires {ShopHelpReadyEvent} shop-help-ready - The help button is on the page.
 * @fires {ShopHelpOpenEvent} shop-help-open - The shopper opened the panel.
 * @fires {ShopHelpCloseEvent} shop-help-close - The shopper closed the panel.
 * @fires {ShopHelpSearchEvent} shop-help-search - The shopper paused after typing; `detail`: `query`, `count`.
 * @fires {ShopHelpNoResultsEvent} shop-help-no-results - The FAQ does not answer what was typed; `detail`: `query`.
 * @fires {ShopHelpAnswerOpenEvent} shop-help-answer-open - The shopper opened an answer; `detail`: `id`.
 * @fires {ShopHelpAnswerCloseEvent} shop-help-answer-close - The shopper closed an answer; `detail`: `id`.
 * @fires {ShopHelpFeedbackEvent} shop-help-feedback - The shopper said whether an answer helped; `detail`: `id`, `helpful`.
 * @fires {ShopHelpContactEvent} shop-help-contact - The shopper followed a link to a person; `detail`: `id`, `query`.
 * @fires {ShopHelpErrorEvent} shop-help-error - Something is wrong with the FAQ or the settings; `detail`: `problems`.
 *
 * @csspart launcher - The help button.
 * @csspart panel - The panel.
 * @csspart header - Title and close button.
 * @csspart title - The panel's heading.
 * @csspart close-button - The button that closes the panel.
 * @csspart search - The search landmark.
 * @csspart input - The search field.
 * @csspart clear-button - The button that empties the search field.
 * @csspart status - The count of results, or what stands in its place.
 * @csspart suggestions - The entries shown before typing, and the nearest ones where nothing fits.
 * @csspart results - The entries that answer the query.
 * @csspart topic - One topic of the FAQ.
 * @csspart entry - One question with its answer.
 * @csspart question - The button that opens an answer.
 * @csspart answer - An open answer.
 * @csspart mark - A matched word.
 * @csspart feedback - "Was this helpful?"
 * @csspart empty - What stands in place of results: no answer, a failed load, personal data.
 * @csspart contact - One person to turn to.
 * @csspart contact-link - A link to a person.
 * @csspart sheet-close - The second close button of the sheet, where a thumb reaches.
 * @csspart footer - The people to turn to, always within reach.
 *
 * @cssproperty {<color>} [--shop-help-accent=#0f5e59] - The one accent colour; what stands on it is derived.
 * @cssproperty {<color>} [--shop-help-surface=#ffffff] - Background of the panel; text and lines are measured against it.
 * @cssproperty {<color>} [--shop-help-text=#1b2430] - Text; derived from the surface where only that is set.
 * @cssproperty {<color>} [--shop-help-border=#d9dee5] - Lines.
 * @cssproperty {<length>} [--shop-help-radius=16px] - Corners of the panel.
 * @cssproperty {<font-family>} [--shop-help-font=system-ui, sans-serif] - Typeface.
 * @cssproperty {<length>} [--shop-help-font-size=medium] - Size of the text, from which all sizes follow; the shopper's own unless set.
 * @cssproperty {<shadow>} [--shop-help-shadow] - Shadow of the panel.
 * @cssproperty {<color>} [--shop-help-focus] - Focus rings; derived from the accent.
 * @cssproperty {<integer>} [--shop-help-z-index=1000] - Layer of button and panel; a sheet stands above the page.
 * @cssproperty {<length>} [--shop-help-offset-block=20px] - Distance from the window's top or bottom edge.
 * @cssproperty {<length>} [--shop-help-offset-inline=20px] - Distance from the window's side.
 * @cssproperty {<length>} [--shop-help-panel-width=max(400px, 25em)] - Width of the floating panel.
 * @cssproperty {<length>} [--shop-help-panel-max-height=640px] - Greatest height of the floating panel.
 * @cssproperty {<time>} [--shop-help-duration=180ms] - Length of motion; none where the shopper wants none.
 *
 * @cssstate open - The panel is open.
 * @cssstate sheet - The panel fills a narrow screen.
 * @cssstate rtl - The widget is laid out from right to left.
 */
export class ShopHelpElement extends SettingsElement {
  static override styles = [themeStyles, hostStyles, panelStyles, entryStyles];

  /** FAQ texts by language, for elements that are given none of their own. */
  static faqs: Readonly<Record<string, string>> = {};

  /** Resolves with the element once the help button is on the page. */
  readonly ready: Promise<this>;

  #resolveReady!: (element: this) => void;
  #suggested: readonly string[] = [];

  readonly #source = new FaqSourceController(this, this.report);
  readonly #page = new PageController(this, (entryId) => this.#openByShopper(entryId));
  readonly #focus = new FocusController(this);
  readonly #keyboard = new KeyboardController(this, {
    back: () => this.#back(),
    isModal: () => isModal(this.#form),
  });
  readonly #liveRegion = new LiveRegionController(this);
  readonly #viewport = new ViewportController(this, () => this.#openPanel('sheet'));
  readonly #panel = new PanelLoader(this, {
    dispatchEvent: (event) => this.dispatchEvent(event),
    announce: (message, lang, then) => this.#liveRegion.announce(message, lang, then),
    flush: () => this.#liveRegion.flush(),
    cancel: () => this.#liveRegion.cancel(),
    close: () => this.#closeByShopper(),
    retry: () => this.#source.retry(),
    press: this.#keyboard.press,
    fail: (error) => this.fail(error),
  });

  constructor() {
    super();
    this.ready = new Promise((resolve) => (this.#resolveReady = resolve));
    const sheet = (): HTMLElement | null => this.#openPanel('sheet');
    const dismiss = (): void => this.#closeByShopper();
    const panel = (): HTMLElement | null => this.#openPanel('floating', 'sheet', 'modal');
    new DismissController(this, { panel, dismiss });
    new CustomStatesController(this, () => ({
      open: this.open,
      sheet: sheet() !== null,
      rtl: this.#language.dir === 'rtl',
    }));
    new AvoidOverlapController(this, {
      button: () => this.#launcherButton,
      panel,
      giveWay: () => {
        this.#focus.forget();
        this.close();
      },
    });
    new ReattachController(this);
    new ShortcutController(this, () => this.#openByShopper());
    new ScrollLockController(this, sheet);
    new CloseWatcherController(this, sheet, dismiss);
  }

  /**
   * Opens the panel, at one entry with its answer if an id is given. Fires no event.
   * Resolves once it is on the screen.
   */
  async show(entryId?: string): Promise<void> {
    this.runSafely(() => this.#show(entryId));
    await this.updateComplete;
  }

  /** Closes the panel and gives the focus back. Fires no event. */
  close(): void {
    this.open = false;
  }

  /** Opens the panel, or closes it. Fires no event. */
  toggle(): void {
    this.open = !this.open;
  }

  /** Opens the panel with a query already typed. Resolves once the results are on the screen. */
  async search(query: string): Promise<void> {
    this.runSafely(() => {
      const text = stringArgument('search', query, this.report);
      if (text !== undefined) this.#panel.request({ query: text, isFocusWanted: true });
      this.open = true;
    });
    await this.updateComplete;
  }

  /** Suggests these entries first, before the ones meant for the page. */
  suggest(ids: readonly string[]): void {
    this.runSafely(() => {
      this.#suggested = stringListArgument('suggest', ids, this.report);
      this.requestUpdate();
    });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#panel.loading;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open && this.hasUpdated) {
      this.#focus.rememberOpener();
      this.#panel.request({ isFocusWanted: true });
    }
    this.report(validateSettings(this, changed));
    const module = this.#isShown && this.isConnected ? this.#panel.load() : undefined;
    if (!module) return;
    this.#source.want(chooseFaqSource(this.#faqInputs, this.#page.lang), module.parse);
    this.#panel.update(module, {
      faq: this.#source.faq,
      hasFailed: this.#source.state.kind === 'failed',
      messages: this.#language.messages,
      pageLang: this.#page.lang,
      page: {
        path: this.#page.path,
        suggested: this.#suggested,
        maxResults: Math.max(1, this.maxResults || 1),
      },
    });
  }

  protected override render(): TemplateResult {
    const { messages, dir } = this.#language;
    const hasLauncher = this.launcher !== 'none' && this.mode !== 'inline';
    return html`
      <div class="root" lang=${messages.lang} dir=${dir}>
        ${
          hasLauncher
            ? launcherView({
                label: this.label.slice(0, LONGEST_LABEL) || messages.launcher,
                isOpen: this.open,
                isRound: this.#form === 'sheet',
                onClick: () => this.runSafely(() => this.#openByShopper()),
              })
            : nothing
        }
        ${this.#panel.draw({ form: this.#form, isOpen: this.#isShown, now: new Date() })}
      </div>
      <slot name="status"></slot>
    `;
  }

  protected override firstUpdated(): void {
    this.dispatchEvent(new ShopHelpReadyEvent());
    this.#resolveReady(this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.get('open') === true && !this.open) {
      this.#liveRegion.cancel();
      this.#focus.restore(this.#launcherButton);
    }
  }

  get #isShown(): boolean {
    return this.open || this.mode === 'inline';
  }

  get #form(): PanelForm {
    return this.#viewport.formFor(this.mode);
  }

  get #faqInputs(): Parameters<typeof chooseFaqSource>[0] {
    const json = this.querySelector(':scope > script[type="application/json"]')?.textContent;
    return { faq: this.faq, src: this.src, json, bundled: ShopHelpElement.faqs };
  }

  get #language(): LanguageChoice {
    const bundled = bundledLanguage(ShopHelpElement.faqs, this.#page.lang);
    return chooseLanguage(this.#page, this.#source.faq?.lang ?? bundled);
  }

  get #launcherButton(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.launcher');
  }

  #openPanel(...forms: readonly PanelForm[]): HTMLElement | null {
    const panel = this.open ? this.renderRoot.querySelector<HTMLElement>('.panel') : null;
    return panel && forms.some((form) => panel.classList.contains(form)) ? panel : null;
  }

  #show(entryId?: string): void {
    const id = stringArgument('show', entryId, this.report);
    if (id !== undefined) this.#panel.request({ entryId: id, isFocusWanted: true });
    this.open = true;
  }

  /** Returns whether the help can be shown at all. */
  #openByShopper(entryId?: string): boolean {
    return this.runSafely(() => {
      const wasOpen = this.open;
      this.#show(entryId);
      if (!wasOpen) this.dispatchEvent(new ShopHelpOpenEvent());
    });
  }

  #closeByShopper(): void {
    this.close();
    this.dispatchEvent(new ShopHelpCloseEvent());
  }

  #back(): boolean {
    if (this.#panel.query !== '') this.#panel.clear();
    else if (this.mode !== 'inline') this.#closeByShopper();
    else return false;
    return true;
  }
}
