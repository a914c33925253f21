import { element, focused } from './dom.js';

/**
 * Copies a text, with `navigator.clipboard` or, on pages without it (plain HTTP, old browsers), by a selection.
 *
 * @param {{text: string, html?: string}} what `html` goes along for editors that take it
 * @param {Node} near where a field may be put for a moment
 * @returns {Promise<boolean>} whether the text is in the clipboard
 */
export async function copy({ text, html }, near) {
  try {
    if (html && navigator.clipboard?.write && typeof ClipboardItem === 'function') {
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': new Blob([text], { type: 'text/plain' }), 'text/html': new Blob([html], { type: 'text/html' }) })]);
      return true;
    }
    if (navigator.clipboard?.writeText) {
      await navigator.clipboard.writeText(text);
      return true;
    }
  } catch {
    // refused, such as in a frame without the permission: the old way may still be open
  }
  return copyBySelection(text, html, near);
}

function copyBySelection(text, html, near) {
  const before = focused();
  const field = element('textarea', { 'aria-hidden': 'true', tabindex: '-1', style: { position: 'fixed', top: '0', opacity: '0' } });
  field.value = text;
  near.append(field);
  field.select();
  const fill = (event) => {
    event.preventDefault();
    event.clipboardData.setData('text/plain', text);
    if (html) {
      event.clipboardData.setData('text/html', html);
    }
  };
  document.addEventListener('copy', fill, { once: true, capture: true });
  let done = false;
  try {
    done = document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
    field.remove();
    before?.focus?.({ preventScroll: true });
  }
  return done;
}

/** Hands a text over as a file. */
export function download(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = element('a', { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
