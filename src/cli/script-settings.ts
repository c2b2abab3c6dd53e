import type { Command } from 'commander';
import { settingNames, type ComposeSettings } from '../compose/compose-settings.ts';
import { placements, themes } from '../core/setting-values.ts';
import { nearestName } from '../core/faq/nearest-name.ts';
import { Failure } from './failure.ts';
import { readBytes } from './files.ts';

/** Options of the commands that make a script. */
export interface SettingOptions {
  readonly accent?: string;
  readonly theme?: string;
  readonly placement?: string;
  readonly label?: string;
  readonly defaultLang?: string;
  readonly fallbackHref?: string;
  readonly set?: readonly string[];
  readonly settings?: string;
}

const ownOptions = [
  'accent',
  'theme',
  'placement',
  'label',
  'defaultLang',
  'fallbackHref',
] as const;

export const addSettingOptions = (command: Command): Command =>
  command
    .option('--accent <colour>', 'your colour, such as "#0a7d5a"')
    .option('--theme <name>', themes.join(', '))
    .option('--placement <corner>', placements.join(', '))
    .option('--label <words>', 'words of the button')
    .option('--default-lang <tag>', 'language where there is none for the page')
    .option('--fallback-href <url>', 'your FAQ page, for a plain link should the help fail')
    .option('--set <name=value...>', `any other setting: ${settingNames.join(', ')}`)
    .option('--settings <file>', 'a JSON file of settings by name');

/** The text as a number or boolean if it is one; the composer checks settings that must be text. */
const valueOf = (text: string): string | number | boolean => {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d+$/.test(text) ? Number(text) : text;
};

const pairOf = (text: string): readonly [name: string, value: string | number | boolean] => {
  const end = text.indexOf('=');
  if (end > 0) return [text.slice(0, end), valueOf(text.slice(end + 1))];
  throw new Failure(`"${text}" is no setting.`, 'Write its name, "=" and its value: radius=8px.');
};

const settingsFile = (path: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(readBytes(path)));
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch (error) {
    if (error instanceof Failure) throw error;
  }
  throw new Failure(`${path} holds no settings.`, 'Write JSON such as { "accent": "#0a7d5a" }.');
};

const checkNames = (names: readonly string[]): void => {
  const unknown = names.find((name) => !(settingNames as readonly string[]).includes(name));
  if (unknown === undefined) return;
  const near = nearestName(unknown, settingNames);
  throw new Failure(
    `There is no setting "${unknown}".`,
    near ? `Did you mean "${near}"?` : `Settings are: ${settingNames.join(', ')}.`,
  );
};

/** Merges settings, later ones winning: from the file, from --set, from dedicated options. */
export const settingsOf = (options: SettingOptions): ComposeSettings => {
  const own = ownOptions.flatMap((name) =>
    options[name] === undefined ? [] : [[name, options[name]] as const],
  );
  const settings = {
    ...(options.settings === undefined ? {} : settingsFile(options.settings)),
    ...Object.fromEntries([...(options.set ?? []).map(pairOf), ...own]),
  };
  checkNames(Object.keys(settings));
  return settings;
};
