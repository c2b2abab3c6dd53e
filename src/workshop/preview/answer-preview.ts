import { css, html, LitElement, type TemplateResult } from 'lit';
import type { Answer, Faq } from '../../core/faq/faq.ts';
import { directionOf } from '../../core/language/lookup-language.ts';
import { messagesForFirst } from '../../core/messages/index.ts';
import { answerView } from '../../widget/panel/views/answer-view.ts';
import { answerStyles } from '../../widget/styles/answer.styles.ts';
import { panelThemeStyles } from '../../widget/styles/panel-theme.styles.ts';
import { themeStyles } from '../../widget/styles/theme.styles.ts';

/** An answer as shoppers see it, drawn with the widget's own view and styles. */
export class AnswerPreview extends LitElement {
  static override properties = {
    question: { attribute: false },
    answer: { attribute: false },
    faq: { attribute: false },
  };

  static override styles = [
    themeStyles,
    panelThemeStyles,
    answerStyles,
    css`
      .root {
        padding: 16px 20px 20px;
        background: var(--_surface);
        border: 1px solid var(--_border);
        border-radius: var(--_radius);
        overflow-wrap: anywhere;
      }
      .asked {
        margin: 0 0 8px;
        font-weight: 600;
      }
      .prose > :first-child {
        margin-block-start: 0;
      }
    `,
  ];

  declare question: string;
  declare answer: Answer;
  declare faq: Faq | undefined;

  constructor() {
    super();
    this.question = '';
    this.answer = [];
    this.faq = undefined;
  }

  protected override render(): TemplateResult {
    const lang = this.faq?.lang ?? 'en';
    const links = {
      contacts: [],
      allContacts: this.faq?.contacts ?? [],
      query: '',
      messages: messagesForFirst(lang),
      lang,
      dir: directionOf(lang),
      onContact: () => undefined,
      onEntry: () => undefined,
      onLink: () => undefined,
    };
    const context = { links, hasImages: true, level: 3, labelledBy: 'asked' };
    return html`
      <div class="root" lang=${lang} dir=${links.dir}>
        <p class="asked" id="asked">${this.question}</p>
        <div class="prose">${answerView(this.answer, context)}</div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'workshop-answer': AnswerPreview;
  }
}
