import { svg, html, type TemplateResult } from 'lit';

/** Line icons on a 24-unit grid, all with the same stroke. */
const icon = (drawing: TemplateResult): TemplateResult => html`
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${drawing}</svg>
`;

export const icons = {
  undo: icon(svg`<path d="M8 5 4 9l4 4M4 9h10a6 6 0 0 1 0 12h-3" />`),
  redo: icon(svg`<path d="m16 5 4 4-4 4M20 9H10a6 6 0 0 0 0 12h3" />`),
  up: icon(svg`<path d="M12 19V5M6 11l6-6 6 6" />`),
  down: icon(svg`<path d="M12 5v14M6 13l6 6 6-6" />`),
  remove: icon(svg`<path d="M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5" />`),
  plus: icon(svg`<path d="M12 5v14M5 12h14" />`),
  unfold: icon(svg`<path d="m6 9 6 6 6-6" />`),
  back: icon(svg`<path d="m14 6-6 6 6 6" />`),
  check: icon(svg`<path d="m5 12.5 4.5 4.5L19 7.5" />`),
  warning: icon(svg`<path d="M12 4 2.8 20h18.4L12 4ZM12 10v4.5M12 17.2v.1" />`),
  error: icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 7.5v5.5M12 16.2v.1" />`),
  note: icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 11v5.5M12 7.8v.1" />`),
  upload: icon(svg`<path d="M12 16V4M7 9l5-5 5 5M4 16v4h16v-4" />`),
  download: icon(svg`<path d="M12 4v12M7 11l5 5 5-5M4 20h16" />`),
  copy: icon(svg`<rect x="8" y="8" width="12" height="12" rx="2" /><path d="M16 8V4H4v12h4" />`),
  search: icon(svg`<circle cx="11" cy="11" r="6.5" /><path d="m16 16 4.5 4.5" />`),
  strong: icon(svg`<path d="M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z" />`),
  emphasis: icon(svg`<path d="M10 5h7M7 19h7M14 5l-4 14" />`),
  bullets: icon(svg`<path d="M9 6h11M9 12h11M9 18h11M4.5 6v.1M4.5 12v.1M4.5 18v.1" />`),
  numbers: icon(svg`<path d="M10 6h10M10 12h10M10 18h10M4 4.5 5.5 4v5M4 15h2.5L4 19h2.5" />`),
  link: icon(
    svg`<path d="M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1" />`,
  ),
  email: icon(svg`<rect x="3" y="5" width="18" height="14" rx="2" /><path d="m4 7 8 6 8-6" />`),
  phone: icon(
    svg`<path d="M6 3h3l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3Z" />`,
  ),
  star: icon(svg`<path d="m12 4 2.5 5.2 5.5.8-4 4 1 5.6-5-2.7-5 2.7 1-5.6-4-4 5.5-.8Z" />`),
  lock: icon(
    svg`<rect x="5" y="11" width="14" height="9" rx="2" /><path d="M8 11V8a4 4 0 0 1 8 0v3" />`,
  ),
  desktop: icon(
    svg`<rect x="3" y="4" width="18" height="12" rx="2" /><path d="M9 20h6M12 16v4" />`,
  ),
  mobile: icon(svg`<rect x="7" y="3" width="10" height="18" rx="2" /><path d="M11 18h2" />`),
  arrow: icon(svg`<path d="M5 12h14M13 6l6 6-6 6" />`),
} as const;
