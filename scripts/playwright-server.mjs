/** Playwright's global set-up: one server of demo and build for a run, on a port of its own. */
import { startServer } from './serve.mjs';

export default async () => {
  const { url, close } = await startServer();
  process.env.SHOP_URL = url;
  return close;
};
