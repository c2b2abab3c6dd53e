/** Playwright's global setup: one server for the demo and the built files, on a free port. */
import { startServer } from '../serve.mjs';

export default async () => {
  const { url, close } = await startServer();
  process.env.SHOP_URL = url;
  return close;
};
