/** What can be detected from within the page. Runs there before everything else. */

const counts = { executed: 0, reports: 0, tags: 0, attributes: 0, links: 0, escapes: 0 };
const samples: string[] = [];
const notice = (what: keyof typeof counts, sample: string): void => {
  counts[what] += 1;
  if (counts[what] <= 8) samples.push(`${what}: ${sample.slice(0, 200)}`);
};

const traps = ['hit', 'alert', 'confirm', 'prompt', 'print', 'open'];
for (const name of traps) {
  Object.defineProperty(window, name, {
    value: (...given: readonly unknown[]) => notice('executed', `${name}(${given.join()})`),
  });
}
document.addEventListener('securitypolicyviolation', (event) =>
  notice('reports', `${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
);

const tags = [
  'a blockquote br button circle code div em g h2 h3 h4 h5 h6 input li line mark ol p path pre rect',
  'section slot small span strong svg table tbody td th thead tr ul',
]
  .join(' ')
  .split(' ');
const attributes = [
  'aria-controls aria-current aria-expanded aria-haspopup aria-hidden aria-label aria-labelledby aria-level',
  'aria-modal aria-pressed autocapitalize autocomplete class cx cy d data-1p-ignore data-behind data-bwignore',
  'data-click-through data-entry data-faded data-lpignore dir enterkeyhint fill focusable height hidden href id',
  'lang maxlength name part placeholder r rel role rx ry scope slot spellcheck start tabindex target title',
  'translate type viewBox width x y',
]
  .join(' ')
  .split(' ');
const isOurAttribute = (name: string): boolean =>
  attributes.includes(name) || /^stroke(-[a-z]+)?$/.test(name);
const schemes = /^(https|mailto|tel):$/;

const checkLink = (link: HTMLAnchorElement): void => {
  const href = link.getAttribute('href') ?? '';
  const isWritten = /^\/(?![/\\])/.test(href) || href.startsWith(`${location.origin}/`);
  const isOfShop = isWritten && link.origin === location.origin;
  const isEntry = href.startsWith('#help=');
  if (
    !isOfShop &&
    !isEntry &&
    !(schemes.test(link.protocol) && /^(https:|mailto:|tel:)/.test(href))
  ) {
    notice('links', href);
  }
  if (link.target && link.rel !== 'noopener noreferrer') notice('links', `rel of ${href}`);
};

/** Compares everything below a root with the closed list of what we render. */
const audit = (root: ParentNode): void => {
  for (const one of root.querySelectorAll('*')) {
    if (!tags.includes(one.localName)) notice('tags', one.outerHTML);
    for (const name of one.getAttributeNames()) {
      if (!isOurAttribute(name) && !(name === 'style' && one.matches('.root, .panel'))) {
        notice('attributes', `${one.localName} ${name}`);
      }
    }
    if (one instanceof HTMLAnchorElement) checkLink(one);
  }
};

const acts =
  'mouseover mouseenter mousemove mousedown mouseup pointerover pointerenter pointerdown dblclick contextmenu wheel touchstart load error toggle beforetoggle animationstart animationend transitionend focus blur begin close cancel paste drop scroll'.split(
    ' ',
  );

/** Triggers all event handlers below a root, and follows links that should not be there. */
const poke = (root: ParentNode): void => {
  for (const one of root.querySelectorAll('*')) {
    for (const act of acts) one.dispatchEvent(new Event(act));
    if (one instanceof HTMLAnchorElement) {
      const isScript = one.protocol === 'javascript:';
      if (!isScript)
        one.addEventListener('click', (event) => event.preventDefault(), { once: true });
      one.click();
    }
  }
};

/** Whether something overflows a box. */
const checkBox = (box: Element | null | undefined, name: string): void => {
  if (!box) return;
  const { left, right, top, bottom } = box.getBoundingClientRect();
  if (left < -1 || right > innerWidth + 1) notice('escapes', `${name} ${left} to ${right}`);
  const isFixed = name === 'panel' || name === 'launcher';
  if (isFixed && (top < -1 || bottom > innerHeight + 1)) {
    notice('escapes', `${name} ${top} to ${bottom}`);
  }
  // A glyph as wide as the page cannot be broken, but it can be clipped.
  const isKept = getComputedStyle(box).overflowX !== 'visible';
  if (!isKept && box.scrollWidth > box.clientWidth + 1) {
    notice('escapes', `${name} ${box.scrollWidth} in ${box.clientWidth}`);
  }
};

Object.defineProperty(window, 'detector', {
  value: { audit, poke, checkBox, counts, samples },
});

export {};
