import type { Host } from '../host.ts';
import { bars } from './bars.ts';
import { builtIns } from './built-ins.ts';
import { copies } from './copies.ts';
import { documents } from './documents.ts';
import { keys } from './keys.ts';
import { layers } from './overlays.ts';
import { loading } from './loading.ts';
import { missing } from './missing.ts';
import { navigation } from './navigation.ts';
import { pollution } from './polluted.ts';
import { styles } from './styles.ts';

/** Every hostile host, by what is hostile about it. */
export const gallery: Readonly<Record<string, readonly Host[]>> = {
  styles,
  'built-ins': builtIns,
  pollution,
  documents,
  loading,
  copies,
  navigation,
  layers,
  bars,
  keys,
  'missing pieces': missing,
};
