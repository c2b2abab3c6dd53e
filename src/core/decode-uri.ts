/** A path or an address as people read it; as it stands where it is none. */
export const decodeUri = (text: string): string => {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
};
