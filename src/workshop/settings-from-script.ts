import { warning, type ImportFinding } from '../import/import-result.ts';
import { hexOfColour } from './browser/css-colour.ts';
import { defaultSettings, type WorkshopSettings } from './state/draft.ts';

type Named = Readonly<Record<string, string>>;

const colours = ['accent', 'surface', 'text'];
const lengths = ['radius', 'fontSize', 'space', 'launcherSize'];

/** The value as the workshop has it; undefined if it has none like it. */
const valueOf = (name: string, text: string): string | number | undefined => {
  if (colours.includes(name)) return hexOfColour(text);
  if (lengths.includes(name)) return /^\d+px$/.test(text) ? parseInt(text, 10) : undefined;
  return Object.hasOwn(defaultSettings, name) ? text : undefined;
};

/** The settings that a finished script was made with, as far as the workshop has them. */
export const settingsFromScript = (given: Named): WorkshopSettings => {
  const known = Object.entries(given).flatMap(([name, text]) => {
    const value = valueOf(name, text);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...defaultSettings, ...(Object.fromEntries(known) as Partial<WorkshopSettings>) };
};

/** A note on the settings that the workshop has no field for. */
export const otherSettingsNotes = (given: Named, file: string): readonly ImportFinding[] => {
  const others = Object.entries(given).filter(([name, text]) => valueOf(name, text) === undefined);
  if (others.length === 0) return [];
  const note = warning(
    'settings',
    'The script has settings that this page has no field for; they were left out.',
    'Write them as attributes of the script tag, such as data-shortcut="ctrl+k".',
    others.map(([name, text]) => `${name}=${text}`).join(' '),
  );
  return [{ ...note, file }];
};
