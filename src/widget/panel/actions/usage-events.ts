import type { PanelHost } from '../panel-host.ts';
import type { PanelSession } from '../session/panel-session.ts';

/** Fires the events that tell the shop how its FAQ is used. */
export class UsageEvents {
  readonly #host: PanelHost;
  readonly #session: PanelSession;

  constructor(host: PanelHost, session: PanelSession) {
    this.#host = host;
    this.#session = session;
  }

  /** The query without personal data: the only form that an event may carry. */
  get words(): string {
    return this.#session.model?.words ?? '';
  }

  dispatch<Detail>(
    Kind: new (detail: Detail & { readonly lang: string }) => Event,
    detail: Detail,
  ): void {
    const { faq, messages } = this.#session.setting!;
    this.#host.dispatchEvent(new Kind({ ...detail, lang: (faq ?? messages).lang }));
  }
}
