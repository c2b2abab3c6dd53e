import { nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const desktop: Size = { width: 1024, height: 768 };
export const phone: Size = { width: 360, height: 640 };

/** Resizes the window. WebKit applies the size only some frames after it reports success. */
export const resizeTo = async (size: Size): Promise<void> => {
  await setViewport({ ...size });
  while (innerWidth !== size.width || innerHeight !== size.height) await nextFrame();
};

/**
 * Gives every test of a suite a window of this size, and restores the desktop's size afterwards.
 */
export const inWindow = (size: Size): void => {
  beforeEach(() => resizeTo(size));
  afterEach(() => resizeTo(desktop));
};
