import { BASE } from './css-base.js';
import { TEXT } from './css-text.js';
import { VIEWS } from './css-views.js';

/**
 * Constructed style sheets: they need no file beside the modules, and a page whose policy allows no inline style takes them.
 */
let sheet = null;

/** Gives a shadow tree the panel's style. */
export function adoptStyles(shadow) {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(BASE + TEXT + VIEWS);
  }
  shadow.adoptedStyleSheets = [sheet];
}
