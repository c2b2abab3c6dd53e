/** Sets attributes of the document's root for each test of a suite, and takes them back. */
export const withRoot = (attributes: Readonly<Record<string, string>>): void => {
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

/** Takes the page back to its own address after each test of a suite. */
export const keepsAddress = (): void => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));
};

/**
 * Goes to another address as a router does. Where there is no Navigation API, the page hears of it from
 * the router alone: of those that tell, all do so by `popstate`.
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

/** Takes the shop's style sheets away after each test of a suite. */
export const removesStyles = (): void => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });
};
