/** A run of percent-encoded bytes: one broken elsewhere in an address must not keep it from being read. */
const encodedRun = /(?:%[\da-f]{2})+/gi;

/** A path or an address, percent-decoded for reading; what cannot be decoded is unchanged. */
export const decodeUri = (text: string): string =>
  text.replace(encodedRun, (run) => {
    try {
      return decodeURI(run);
    } catch {
      return run;
    }
  });
