/**
 * Builds an element. Children are nodes or strings, and strings are never read as markup; null children are left out.
 * A key that starts with `on` names a listener, `dataset` and `style` take objects.
 */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (key.startsWith('on')) {
      node.addEventListener(key.slice(2), value);
    } else if (key === 'dataset') {
      Object.assign(node.dataset, value);
    } else if (key === 'style') {
      for (const [property, set] of Object.entries(value)) {
        node.style.setProperty(property, set);
      }
    } else if (key === 'value' || key === 'checked' || key === 'hidden' || key === 'disabled') {
      node[key] = value;
    } else {
      node.setAttribute(key, value === true ? '' : value);
    }
  }
  node.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** A button that does one thing. */
export function button(label, does, attributes = {}) {
  return element('button', { type: 'button', ...attributes, onclick: does }, label);
}

/** A table with a caption; cells are nodes or strings. */
export function table(caption, heads, rows, attributes = {}) {
  return element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    element('table', attributes,
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, heads.map((head) => element('th', { scope: 'col' }, head)))),
      element('tbody', {}, rows.map((row) =>
        row instanceof Node ? row : element('tr', {}, row.map((cell) => element('td', {}, cell)))))));
}

let serial = 0;

/** An id that no other element of the page has. */
export const freshId = (stem) => `titraille-${stem}-${(serial += 1)}`;

/** The element that has the focus, within shadow trees too. */
export function focused() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) {
    at = at.shadowRoot.activeElement;
  }
  return at;
}

/**
 * Puts new children where old ones stood and keeps the focus: on the element with the same `data-focus` key if it is
 * still there, else on the first of `fallbacks` that is.
 */
export function replaceKeepingFocus(holder, children, fallbacks = []) {
  const had = holder.contains(focused()) ? focused() : null;
  const key = had?.dataset.focus;
  const selection = had && 'selectionStart' in had ? [had.selectionStart, had.selectionEnd] : null;
  const scroll = holder.scrollTop;
  holder.replaceChildren(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false));
  holder.scrollTop = scroll;
  if (!had || holder.contains(focused())) {
    return;
  }
  for (const wanted of [key, ...fallbacks]) {
    const next = wanted && holder.querySelector(`[data-focus="${CSS.escape(wanted)}"]`);
    if (next) {
      next.focus({ preventScroll: true });
      if (selection && wanted === key && 'setSelectionRange' in next && next.type !== 'checkbox') {
        try {
          next.setSelectionRange(...selection);
        } catch {
          // dates and numbers have no selection to restore
        }
      }
      return;
    }
  }
}
