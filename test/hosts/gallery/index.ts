import type { Host } from '../host.ts';
import { bars } from './bars.ts';
import { builtIns } from './built-ins.ts';
import { copies } from './copies.ts';
import { documents } from './documents.ts';
import { keys } from './keys.ts';
import { overlays } from './overlays.ts';
import { libraries } from './libraries.ts';
import { loading } from './loading.ts';
import { missing } from './missing.ts';
import { navigation } from './navigation.ts';
import { styles } from './styles.ts';

/** Every hostile host, by the kind of its hostility. */
export const gallery: Readonly<Record<string, readonly Host[]>> = {
  styles,
  'built-ins': builtIns,
  libraries,
  documents,
  loading,
  copies,
  navigation,
  overlays,
  bars,
  keys,
  'missing pieces': missing,
};
