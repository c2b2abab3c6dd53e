/**
 * Copies the text of an element, or selects it if copying is not allowed (no HTTPS, or the page's
 * policy). Resolves with whether it was copied.
 */
export const copyText = async (element: Element): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
};
