import { nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const desktop: Size = { width: 1024, height: 768 };
export const phone: Size = { width: 360, height: 640 };

/** Sizes the window; WebKit does so only a few frames after it says it has. */
export const resizeTo = async (size: Size): Promise<void> => {
  await setViewport({ ...size });
  while (innerWidth !== size.width || innerHeight !== size.height) await nextFrame();
};

/** Gives every test of a suite a window of this size, and the next suite the desktop's. */
export const inWindow = (size: Size): void => {
  beforeEach(() => resizeTo(size));
  afterEach(() => resizeTo(desktop));
};
