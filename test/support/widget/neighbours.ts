/** Buttons of the shop before and after the widget, out of the panel's way. */
export const withNeighbours = (): {
  readonly before: HTMLButtonElement;
  readonly after: HTMLButtonElement;
} => {
  const before = document.createElement('button');
  const after = document.createElement('button');
  before.textContent = 'before';
  after.textContent = 'after';
  beforeEach(() => {
    document.body.prepend(before);
    document.body.append(after);
  });
  afterEach(() => {
    before.remove();
    after.remove();
  });
  return { before, after };
};
