/**
 * A colour in any notation that the browser knows, such as "teal" or "hsl(120 60% 30%)", as `#rrggbb`;
 * undefined if it is none, or is transparent.
 */
export const hexOfColour = (typed: string): string | undefined => {
  const text = typed.trim();
  const colour = /^(?:[\da-f]{3}|[\da-f]{6})$/i.test(text) ? `#${text}` : text;
  if (
    !CSS.supports('color', colour) ||
    /^(?:currentcolor|inherit|initial|unset|revert)/i.test(colour)
  )
    return undefined;
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return undefined;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  if (alpha !== 255) return undefined;
  return `#${[red, green, blue].map((one) => one!.toString(16).padStart(2, '0')).join('')}`;
};
