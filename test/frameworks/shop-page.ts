/** The page that the frameworks render in these tests, on the server and in the browser. */
export type CreateElement<Node> = (
  tag: string,
  attributes: Readonly<Record<string, unknown>>,
  children: readonly Node[],
) => Node;

export const helpAttributes = { lang: 'fr', label: 'Une question ?' };

/** A page with the element, with and without a plain link inside. */
export const shopPage = <Node>(create: CreateElement<Node>, text: (words: string) => Node): Node =>
  create('main', {}, [
    create('shop-help', helpAttributes, [create('a', { href: '/aide' }, [text('Aide')])]),
    create('shop-help', { ...helpAttributes, mode: 'inline' }, []),
  ]);

/**
 * Hydrates once the widget has rendered, which is the latest moment at which a framework may do so.
 */
export const afterTheWidget = async (hydrate: () => void): Promise<void> => {
  const elements = [...document.querySelectorAll('shop-help')];
  await Promise.all(elements.map((element) => element.ready));
  await Promise.all(elements.map((element) => element.updateComplete));
  hydrate();
  document.documentElement.dataset['hydrated'] = '';
};
