import type { PanelModel } from '../../core/panel.ts';
import { initialState, type PanelState } from '../../core/panel-state.ts';
import { ModelMemo } from './model-memo.ts';
import type { PanelHost, PanelSetting } from './panel-host.ts';

/** What the shopper has done in the panel, and what the panel shows because of it. */
export class PanelSession {
  readonly #host: PanelHost;
  readonly #memo: ModelMemo;
  state: PanelState = initialState;
  /** Ids of the entries reached by a link. */
  linked: readonly string[] = [];
  /** Undefined before the first update. */
  setting: PanelSetting | undefined;
  /** Undefined without a FAQ. */
  model: PanelModel | undefined;

  constructor(host: PanelHost) {
    this.#host = host;
    this.#memo = new ModelMemo(host);
  }

  update(setting: PanelSetting): void {
    this.setting = setting;
    this.model = this.#memo.modelFor(setting, this.state, this.linked);
  }

  change(state: PanelState): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  /** Stops background work; the shopper may still come back. */
  rest(): void {
    this.#memo.stopPreparing();
  }
}
