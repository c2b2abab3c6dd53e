/**
 * The part of the URL Standard's parser that this folder uses. Browsers and Node have it, but the
 * compiler knows it only with the DOM, which this folder is checked without.
 */
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
