import { html, render, type TemplateResult } from 'lit';
import type { PanelForm } from '../../src/widget/element/settings.ts';
import { allMessages } from '../../src/core/messages/index.ts';
import './state-panel.ts';
import { faqFor, statesOf } from './states.ts';

/** French first: it is the default. */
const languages = ['fr', ...allMessages.map(({ lang }) => lang).filter((lang) => lang !== 'fr')];
const themes = ['auto', 'light', 'dark'];
const forms: readonly PanelForm[] = ['floating', 'sheet', 'inline'];

/** What is shown depends on the URL, so that a state can be linked to and photographed. */
const settings = (): { lang: string; theme: string; form: PanelForm } => {
  const query = new URLSearchParams(location.search);
  const one = <Value extends string>(name: string, values: readonly Value[]): Value =>
    values.find((value) => value === query.get(name)) ?? values[0]!;
  return { lang: one('lang', languages), theme: one('theme', themes), form: one('form', forms) };
};

const choose = (name: string, value: string): void => {
  const query = new URLSearchParams(location.search);
  query.set(name, value);
  history.replaceState(null, '', `?${query.toString()}`);
  draw();
};

const choice = (name: string, label: string, values: readonly string[], chosen: string) => html`
  <label>
    ${label}
    <select @change=${(event: Event) => choose(name, (event.target as HTMLSelectElement).value)}>
      ${values.map((value) => html`<option ?selected=${value === chosen}>${value}</option>`)}
    </select>
  </label>
`;

const page = (): TemplateResult => {
  const { lang, theme, form } = settings();
  return html`
    <header>
      <h1>Every state of the panel</h1>
      <p>Drawn by the widget's own views and styles, from the FAQ in <code>faq-data</code>.</p>
      <div class="choices">
        ${choice('lang', 'Words', languages, lang)} ${choice('theme', 'Theme', themes, theme)}
        ${choice('form', 'Form', forms, form)}
      </div>
    </header>
    <main class=${form}>
      ${statesOf(faqFor(lang)).map(
        (shown) => html`
          <figure id=${shown.name.toLowerCase().replaceAll(/\W+/g, '-')}>
            <figcaption>${shown.name}</figcaption>
            <state-panel .shown=${shown} .form=${form} .words=${lang} .theme=${theme}></state-panel>
          </figure>
        `,
      )}
    </main>
  `;
};

const draw = (): void => {
  render(page(), document.body);
};

draw();
