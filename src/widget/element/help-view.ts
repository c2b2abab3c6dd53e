import { html, nothing, type TemplateResult } from 'lit';
import { launcherView } from '../launcher/launcher-view.ts';
import type { Messages } from '../../core/messages/messages.ts';
import type { LanguageChoice } from './language-choice.ts';
import { listener } from '../dom/listener.ts';

/** The help button, if there is one, and the panel. */
export const helpView = (
  { messages, dir }: LanguageChoice,
  isOnDark: boolean,
  launcher: Parameters<typeof launcherView>[0] | undefined,
  panel: TemplateResult | undefined,
): TemplateResult => html`
  <div class="root ${isOnDark ? 'on-dark' : ''}" lang=${messages.lang} dir=${dir}>
    ${launcher ? launcherView(launcher) : nothing} ${panel}
  </div>
  <slot name="status"></slot>
`;

/** Stands in for an inline panel that could not be loaded. */
export const loadFailedView = (
  { loadFailed, retry }: Messages,
  onRetry: () => void,
): TemplateResult => html`
  <div part="empty load-failed" class="load-failed">
    <p>${loadFailed}</p>
    <button part="retry-button" type="button" @click=${listener(onRetry)}>${retry}</button>
  </div>
`;

/** Without a FAQ, the plain link is shown. JSON that is added later may be a FAQ. */
export const withoutFaqView = (onChange: () => void): TemplateResult => html`
  <slot @slotchange=${listener(onChange)}></slot>
  <slot name="status"></slot>
`;
