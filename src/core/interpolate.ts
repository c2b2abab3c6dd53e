/** Fills the placeholders of a text: `fill('{n} mots', { n: '2' })` is `2 mots`. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? values[name]! : place,
  );
