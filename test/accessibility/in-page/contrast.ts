const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const context = canvas.getContext('2d', { willReadFrequently: true })!;
const drawn = new Map<string, readonly number[]>();

/** Red, green, blue and opacity as drawn on the screen, 0 to 255. */
const channels = (colour: string): readonly number[] => {
  let found = drawn.get(colour);
  if (!found) {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    found = [...context.getImageData(0, 0, 1, 1).data];
    drawn.set(colour, found);
  }
  return found;
};

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast ratio as defined by WCAG. */
export const contrastOf = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** The nearest opaque background, of an element or its ancestors. */
export const backgroundBehind = (element: Element | null): string => {
  for (let one = element; one; one = one.parentElement) {
    const { backgroundColor, opacity } = getComputedStyle(one);
    if (opacity !== '1') throw new Error(`.${one.className} is translucent`);
    if (channels(backgroundColor)[3] === 255) return backgroundColor;
  }
  throw new Error('There is no opaque background.');
};
