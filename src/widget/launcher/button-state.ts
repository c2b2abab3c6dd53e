import { pageZoom } from '../dom/page-zoom.ts';

/**
 * Sets a state in an attribute that the view does not render, so that updates do not remove it.
 * Returns whether it has changed.
 */
export const setState = (
  button: HTMLElement,
  name: 'click-through' | 'faded' | 'behind',
  isOn: boolean,
): boolean => {
  const attribute = `data-${name}`;
  if (button.hasAttribute(attribute) === isOn) return false;
  button.toggleAttribute(attribute, isOn);
  return true;
};

/** Sets a custom property to a measured length, in pixels. Returns whether it has changed. */
export const setLength = (element: HTMLElement, name: string, measured: number): boolean => {
  const length = `${measured / pageZoom(element)}px`;
  if ((element.style.getPropertyValue(name) || '0px') === length) return false;
  element.style.setProperty(name, length);
  return true;
};
