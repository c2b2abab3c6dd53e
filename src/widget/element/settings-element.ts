import { FailSafeElement } from './fail-safe-element.ts';
import type { LauncherSetting, Mode, Placement, Theme } from './settings.ts';

/** What a shop can set on `<shop-help>`, as attributes or as properties, with the defaults. */
export class SettingsElement extends FailSafeElement {
  static override properties = {
    open: { type: Boolean, reflect: true },
    lang: { reflect: true, useDefault: true },
    src: { useDefault: true },
    placement: { reflect: true, useDefault: true },
    theme: { reflect: true, useDefault: true },
    mode: { reflect: true, useDefault: true },
    launcher: { useDefault: true },
    label: { useDefault: true },
    shortcut: { useDefault: true },
    maxResults: { type: Number, attribute: 'max-results', useDefault: true },
    faq: { attribute: false },
  };

  declare open: boolean;
  declare lang: string;
  declare src: string;
  declare placement: Placement;
  declare theme: Theme;
  declare mode: Mode;
  declare launcher: LauncherSetting;
  declare label: string;
  declare shortcut: string;
  declare maxResults: number;
  declare faq: unknown;

  constructor() {
    super();
    this.open = false;
    this.lang = '';
    this.src = '';
    this.placement = 'bottom-end';
    this.theme = 'auto';
    this.mode = 'floating';
    this.launcher = 'auto';
    this.label = '';
    this.shortcut = '';
    this.maxResults = 8;
  }
}
