import type { PropertyValues, TemplateResult } from 'lit';
import { LoadProgress } from './load-progress.ts';
import { LiveRegionController } from '../controllers/live-region-controller.ts';
import { ShopHelpReadyEvent } from './events.ts';
import { OpenState } from './open-state.ts';
import { stringArgument, stringListArgument } from './method-arguments.ts';
import { FaqChoice, type BundledFaqs } from './faq-choice.ts';
import { EnterDialogController } from '../controllers/enter-dialog-controller.ts';
import { FocusController } from '../controllers/focus-controller.ts';
import { helpView, loadFailedView, withoutFaqView } from './help-view.ts';
import { PageController } from '../controllers/page-controller.ts';
import { PreloadController } from '../controllers/preload-controller.ts';
import { LazyPanel } from '../panel/lazy-panel.ts';
import { widgetStyles } from '../styles/widget-styles.ts';
import { launcherButton, openPanel } from '../dom/rendered-parts.ts';
import { ReadyController } from '../controllers/ready-controller.ts';
import { ReattachController } from '../controllers/reattach-controller.ts';
import { launcherLook, MAX_LABEL_LENGTH, validateSettings, type PanelForm } from './settings.ts';
import { SettingsElement } from './settings-element.ts';
import { ShortcutController } from '../controllers/shortcut-controller.ts';
import { FaqSourceController } from '../controllers/faq-source-controller.ts';
import { CustomStatesController } from '../controllers/custom-states-controller.ts';
import { ViewportController } from '../controllers/viewport-controller.ts';
import { LauncherClickController } from '../launcher/launcher-click-controller.ts';
import { AvoidOverlapController } from '../launcher/avoid-overlap-controller.ts';

/**
 * A help button that opens a panel which searches the shop's FAQ, shows answers in place and, where
 * the FAQ ends, hands over to a person.
 *
 * @summary Help button and FAQ search panel for any page of a shop.
 * @tag shop-help
 *
 * @slot - A plain link to the FAQ page, shown if the script does not run, the help has failed, or the FAQ is missing or could not be loaded.
 * @slot launcher-icon - Replaces the icon on the help button, for example by an `<svg>` or `<img>`.
 * @slot header - Before the title, for example a logo.
 * @slot before-list - Above suggestions and results, for example a note about late parcels.
 * @slot after-list - Below suggestions and results.
 * @slot empty - Below the message that nothing was found.
 * @slot footer - At the bottom of the panel, below the contacts.
 * @slot contact-icon-ID - Replaces the icon of the contact with this id, for example by an `<svg>` or `<img>`.
 * @slot status - Reserved: the element itself puts its live region for screen readers here, with its first announcement.
 *
 * @fires {ShopHelpReadyEvent} shop-help-ready - The help button is on the page; without a FAQ it never is.
 * @fires {ShopHelpOpenEvent} shop-help-open - The shopper opened the panel, so that `open` is true; `detail`: `reason` (`shopper`), `from` (`launcher`, `link`, `hash`, `shortcut`), `id` of the requested entry, or null; `lang` of the FAQ, or of the widget's own words if it has not loaded yet.
 * @fires {ShopHelpCloseEvent} shop-help-close - The panel closed, so that `open` is false; `detail`: `reason`: `shopper`, or `yielded` if the panel closed by itself to make way for a dialog, a frame or a link of the page; `outcome` of the visit: `contact` if a contact was followed or its address copied, else the last rating (`helpful` or `unhelpful`), else `read` if an answer was shown, else `none`; `lang`.
 * @fires {ShopHelpSearchEvent} shop-help-search - The shopper paused after typing; `detail`: `query`; `count`, the number of answers; `lang` of the FAQ.
 * @fires {ShopHelpNoResultsEvent} shop-help-no-results - Neither the FAQ nor the search provider has an answer, and the query does not ask for the contacts; `detail`: `query`, `lang`.
 * @fires {ShopHelpCorrectionRefuseEvent} shop-help-correction-refuse - The shopper rejected a spelling correction and searched for the words as typed; `detail`: `query`, `lang`.
 * @fires {ShopHelpTopicOpenEvent} shop-help-topic-open - The shopper expanded a topic; `detail`: `id`, `lang`.
 * @fires {ShopHelpAnswerOpenEvent} shop-help-answer-open - The shopper opened an answer; `detail`: `id`, `from`, the list that held it: `page` (suggestions for the page), `suggestion`, `topic`, `result`, `provider` (results of `searchProvider`), `nearest` (guesses when nothing was found), or `answer` (a link in another answer); `position` in that list from 1, or null for a link; `query`; `lang`.
 * @fires {ShopHelpAnswerCloseEvent} shop-help-answer-close - The shopper closed an answer; `detail`: `id`, `lang`.
 * @fires {ShopHelpLinkEvent} shop-help-link - The shopper followed a link to a page; `detail`: `id` of the entry whose answer contains it, or null for a result of `searchProvider`; `url`; `lang`.
 * @fires {ShopHelpFeedbackEvent} shop-help-feedback - The shopper rated an answer or withdrew the rating; `detail`: `id`; `helpful`, null if withdrawn; `lang`.
 * @fires {ShopHelpContactEvent} shop-help-contact - The shopper followed a link to a contact or copied its address; `detail`: `id` of the contact; `query`; `answer`, the id of the entry whose answer held the link, or null; `lang`.
 * @fires {ShopHelpErrorEvent} shop-help-error - Something is wrong with the FAQ or the settings; `detail`: `problems`.
 *
 * @csspart launcher - The help button.
 * @csspart launcher-label - The text on the help button.
 * @csspart panel - The panel.
 * @csspart header - Title and close button.
 * @csspart title - The panel's heading.
 * @csspart close-button - The button that closes the panel.
 * @csspart search - The search landmark.
 * @csspart input - The search field.
 * @csspart clear-button - The button that empties the search field.
 * @csspart body - The scrolling area below the search field.
 * @csspart status - The number of results, or the message shown instead.
 * @csspart section-heading - The heading above a list or the contacts.
 * @csspart suggestions - The entries shown before typing, and the closest ones if nothing was found.
 * @csspart results - The entries and pages that answer the query.
 * @csspart result-link - A link to a page that the search provider found.
 * @csspart topic - One topic of the FAQ.
 * @csspart topic-button - The button that expands a topic.
 * @csspart count - The number of questions in a topic.
 * @csspart entry - One question with its answer.
 * @csspart question - The button that opens an answer.
 * @csspart open - Second name of an entry, a question and a topic button while expanded: `::part(question open)`.
 * @csspart excerpt - The passage of an answer that matches the query.
 * @csspart answer - An open answer.
 * @csspart answer-link - A link in an answer.
 * @csspart updated - The date on which an answer was last updated.
 * @csspart mark - A matched word.
 * @csspart correction - The message that a spelling was corrected, with the words searched for.
 * @csspart feedback - "Was this helpful?"
 * @csspart yes-button - The button for an answer that helped.
 * @csspart no-button - The button for an answer that did not.
 * @csspart pressed - Second name of the rating button that is pressed: `::part(yes-button pressed)`.
 * @csspart feedback-reply - The reply to a rating.
 * @csspart empty - A message instead of, or above, the results: second name of `no-results`, `load-failed` and `notice`.
 * @csspart no-results - The message that nothing was found.
 * @csspart load-failed - The message that the FAQ could not be loaded.
 * @csspart retry-button - The button that loads the FAQ again.
 * @csspart notice - The message that a query looks like personal data.
 * @csspart hand-over - The card with the contacts, shown if nothing was found, an answer did not help, or the query asks for them.
 * @csspart contact-heading - The heading above the contacts; a second name of `section-heading` in the footer and of `status` in place of results.
 * @csspart quoted-words - The shopper's words, which are passed on to the contact.
 * @csspart contact - One contact.
 * @csspart contact-link - A link to a contact, in the footer or on the card.
 * @csspart address - An address or number, as text below its link.
 * @csspart text-button - A button that looks like a link: read more, copy, search as typed.
 * @csspart icon - Any icon; each also has its own name: `help-icon`, `close-icon`, `search-icon`, `check-icon`, `chevron-icon`, `email-icon`, `phone-icon`, `chat-icon` (and `whatsapp-icon`, `messenger-icon` or `sms-icon`), `link-icon`, `shield-icon`.
 * @csspart backdrop - The layer that dims the page behind a modal panel.
 * @csspart sheet-close - The second close button of the sheet, within reach of the thumb.
 * @csspart footer - The contacts, always within reach.
 *
 * @cssproperty {<color>} [--shop-help-accent=#0f5e59] - The accent colour, from which the colour of text on it is derived; may be `light-dark(…, …)`.
 * @cssproperty {<color>} [--shop-help-surface=#ffffff] - Background of the panel; if only the text colour is set, derived from it so that the text is readable; may be `light-dark(…, …)`.
 * @cssproperty {<color>} [--shop-help-text=#1b2430] - Text colour; if only the surface is set, derived from it; may be `light-dark(…, …)`.
 * @cssproperty {<color>} [--shop-help-muted] - Secondary text and icons; by default a readable grey, derived from the surface; may be `light-dark(…, …)`.
 * @cssproperty {<color>} [--shop-help-shade] - Background of cards, the footer and hovered rows; by default the surface, slightly darker or lighter; may be `light-dark(…, …)`.
 * @cssproperty {<color>} [--shop-help-border=#d9dee5] - Borders and dividers; may be `light-dark(…, …)`.
 * @cssproperty {<length>} [--shop-help-radius=16px] - Corner radius of the panel, from which those of buttons, cards and rows are derived; `0px` makes all of them square.
 * @cssproperty {<length>} [--shop-help-space=4px] - Unit of paddings and gaps: `3px` is dense, `5px` airy. Whatever can be pressed stays at least 24 px high, and 44 px on touch screens.
 * @cssproperty {<font-family>} [--shop-help-font=system-ui, sans-serif] - Typeface.
 * @cssproperty {<length>} [--shop-help-font-size=medium] - Text size, from which all other sizes are derived; by default the size set in the browser.
 * @cssproperty {<number>} [--shop-help-font-weight=400] - Weight of the text.
 * @cssproperty {<number>} [--shop-help-font-weight-strong] - Weight of headings, questions, links and buttons; by default each has its own, 500 to 700.
 * @cssproperty {<shadow>} [--shop-help-shadow] - Shadow of the panel.
 * @cssproperty {<color>} [--shop-help-focus] - Focus rings; by default derived from the accent; may be `light-dark(…, …)`.
 * @cssproperty {<integer>} [--shop-help-z-index=1000] - Stacking order of button and panel; a sheet is always above the page.
 * @cssproperty {<length>} [--shop-help-launcher-size=52px] - Height of the help button, and its width if it shows only the icon, which scales with it.
 * @cssproperty {<length>} [--shop-help-offset-block=20px] - Distance from the window's top or bottom edge.
 * @cssproperty {<length>} [--shop-help-offset-inline=20px] - Distance from the window's left or right edge.
 * @cssproperty {<length>} [--shop-help-panel-width=max(400px, 25em)] - Width of the floating panel.
 * @cssproperty {<length>} [--shop-help-panel-max-height=640px] - Maximum height of the floating panel.
 * @cssproperty {<time>} [--shop-help-duration=180ms] - Duration of animations; there are none if the shopper prefers reduced motion.
 *
 * @cssstate open - The panel is open.
 * @cssstate sheet - The panel fills the screen, in a narrow window.
 * @cssstate rtl - The widget is laid out from right to left.
 */
export class ShopHelpElement extends SettingsElement {
  static override styles = widgetStyles;

  /** FAQs by language for elements without one of their own; each is read when it is first shown. */
  static faqs: BundledFaqs = {};

  /** Resolves with the element once the help button is on the page; without a FAQ, it never resolves. */
  readonly ready: Promise<this>;

  #resolveReady!: (element: this) => void;

  readonly #source = new FaqSourceController(this, this.report);
  readonly #openState: OpenState = new OpenState(this, {
    panel: () => this.#panel,
    report: this.report,
    runSafely: (act) => this.runSafely(act),
    hasFaq: () => this.#choice.hasFaq,
    lang: () => (this.#source.faq ?? this.#choice.language.messages).lang,
    enterDialog: (opener) => this.#dialog.enter(opener),
  });
  readonly #page = new PageController(this, (request) => this.#openState.openByPage(request));
  readonly #choice = new FaqChoice(this, this.#page, this.#source, () => ShopHelpElement.faqs);
  readonly #focus = new FocusController(this);
  readonly #dialog: EnterDialogController = new EnterDialogController(this, {
    close: () => this.#openState.close('yielded'),
    stepBack: () => this.#panel.stepBack(),
  });
  readonly #liveRegion = new LiveRegionController(this);
  readonly #progress = new LoadProgress(this, {
    panel: () => this.#panel,
    openState: this.#openState,
    liveRegion: this.#liveRegion,
    messages: () => this.#choice.language.messages,
    report: this.report,
    fail: (error) => this.fail(error),
  });
  readonly #viewport = new ViewportController(this, () => openPanel(this, ['sheet']));
  // Before the panel takes the focus, for which the browser computes all styles.
  readonly #states = new CustomStatesController(this, () => ({
    open: this.open,
    sheet: openPanel(this, ['sheet']) !== null,
    rtl: this.#choice.language.dir === 'rtl',
  }));
  readonly #panel = new LazyPanel(this, {
    dispatchEvent: (event) => this.dispatchEvent(event),
    liveRegion: this.#liveRegion,
    close: () => this.#openState.close('shopper'),
    retry: () => this.#source.retry(),
    report: this.report,
    fail: (error) => this.fail(error),
    onUnknownEntry: (request, problem) => this.#openState.onUnknownEntry(request, problem),
    onLoadFailed: (error) => this.runSafely(() => this.#progress.onFailed(error)),
  });

  readonly #preload = new PreloadController(this, () => this.#panel.loader.load());

  constructor() {
    super();
    this.ready = new Promise((resolve) => (this.#resolveReady = resolve));
    new AvoidOverlapController(this, () => {
      this.#focus.skipRestoring();
      this.#openState.close('yielded');
    });
    new ReadyController(this, {
      hasFaq: () => this.#choice.hasFaq,
      ready: () => {
        this.dispatchEvent(new ShopHelpReadyEvent());
        this.#resolveReady(this);
      },
      report: this.report,
    });
    new LauncherClickController(this, () =>
      this.runSafely(() => {
        this.#openState.open('launcher');
        // A second click while the panel is loading asks what is going on: that is announced again.
        this.requestUpdate();
      }),
    );
    new ReattachController(this);
    new ShortcutController(this, () => this.#openState.open('shortcut'));
  }

  /**
   * Opens the panel; with an id, at that entry, with its answer open. Fires no event.
   * Resolves once it is on the screen.
   */
  async show(entryId?: string): Promise<void> {
    this.runSafely(() => {
      const id = stringArgument('show', entryId, this.report);
      if (id !== undefined) this.#panel.requestEntry({ entryId: id, place: 'show' });
      this.#dialog.enter();
      this.open = true;
    });
    await this.updateComplete;
  }

  /** Closes the panel and returns the focus to where it was. Fires no event. */
  close(): void {
    this.open = false;
  }

  /** Opens the panel, or closes it. Fires no event. */
  toggle(): void {
    this.open = !this.open;
  }

  /** Opens the panel and searches for a query. Resolves once the results are on the screen. */
  async search(query: string): Promise<void> {
    this.runSafely(() => {
      const text = stringArgument('search', query, this.report);
      if (text !== undefined) this.#panel.request({ query: text, isFocusWanted: true });
      this.#dialog.enter();
      this.open = true;
    });
    await this.updateComplete;
  }

  /** Suggests these entries first, ahead of those meant for the page. */
  suggest(ids: readonly string[]): void {
    this.runSafely(() => this.#panel.suggest(stringListArgument('suggest', ids, this.report)));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#panel.loader.loading;
    await super.getUpdateComplete();
    await this.#panel.indexing;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open && this.hasUpdated) {
      this.#focus.rememberOpener();
      this.#panel.startVisit();
    }
    if (changed.has('open') && this.open) this.#panel.loader.retry();
    this.report([...validateSettings(this, changed), ...this.#choice.problems(changed)]);
    // The same object may have been mutated: read it again.
    if (changed.has('faq') && this.faq) this.#source.reset();
    const given = this.isConnected ? this.#choice.source : undefined;
    const source = this.#isShown || this.#preload.shouldRender(given) ? given : undefined;
    const bundle = source && this.#panel.loader.load();
    if (source && !bundle && this.#panel.loader.loading) this.#progress.onLoading();
    if (!source || !bundle) return;
    this.#progress.isFailureShown = false;
    this.#source.use(source, bundle.parse);
    const maxResults = Math.max(1, this.maxResults || 1);
    this.#panel.update(bundle, {
      ...this.#source.outcome,
      messages: this.#choice.language.messages,
      features: {
        images: this.images === 'show',
        feedback: this.feedback !== 'none',
        topics: this.topics !== 'none',
      },
      searchProvider: this.searchProvider,
      providerResults: this.providerResults,
      pageLang: this.#page.lang,
      page: { address: this.#page.address, suggested: this.#panel.suggested, maxResults },
    });
  }

  protected override render(): TemplateResult {
    if (!this.#choice.hasFaq) return withoutFaqView(() => this.requestUpdate());
    const language = this.#choice.language;
    const { loadFailed, retry, launcher: usual } = language.messages;
    const { isFailureShown } = this.#progress;
    const drawn = this.#panel.draw({ form: this.#form, isOpen: this.#isShown });
    const launcher = {
      label: isFailureShown
        ? `${loadFailed} ${retry}`
        : this.label.slice(0, MAX_LABEL_LENGTH) || usual,
      isOpen: this.open,
      isBusy: this.open && !drawn,
      look: isFailureShown ? 'both' : launcherLook(this.launcher, this.#form === 'sheet'),
      onApproach: () => this.runSafely(() => (this.#panel.loader.retry(), this.#preload.request())),
      onKeydown: (event: KeyboardEvent) =>
        this.runSafely(() => this.#progress.onLauncherKey(event)),
    } as const;
    const panel =
      !drawn && isFailureShown && this.mode === 'inline'
        ? loadFailedView(language.messages, () =>
            this.runSafely(() => this.#progress.retryInline()),
          )
        : drawn;
    const hasLauncher = this.launcher !== 'none' && this.mode !== 'inline';
    return helpView(language, this.#page.isDark, hasLauncher ? launcher : undefined, panel);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.get('open') !== true || this.open) return;
    this.#panel.cancelAnnouncement();
    this.#focus.restore(launcherButton(this));
    this.#dialog.leave();
  }

  get #isShown(): boolean {
    return this.open || this.mode === 'inline';
  }

  get #form(): PanelForm {
    return this.#viewport.formFor(this.mode);
  }
}
