import { html, type TemplateResult } from 'lit';
import { bringView } from './bring-view.ts';
import type { ViewContext } from './context.ts';
import { editView } from './edit/edit-view.ts';
import { clearDialogView, footerView } from './footer-view.ts';
import { headerView } from './header-view.ts';
import { noticeView } from './notice-view.ts';
import { takeView } from './take/take-view.ts';
import { tryView } from './try/try-view.ts';

/** The whole page. */
export const appView = (context: ViewContext): TemplateResult => html`
  ${headerView(context)}
  <main id="content" class="step-${context.state.step}" tabindex="-1">${stepView(context)}</main>
  ${noticeView(context)} ${footerView(context)} ${clearDialogView(context)}
`;

const stepView = (context: ViewContext): TemplateResult => {
  switch (context.state.step) {
    case 'bring':
      return bringView(context);
    case 'edit':
      return editView(context);
    case 'try':
      return tryView(context);
    case 'take':
      return takeView(context);
  }
};
