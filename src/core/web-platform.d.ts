/**
 * What this folder uses of the web platform. Browsers and Node have it, but the compiler knows it only
 * with the DOM, which this folder is checked without.
 */

/** The URL Standard's parser. */
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly host: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** Only passed on, never used here. */
declare class AbortSignal {
  readonly aborted: boolean;
}
