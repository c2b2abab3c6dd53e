import type { FaqDocument } from '../../core/faq/faq-document.ts';
import type { Settings } from '../state/draft.ts';

const given = new WeakMap<Element, FaqDocument>();

/** Sets the FAQ and the settings on a help element, as a shop's own script could. */
export const applySettings = (help: HTMLElement, faq: FaqDocument, settings: Settings): void => {
  const { accent, surface, radius, placement, theme, label } = settings;
  help.setAttribute('placement', placement);
  help.setAttribute('theme', theme);
  help.setAttribute('label', label);
  setProperty(help, '--shop-help-accent', accent);
  setProperty(help, '--shop-help-surface', surface);
  setProperty(help, '--shop-help-radius', radius === undefined ? '' : `${radius}px`);
  if (given.get(help) === faq) return;
  given.set(help, faq);
  Object.assign(help, { faq });
};

const setProperty = (help: HTMLElement, name: string, value: string): void => {
  if (value === '') help.style.removeProperty(name);
  else help.style.setProperty(name, value);
};
