/** Sets attributes of the root element for each test of a suite, and restores them. */
export const withRootAttributes = (attributes: Readonly<Record<string, string>>): void => {
  const root = document.documentElement;
  const before = new Map<string, string | null>();
  beforeEach(() => {
    for (const [name, value] of Object.entries(attributes)) {
      before.set(name, root.getAttribute(name));
      root.setAttribute(name, value);
    }
  });
  afterEach(() => {
    for (const [name, value] of before) {
      if (value === null) root.removeAttribute(name);
      else root.setAttribute(name, value);
    }
  });
};

/** Restores the page's address after each test of a suite. */
export const restoreAddress = (): void => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));
};

/**
 * Changes the address as a router does. Without the Navigation API, only the router itself can
 * report this; those that do dispatch `popstate`.
 */
export const pushAddress = (address: string): void => {
  history.pushState(null, '', address);
  if (!('navigation' in window)) dispatchEvent(new PopStateEvent('popstate'));
};

/** Adds a style sheet of the shop to the page until the test is over. */
export const addStyles = (text: string): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
};

/** Removes the shop's style sheets after each test of a suite. */
export const removeStyles = (): void => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });
};
