/**
 * Runs in the page before everything else: records in `read` which of the page's form fields are
 * read.
 */

const read: string[] = [];

const note = (element: Element, name: string): void => {
  if (element.getRootNode() === document) read.push(`${element.localName}.${name}`);
};

const watch = (owner: Element, names: readonly string[]): void => {
  for (const name of names) {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, {
      ...found,
      get(this: Element): unknown {
        note(this, name);
        return found?.get?.call(this) as unknown;
      },
    });
  }
};

const watchValueAttribute = (): void => {
  const { getAttribute } = Element.prototype;
  Element.prototype.getAttribute = function (name) {
    if (name === 'value') note(this, 'value');
    return getAttribute.call(this, name);
  };
};

const watchFormData = (): void => {
  window.FormData = class extends FormData {
    constructor(form?: HTMLFormElement) {
      super(form);
      read.push('FormData');
    }
  };
};

Object.assign(window, { read });
watch(HTMLInputElement.prototype, ['value', 'defaultValue', 'checked', 'files', 'valueAsNumber']);
watch(HTMLInputElement.prototype, ['valueAsDate', 'selectionStart', 'selectionEnd']);
watch(HTMLTextAreaElement.prototype, ['value', 'defaultValue', 'textLength', 'selectionStart']);
watch(HTMLSelectElement.prototype, ['value', 'selectedIndex', 'selectedOptions', 'options']);
watch(HTMLFormElement.prototype, ['elements']);
watchValueAttribute();
watchFormData();

// Makes the file a module, so that its names do not clash with globals.
export {};
