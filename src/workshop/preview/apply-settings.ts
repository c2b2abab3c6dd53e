import { attributeName, type ComposeSettings } from '../../compose/compose-settings.ts';
import type { FaqDocument } from '../../core/faq/faq-document.ts';
import { settingsForComposer } from '../settings-for-composer.ts';
import type { WorkshopSettings } from '../state/draft.ts';

const given = new WeakMap<Element, FaqDocument>();

const attributes = [
  'placement',
  'theme',
  'launcher',
  'label',
  'images',
  'feedback',
  'topics',
] as const;
const properties = [
  'accent',
  'surface',
  'text',
  'radius',
  'font',
  'fontSize',
  'space',
  'launcherSize',
] as const;

/** Sets the FAQ and the settings on a help element, as a shop's own script could. */
export const applySettings = (
  help: HTMLElement,
  faq: FaqDocument,
  settings: WorkshopSettings,
): void => {
  const own: ComposeSettings = settingsForComposer(settings);
  for (const name of attributes) {
    const value = own[name];
    if (value === undefined) help.removeAttribute(name);
    else help.setAttribute(name, value);
  }
  for (const name of properties)
    help.style.setProperty(`--shop-help-${attributeName(name)}`, own[name] ?? '');
  if (given.get(help) === faq) return;
  given.set(help, faq);
  Object.assign(help, { faq });
};
