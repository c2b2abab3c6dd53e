/** True where the test runner can set what media queries ask for: Playwright's Chromium. */
export const canEmulateMedia = navigator.userAgent.includes('Chrome/');
