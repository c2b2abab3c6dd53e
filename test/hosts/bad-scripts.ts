/** Scripts that misbehave as a bad help might, to prove that the gallery notices. */
interface BadScript {
  readonly does: string;
  /** Runs once the real help is on the page. */
  readonly code: string;
  readonly fault: RegExp;
}

/** Adds style rules to the help. */
const styled = (rules: string): string =>
  `const sheet = new CSSStyleSheet(); sheet.replaceSync('${rules}');
  document.querySelector('shop-help').shadowRoot.adoptedStyleSheets.push(sheet);`;

export const badScripts: readonly BadScript[] = [
  {
    does: 'throws',
    code: "throw new Error('fault of a test');",
    fault: /the page complains: exception: fault of a test/,
  },
  {
    does: 'rejects',
    code: "Promise.reject(new Error('fault of a test'));",
    fault: /the page complains: exception: fault of a test/,
  },
  {
    does: 'logs an error',
    code: "console.error('fault of a test');",
    fault: /the page complains: fault of a test/,
  },
  {
    does: 'comes twice',
    code: "for (const place of [document.head, document.body]) place.appendChild(document.createElement('shop-help'));",
    fault: /help buttons: 2 in place of 1|strict mode violation/,
  },
  {
    does: 'does not come',
    code: "document.querySelector('shop-help').remove();",
    fault: /waitFor: Timeout|help buttons: 0/,
  },
  {
    does: 'has no panel',
    code: "Object.defineProperty(document.querySelector('shop-help'), 'open', { get: () => false, set: () => {} });",
    fault: /the panel: /,
  },
  {
    does: 'reports an error of its own',
    code: "document.querySelector('shop-help').dispatchEvent(Object.assign(new Event('shop-help-error', { bubbles: true }), { problems: [{ path: 'shop-help', message: 'fault of a test' }] }));",
    fault: /the help reports: fault of a test/,
  },
  {
    does: 'moves the page',
    code: "document.body.style.paddingTop = '10px';",
    fault: /closed: the page moved: body/,
  },
  {
    does: 'moves the page late',
    code: "addEventListener('shop-help-close', () => { document.body.style.paddingTop = '10px'; });",
    fault: /used: the page moved: body/,
  },
  {
    does: 'shifts the layout',
    code: "requestAnimationFrame(() => setTimeout(() => { document.querySelector('main').style.marginTop = '300px'; }, 50));",
    fault: /layout shift 0\.\d|the page moved/,
  },
  {
    does: 'eats keys',
    code: "addEventListener('keydown', (event) => { event.preventDefault(); event.stopPropagation(); }, true);",
    fault: /closed: the field holds ""/,
  },
  {
    does: 'hides keys from the page',
    code: "addEventListener('keydown', (event) => event.stopPropagation(), true);",
    fault: /closed: keys "input a/,
  },
  {
    does: 'stands on the buttons of the page',
    code: styled(
      '.launcher { position: fixed; inset: 0; place-self: stretch; max-inline-size: none !important; pointer-events: auto !important }',
    ),
    fault: /on a phone: the help button covers [^"]*button buy/,
  },
  {
    does: 'has a sheet that leaves a gap',
    code: styled('.sheet { block-size: 400px !important }'),
    fault: /on a phone: the panel: the sheet fills the phone/,
  },
];
