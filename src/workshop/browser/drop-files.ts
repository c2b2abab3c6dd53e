/** Accepts files dropped anywhere on the page. */
export const takeDroppedFiles = (onFiles: (files: readonly File[]) => void): void => {
  const root = document.documentElement;
  const hasFiles = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes('Files') ?? false;
  window.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    root.classList.add('dragging');
  });
  window.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) root.classList.remove('dragging');
  });
  window.addEventListener('drop', (event) => {
    root.classList.remove('dragging');
    if (!hasFiles(event)) return;
    event.preventDefault();
    onFiles([...(event.dataTransfer?.files ?? [])]);
  });
};
