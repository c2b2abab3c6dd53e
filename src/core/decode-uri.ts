/** A path or an address, percent-decoded for reading; unchanged if it cannot be decoded. */
export const decodeUri = (text: string): string => {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
};
