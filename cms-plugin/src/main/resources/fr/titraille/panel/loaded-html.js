/**
 * A body in HTML on its way into the surface and out again: what the editor does not touch goes out as it came in. Nothing
 * that could run gets in; what the surface cannot edit (players, frames, drawings, custom elements) stands there as one
 * piece and comes out as it was.
 */

const ACTIVE = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'LINK', 'META', 'BASE', 'TITLE', 'HEAD']);
const WHOLE = new Set(['IFRAME', 'VIDEO', 'AUDIO', 'OBJECT', 'EMBED', 'SVG', 'MATH', 'CANVAS', 'PICTURE', 'FORM', 'BUTTON', 'INPUT', 'SELECT', 'TEXTAREA']);
/** Elements between whose children white space is only layout of the source. */
const FRAMES = new Set(['#document-fragment', 'UL', 'OL', 'DL', 'TABLE', 'THEAD', 'TBODY', 'TFOOT', 'TR', 'FIGURE', 'BLOCKQUOTE', 'SECTION', 'ARTICLE', 'ASIDE', 'DIV', 'DETAILS', 'HEADER', 'FOOTER', 'MAIN']);
const ADDRESSES = new Set(['href', 'src', 'cite', 'action', 'formaction', 'poster', 'data', 'xlink:href']);
const UNSAFE = /^(?:javascript|vbscript|data(?!:image\/(?:png|jpe?g|gif|webp)[;,])):?/i;
const STYLE = 'data-titraille-style';
const ROOM = 'data-titraille-room';
const WHOLE_MARK = 'data-titraille-whole';

/**
 * An HTML text read without running, loading or applying anything. A page's policy may report the inline styles and
 * handlers that it finds there: they are stopped twice.
 *
 * @returns {DocumentFragment}
 */
export function inert(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** Nodes for the surface. */
export function loadedFragment(html) {
  const out = document.createDocumentFragment();
  take(inert(html), out, false);
  // loose words of the top level get a paragraph to stand in
  let loose = null;
  for (const node of [...out.childNodes]) {
    const inline = node.nodeType === Node.TEXT_NODE || /^(?:A|STRONG|EM|B|I|SPAN|BR|CODE|SUP|SUB|Q|ABBR|MARK|S|U)$/.test(node.nodeName);
    if (!inline) {
      loose = null;
    } else if (loose || node.textContent.trim()) {
      if (!loose) {
        loose = document.createElement('p');
        node.before(loose);
      }
      loose.append(node);
    } else {
      node.remove();
    }
  }
  return out;
}

function take(from, into, pre) {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) {
      const layout = FRAMES.has(from.nodeName) && !node.data.trim();
      if (pre) {
        into.append(node.data.normalize('NFC'));
      } else if (!layout) {
        into.append(node.data.normalize('NFC').replace(/[ \t]*[\r\n]+[ \t]*/g, ' '));
      }
    } else if (node.nodeType === Node.ELEMENT_NODE && !ACTIVE.has(node.nodeName.toUpperCase())) {
      takeElement(node, into, pre);
    }
  }
}

function takeElement(node, into, pre) {
  const name = node.nodeName.toUpperCase();
  if (WHOLE.has(name) || name.includes('-')) {
    into.append(whole(node));
    return;
  }
  const kept = document.createElement(node.localName);
  for (const { name: key, value } of node.attributes) {
    if (key === 'style') {
      // as an attribute it would break a page's policy, and it need not show here
      kept.setAttribute(STYLE, value);
    } else if (isSafe(key, value) && key !== 'contenteditable') {
      kept.setAttribute(key, value);
    }
  }
  take(node, kept, pre || name === 'PRE' || name === 'TEXTAREA');
  into.append(kept);
}

function isSafe(key, value) {
  return !/^on/i.test(key) && key !== 'srcdoc' && !(ADDRESSES.has(key) && UNSAFE.test(value.replace(/[\u0000-\u0020]+/g, '')));
}

function whole(node) {
  const copy = node.cloneNode(true);
  for (const part of [copy, ...copy.querySelectorAll('*')]) {
    if (ACTIVE.has(part.nodeName.toUpperCase())) {
      part.remove();
    } else {
      [...part.attributes].filter(({ name, value }) => !isSafe(name, value)).forEach(({ name }) => part.removeAttribute(name));
    }
  }
  const inline = /^(?:P|H[1-6]|LI|TD|TH|SPAN|A|STRONG|EM|FIGCAPTION)$/.test(node.parentNode?.nodeName ?? '');
  const stand = document.createElement(inline ? 'span' : 'div');
  stand.className = 'whole';
  stand.contentEditable = 'false';
  stand.setAttribute(WHOLE_MARK, copy.outerHTML);
  const address = node.getAttribute('src') ?? node.querySelector('[src]')?.getAttribute('src') ?? '';
  stand.dataset.label = `⟨${node.localName}⟩ ${address}`.trim();
  return stand;
}

/** Whether an element stands for a piece that is not edited. */
export const isWhole = (node) => node.nodeType === Node.ELEMENT_NODE && node.hasAttribute(WHOLE_MARK);

/** Makes room above a block, or takes it back, without a trace in what goes out. */
export function setRoom(block, pixels) {
  if (pixels === null) {
    block.removeAttribute(ROOM);
    block.style.removeProperty('margin-top');
    if (!block.getAttribute('style')) {
      block.removeAttribute('style');
    }
  } else {
    block.setAttribute(ROOM, '');
    block.style.setProperty('margin-top', `${pixels}px`);
  }
}

/** The surface's nodes as HTML. */
export function serialized(root) {
  const copy = root.cloneNode(true);
  for (const node of copy.querySelectorAll(`[style],[${ROOM}],[${STYLE}]`)) {
    node.removeAttribute('style');
    node.removeAttribute(ROOM);
  }
  let html = '';
  for (const node of copy.childNodes) {
    const own = node.nodeType === Node.TEXT_NODE ? node.data.replace(/&/g, '&amp;').replace(/</g, '&lt;') : outer(node);
    if (own && own !== '<p></p>' && own !== '<p><br></p>') {
      html += html ? `\n${own}` : own;
    }
  }
  return html;
}

function outer(node) {
  const pieces = isWhole(node) ? [node] : [...node.querySelectorAll(`[${WHOLE_MARK}]`)];
  const kept = pieces.map((piece) => piece.getAttribute(WHOLE_MARK));
  if (isWhole(node)) {
    return kept[0];
  }
  pieces.forEach((piece, i) => piece.replaceWith(document.createComment(`titraille-whole-${i}`)));
  return node.outerHTML
    .replace(new RegExp(` ${STYLE}=`, 'g'), ' style=')
    .replace(/<!--titraille-whole-(\d+)-->/g, (_, i) => kept[Number(i)]);
}
