/**
 * Whether this is Playwright's Chromium, the only browser in which the test runner can emulate
 * media features.
 */
export const canEmulateMedia = navigator.userAgent.includes('Chrome/');
