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
import { PanelLoader } from '../panel/panel-loader.ts';
import { widgetStyles } from '../styles/widget-styles.ts';
import { launcherButton, openPanel } from '../dom/rendered-parts.ts';
import { ReadyController } from '../controllers/ready-controller.ts';
import { ReattachController } from '../controllers/reattach-controller.ts';
import { launcherLook, LONGEST_LABEL, validateSettings } from './settings.ts';
import type { PanelForm } from './settings.ts';
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
 * @slot - A plain link to the FAQ page, shown where the script does not run, where the help has failed, where there is no FAQ, and where it could not be loaded.
 * @slot launcher-icon - A drawing in place of the one on the help button, such as an `<svg>` or `<img>`.
 * @slot header - Before the title, such as a logo.
 * @slot before-list - Above suggestions and results, such as a note about late parcels.
 * @slot after-list - Below suggestions and results.
 * @slot empty - Below what is said where nothing was found.
 * @slot footer - At the foot of the panel, below the people to turn to.
 * @slot status - Filled by the element itself, once it first speaks: the region that screen readers listen to.
 *
 * @fires {ShopHelpReadyEvent} shop-help-ready - The help button is on the page. Without a FAQ it never is.
 * @fires {ShopHelpOpenEvent} shop-help-open - The shopper opened the panel, so that `open` is true; `detail`: `reason` (`shopper`), `from` (`launcher`, `link`, `hash`, `shortcut`), `id` of the entry that was asked for, or null, `lang` of the FAQ, or of the widget's words where it has not loaded yet.
 * @fires {ShopHelpCloseEvent} shop-help-close - The panel closed, so that `open` is false; `detail`: `reason`, `shopper`, or `yielded` where it gave way to a dialog, a frame or a link of the page; `outcome` of the visit: `contact`, else the last rating as `helpful` or `unhelpful`, else `read` where an answer was on show, else `none`; `lang`.
 * @fires {ShopHelpSearchEvent} shop-help-search - The shopper paused after typing; `detail`: `query`, `count` of the answers found, `lang` of the FAQ.
 * @fires {ShopHelpNoResultsEvent} shop-help-no-results - Neither the FAQ nor the search provider answers what was typed, and the contacts were not asked for; `detail`: `query`, `lang`.
 * @fires {ShopHelpCorrectionRefuseEvent} shop-help-correction-refuse - The shopper wanted the words as typed in place of the corrected ones; `detail`: `query`, `lang`.
 * @fires {ShopHelpTopicOpenEvent} shop-help-topic-open - The shopper unfolded a topic; `detail`: `id`, `lang`.
 * @fires {ShopHelpAnswerOpenEvent} shop-help-answer-open - The shopper opened an answer; `detail`: `id`, `from` (`page` for what is suggested for the page, `suggestion`, `topic`, `result`, `provider` for a hit of `searchProvider`, `nearest`, or `answer` for a link in another one), `position` in that list from 1, or null, `query`, `lang`.
 * @fires {ShopHelpAnswerCloseEvent} shop-help-answer-close - The shopper closed an answer; `detail`: `id`, `lang`.
 * @fires {ShopHelpLinkEvent} shop-help-link - The shopper followed a link to a page; `detail`: `id` of the entry whose answer holds it, or null for a hit of `searchProvider`, `url`, `lang`.
 * @fires {ShopHelpFeedbackEvent} shop-help-feedback - The shopper said whether an answer helped; `detail`: `id`, `helpful`, which is null where the rating was taken back, `lang`.
 * @fires {ShopHelpContactEvent} shop-help-contact - The shopper followed a link to a person; `detail`: `id` of the contact, `query`, `answer`, the id of the entry that held the link, or null, `lang`.
 * @fires {ShopHelpErrorEvent} shop-help-error - Something is wrong with the FAQ or the settings; `detail`: `problems`.
 *
 * @csspart launcher - The help button.
 * @csspart launcher-label - The words on the help button.
 * @csspart panel - The panel.
 * @csspart header - Title and close button.
 * @csspart title - The panel's heading.
 * @csspart close-button - The button that closes the panel.
 * @csspart search - The search landmark.
 * @csspart input - The search field.
 * @csspart clear-button - The button that empties the search field.
 * @csspart body - What scrolls below the search field.
 * @csspart status - The count of results, or what stands in its place.
 * @csspart section-heading - The heading above a list, and above the contacts.
 * @csspart suggestions - The entries shown before typing, and the nearest ones where nothing fits.
 * @csspart results - The entries and pages that answer the query.
 * @csspart result-link - A link to a page that the search provider found.
 * @csspart topic - One topic of the FAQ.
 * @csspart topic-button - The button that unfolds a topic.
 * @csspart count - The number of questions in a topic.
 * @csspart entry - One question with its answer.
 * @csspart question - The button that opens an answer.
 * @csspart open - Second name of an entry, its question and a topic's button while they are unfolded: `::part(question open)`.
 * @csspart excerpt - The words of an answer in which the query was found.
 * @csspart answer - An open answer.
 * @csspart answer-link - A link in an answer.
 * @csspart updated - The day on which an answer was last updated.
 * @csspart mark - A matched word.
 * @csspart correction - The words that were searched for in place of mistyped ones.
 * @csspart feedback - "Was this helpful?"
 * @csspart yes-button - The button for an answer that has helped.
 * @csspart no-button - The button for an answer that has not.
 * @csspart pressed - Second name of whichever of the two is pressed: `::part(yes-button pressed)`.
 * @csspart feedback-reply - The reply to a rating.
 * @csspart empty - What stands in place of results; each of the three that follow has this name too.
 * @csspart no-results - Nothing was found.
 * @csspart load-failed - The FAQ could not be loaded.
 * @csspart retry-button - The button that loads it again.
 * @csspart notice - What was typed looks like personal data.
 * @csspart hand-over - The card with the people to turn to: nothing was found, an answer did not help, or they were asked for.
 * @csspart contact-heading - The heading above the contacts, at the foot or on the card; at the foot, and in place of results, its second name.
 * @csspart quoted-words - The shopper's words that go along to a person.
 * @csspart contact - One person to turn to.
 * @csspart contact-link - A link to a person, below the list or on the card.
 * @csspart address - An address or number, as text beside its link.
 * @csspart text-button - A button that looks like a link: to read more, to copy, to search as typed.
 * @csspart icon - Any drawing, also by its own name: `help-icon`, `close-icon`, `search-icon`, `check-icon`, `chevron-icon`, `email-icon`, `phone-icon`, `chat-icon` (and `whatsapp-icon`, `messenger-icon` or `sms-icon`), `link-icon`, `shield-icon`.
 * @csspart backdrop - What dims the page behind a modal panel.
 * @csspart sheet-close - The second close button of the sheet, where a thumb reaches.
 * @csspart footer - The people to turn to, always within reach.
 *
 * @cssproperty {<color>} [--shop-help-accent=#0f5e59] - The one accent colour; what stands on it is derived.
 * @cssproperty {<color>} [--shop-help-surface=#ffffff] - Background of the panel, against which text and lines are measured; one on which the text can be read where only that is set.
 * @cssproperty {<color>} [--shop-help-text=#1b2430] - Text; derived from the surface where only that is set.
 * @cssproperty {<color>} [--shop-help-muted] - Text and drawings of lesser weight; a grey that can be read, derived from the surface, unless set.
 * @cssproperty {<color>} [--shop-help-shade] - Background of cards, of the foot and of the row beneath the pointer; the surface a little darker or lighter, unless set.
 * @cssproperty {<color>} [--shop-help-border=#d9dee5] - Lines.
 * @cssproperty {<length>} [--shop-help-radius=16px] - Corners of the panel, from which those of buttons, cards and rows follow; `0px` makes all of them square.
 * @cssproperty {<length>} [--shop-help-space=4px] - Unit of paddings and gaps: `3px` is dense, `5px` airy. What can be pressed stays 24 px high, and 44 px under a finger.
 * @cssproperty {<font-family>} [--shop-help-font=system-ui, sans-serif] - Typeface.
 * @cssproperty {<length>} [--shop-help-font-size=medium] - Size of the text, from which all sizes follow; the shopper's own unless set.
 * @cssproperty {<number>} [--shop-help-font-weight=400] - Weight of the text.
 * @cssproperty {<number>} [--shop-help-font-weight-strong] - Weight of headings, questions, links and buttons; 500 to 700, each its own, unless set.
 * @cssproperty {<shadow>} [--shop-help-shadow] - Shadow of the panel.
 * @cssproperty {<color>} [--shop-help-focus] - Focus rings; derived from the accent.
 * @cssproperty {<integer>} [--shop-help-z-index=1000] - Layer of button and panel; a sheet stands above the page.
 * @cssproperty {<length>} [--shop-help-launcher-size=52px] - Height of the help button, and its width where it shows the icon alone; the icon follows.
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
  static override styles = widgetStyles;

  /** FAQs by language, each read when it is first shown, for elements that are given none of their own. */
  static faqs: BundledFaqs = {};

  /** Resolves with the element once the help button is on the page; without a FAQ it never resolves. */
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
  readonly #panel = new PanelLoader(this, {
    dispatchEvent: (event) => this.dispatchEvent(event),
    liveRegion: this.#liveRegion,
    close: () => this.#openState.close('shopper'),
    retry: () => this.#source.retry(),
    report: this.report,
    fail: (error) => this.fail(error),
    onUnknownEntry: (request, problem) => this.#openState.onUnknownEntry(request, problem),
    onLoadFailed: (error) => this.runSafely(() => this.#progress.onFailed(error)),
  });

  readonly #preload = new PreloadController(this, () => this.#panel.load());

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
        // A second click while the panel is on its way asks where it is: that is announced again.
        this.requestUpdate();
      }),
    );
    new ReattachController(this);
    new ShortcutController(this, () => this.#openState.open('shortcut'));
  }

  /**
   * Opens the panel, at one entry with its answer if an id is given. Fires no event.
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
      this.#dialog.enter();
      this.open = true;
    });
    await this.updateComplete;
  }

  /** Suggests these entries first, before the ones meant for the page. */
  suggest(ids: readonly string[]): void {
    this.runSafely(() => this.#panel.suggest(stringListArgument('suggest', ids, this.report)));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#panel.loading;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open && this.hasUpdated) {
      this.#focus.rememberOpener();
      this.#panel.startVisit();
    }
    if (changed.has('open') && this.open) this.#panel.retry();
    this.report([...validateSettings(this, changed), ...this.#choice.problems(changed)]);
    // The same object may have been mutated: read it again.
    if (changed.has('faq') && this.faq) this.#source.reset();
    const given = this.isConnected ? this.#choice.source : undefined;
    const source = this.#isShown || this.#preload.wantsPanelOf(given) ? given : undefined;
    const module = source && this.#panel.load();
    if (source && !module && this.#panel.loading) this.#progress.onLoading();
    if (!source || !module) return;
    this.#progress.isFailureShown = false;
    this.#source.use(source, this.#panel.parse);
    const maxResults = Math.max(1, this.maxResults || 1);
    this.#panel.update(module, {
      ...this.#source.outcome,
      messages: this.#choice.language.messages,
      shown: {
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
        : this.label.slice(0, LONGEST_LABEL) || usual,
      isOpen: this.open,
      isBusy: this.open && !drawn,
      look: isFailureShown ? 'both' : launcherLook(this.launcher, this.#form === 'sheet'),
      onApproach: () => this.runSafely(() => (this.#panel.retry(), this.#preload.request())),
      onKeydown: (event: KeyboardEvent) =>
        this.runSafely(() => this.#progress.onLauncherKey(event)),
    } as const;
    const panel =
      !drawn && isFailureShown && this.mode === 'inline'
        ? loadFailedView(language.messages, () =>
            this.runSafely(() => this.#progress.retryInline()),
          )
        : drawn;
    return helpView(language, this.#hasLauncher ? launcher : undefined, panel);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.get('open') !== true || this.open) return;
    this.#panel.cancelAnnouncement();
    this.#focus.restore(launcherButton(this));
    this.#dialog.leave();
  }

  get #hasLauncher(): boolean {
    return this.launcher !== 'none' && this.mode !== 'inline';
  }

  get #isShown(): boolean {
    return this.open || this.mode === 'inline';
  }

  get #form(): PanelForm {
    return this.#viewport.formFor(this.mode);
  }
}
