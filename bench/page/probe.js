/**
 * Runs in the page before everything else and records the browser's timings in `window.benchProbe`.
 * `window.benchSelectors` must already be set: `panel` and `results`, in which ">>>" enters a
 * shadow root. The block keeps its variables out of the global scope.
 */
{
  const probe = { shift: 0, tasks: [], interactions: new Map(), opened: undefined, keys: [] };
  window.benchProbe = probe;
  const { panel, results } = window.benchSelectors;

  const observe = (type, read, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(read)).observe({
      type,
      buffered: true,
      ...options,
    });

  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) probe.shift += value;
  });

  observe('longtask', ({ duration }) => probe.tasks.push(duration));

  const noteInteraction = ({ interactionId: id, duration }) => {
    if (id) probe.interactions.set(id, Math.max(duration, probe.interactions.get(id) ?? 0));
  };
  observe('event', noteInteraction, { durationThreshold: 16 });

  const find = (selector) =>
    selector
      .split(' >>> ')
      .reduce((scope, part) => (scope?.shadowRoot ?? scope)?.querySelector(part), document);

  const isVisible = (element) =>
    element?.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;

  /** Calls back in the first task after the next frame. */
  const afterPaint = (done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(undefined);
    });

  probe.countNodes = (root = document) =>
    [...root.querySelectorAll('*')].reduce(
      (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? probe.countNodes(shadowRoot) : 0),
      0,
    );

  /** Measures from the next click to the frame that shows the panel. */
  probe.watchOpening = () => {
    const start = ({ timeStamp }) => {
      const look = () => {
        if (isVisible(find(panel))) afterPaint((at) => (probe.opened = at - timeStamp));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    addEventListener('click', start, { capture: true, once: true });
  };

  /** Only the first words: reading more would distort the measurement. */
  const firstWords = () => {
    const list = find(results);
    if (!list) return '';
    const walker = document.createTreeWalker(list, NodeFilter.SHOW_TEXT);
    let text = '';
    while (text.length < 200 && walker.nextNode()) text += walker.currentNode.data.trim();
    return text;
  };

  const count = (selector) => find(results)?.querySelectorAll(selector).length ?? 0;
  const signature = () => `${count('*')} ${count('[hidden]')} ${firstWords()}`;

  /** The document, and the shadow roots that lead to the results. */
  const rootsOfResults = () => {
    const steps = results.split(' >>> ').slice(0, -1);
    const hosts = steps.map((_, at) => find(steps.slice(0, at + 1).join(' >>> ')));
    return [document, ...hosts.map(({ shadowRoot }) => shadowRoot)];
  };

  const CHANGES = {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden'],
  };

  /**
   * How long after a key a change still counts as its result, in milliseconds, if there has been one before. Half a
   * second later, a widget may notice that typing has paused, and tidy up.
   */
  const PAUSE = 500;

  /**
   * Measures from each input event to the frames that show the first of its results, and the last.
   */
  probe.watchResults = () => {
    const noteInput = ({ timeStamp }) =>
      probe.keys.push({ at: timeStamp, first: undefined, last: undefined });
    addEventListener('input', noteInput, { capture: true });
    let before = signature();
    const observer = new MutationObserver(() => {
      const now = signature();
      const key = probe.keys.at(-1);
      if (now === before || !key) return;
      before = now;
      if (firstWords() === '' || (key.first && performance.now() - key.at > PAUSE)) return;
      afterPaint((at) => {
        key.last = at - key.at;
        key.first ??= key.last;
      });
    });
    for (const root of rootsOfResults()) observer.observe(root, CHANGES);
  };
}
