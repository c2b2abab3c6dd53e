/** The workshop: a page that turns an owner's questions into the script for the shop. */
import { render } from 'lit';
import { keepDraft, restoredState, watchOtherTabs } from './browser/draft-storage.ts';
import { takeDroppedFiles } from './browser/drop-files.ts';
import { followFocus } from './browser/focus.ts';
import { listenForUndo } from './browser/undo-keys.ts';
import { checkFaq } from './check-faq.ts';
import { createEffects } from './effects.ts';
import { messagesIn, preferredLanguage } from './messages/index.ts';
import { AnswerPreview } from './preview/answer-preview.ts';
import { WidgetPreview } from './preview/widget-preview.ts';
import type { WorkshopState } from './state/state.ts';
import { Store } from './store.ts';
import { appView } from './views/app-view.ts';

customElements.define('workshop-answer', AnswerPreview);
customElements.define('workshop-preview', WidgetPreview);

const store = new Store(restoredState(preferredLanguage(navigator.languages)));
const effects = createEffects(store);
const root = document.querySelector<HTMLElement>('#workshop')!;

const draw = (state: WorkshopState): void => {
  const messages = messagesIn(state.language);
  document.documentElement.lang = state.language;
  document.documentElement.dataset['scheme'] = state.colourScheme;
  document.title = messages.pageTitle;
  render(appView({ state, messages, dispatch: store.dispatch, effects }), root);
};

store.watch((state, before) => {
  draw(state);
  followFocus(state, before);
});
keepDraft(store);
watchOtherTabs(store);
checkFaq(store);
takeDroppedFiles(effects.bringFiles);
listenForUndo(store.dispatch);
draw(store.state);
