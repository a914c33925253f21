import { inert } from './loaded-html.js';

/**
 * Turns what a clipboard hands over into the few elements that the surface edits. Nothing that could run,
 * load or style gets through; what a word processor adds around the text goes.
 */

const KEPT = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'PRE', 'CODE', 'TABLE', 'CAPTION', 'THEAD', 'TBODY', 'TFOOT', 'TR',
  'TD', 'TH', 'FIGURE', 'FIGCAPTION', 'IMG', 'HR', 'BR', 'A', 'STRONG', 'EM', 'SUB', 'SUP', 'Q', 'CITE', 'ABBR', 'S', 'U', 'MARK', 'DEL', 'INS', 'KBD', 'SPAN',
  'DL', 'DT', 'DD', 'DETAILS', 'SUMMARY', 'ASIDE', 'SECTION']);
const RENAMED = { B: 'STRONG', I: 'EM', STRIKE: 'S' };
const DROPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'SVG', 'MATH', 'HEAD', 'META', 'LINK', 'TITLE', 'NAV', 'FORM', 'BUTTON',
  'INPUT', 'SELECT', 'TEXTAREA', 'CANVAS', 'AUDIO', 'VIDEO', 'O:P', 'XML']);
const ATTRIBUTES = {
  A: ['href', 'title', 'rel'], IMG: ['src', 'alt', 'title', 'width', 'height'], TD: ['colspan', 'rowspan'], TH: ['colspan', 'rowspan', 'scope'],
  OL: ['start', 'reversed', 'type'], CODE: ['class'], ABBR: ['title'], SPAN: ['lang'], Q: ['cite'], BLOCKQUOTE: ['cite'],
};
const SAFE_LINK = /^(?:https?:|mailto:|tel:|[^:]*$|[^:]*[/?#])/i;
const SAFE_IMAGE = /^(?:https?:|blob:|data:image\/(?:png|jpeg|gif|webp);|[^:]*$|[^:]*[/?#])/i;
const BLOCKS = /^(?:P|H[1-6]|UL|OL|LI|BLOCKQUOTE|PRE|TABLE|FIGURE|HR|DL|DETAILS|ASIDE|SECTION)$/;

/**
 * Clean nodes for the surface.
 *
 * @param {string} html whatever came
 * @returns {DocumentFragment}
 */
export function cleanFragment(html) {
  const out = document.createDocumentFragment();
  clean(inert(html), out);
  wordLists(out);
  return inBlocks(out);
}

function clean(from, into) {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) {
      const inPre = from.closest?.('pre');
      into.append(inPre ? node.data.normalize('NFC') : node.data.normalize('NFC').replace(/[ \t\r\n\f]+/g, ' '));
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      cleanElement(node, into);
    }
  }
}

function cleanElement(node, into) {
  const name = RENAMED[node.tagName] ?? node.tagName;
  if (DROPPED.has(name.toUpperCase()) || node.getAttribute('aria-hidden') === 'true') {
    return;
  }
  // Google Docs wraps all it hands over in one <b> of normal weight
  const weightless = (name === 'STRONG' && /font-weight:\s*(?:normal|400)/i.test(node.getAttribute('style') ?? ''));
  const styled = name === 'SPAN' ? emphasis(node) : null;
  if (styled) {
    const marked = document.createElement(styled);
    clean(node, marked);
    into.append(marked);
    return;
  }
  if (!KEPT.has(name) || weightless || (name === 'SPAN' && !node.hasAttribute('lang'))) {
    if (name === 'DIV' || name === 'ARTICLE' || name === 'MAIN' || name === 'HEADER' || name === 'FOOTER') {
      const block = hasBlocks(node) ? into : into.appendChild(document.createElement('p'));
      clean(node, block);
    } else {
      clean(node, into);
    }
    return;
  }
  const kept = document.createElement(name);
  for (const { name: key, value } of node.attributes) {
    if (((ATTRIBUTES[name] ?? []).includes(key) || key === 'lang') && safe(name, key, value)) {
      kept.setAttribute(key, value);
    }
  }
  const level = /heading\s*(\d)|titre\s*(\d)/i.exec(node.className ?? '');
  if (name === 'P' && level) {
    const heading = document.createElement(`h${Math.min(6, Math.max(2, Number(level[1] ?? level[2])))}`);
    clean(node, heading);
    into.append(heading);
    return;
  }
  clean(node, kept);
  if (name === 'P' && node.className && /MsoListParagraph/.test(node.className)) {
    kept.dataset.word = /level(\d)/.exec(node.getAttribute('style') ?? '')?.[1] ?? '1';
  }
  if (kept.tagName === 'IMG' && !kept.getAttribute('src')) {
    return;
  }
  into.append(kept);
}

function safe(name, key, value) {
  const address = value.replace(/[\u0000-\u0020]+/g, '');
  return key === 'href' || key === 'cite' ? SAFE_LINK.test(address) : key === 'src' ? name === 'IMG' && SAFE_IMAGE.test(address) : true;
}

/** What a styled span of a word processor means. */
function emphasis(span) {
  const style = span.getAttribute('style') ?? '';
  return /font-weight:\s*(?:bold|[6-9]00)/i.test(style) ? 'strong' : /font-style:\s*italic/i.test(style) ? 'em' : null;
}

const hasBlocks = (node) => [...node.children].some((child) => BLOCKS.test(child.tagName) || child.tagName === 'DIV');

/** Word writes lists as paragraphs with a typed bullet. */
function wordLists(root) {
  for (const first of [...root.querySelectorAll('p[data-word]')]) {
    if (!first.isConnected && !root.contains(first)) {
      continue;
    }
    const ordered = /^\s*\(?[0-9a-z]{1,2}[.)]/i.test(first.textContent);
    const list = document.createElement(ordered ? 'ol' : 'ul');
    first.before(list);
    let next = first;
    while (next?.dataset?.word) {
      const item = document.createElement('li');
      item.append(...next.childNodes);
      cutStart(item, /^[\s\u00a0]*(?:[·•▪§o-]|\(?[0-9a-z]{1,2}[.)])[\s\u00a0]+/i.exec(item.textContent)?.[0].length ?? 0);
      list.append(item);
      const gone = next;
      next = next.nextElementSibling;
      gone.remove();
    }
  }
}

/** Takes the first characters of a node's text away, from however many text nodes. */
function cutStart(node, length) {
  let left = length;
  for (const text of textsOf(node)) {
    const gone = Math.min(left, text.length);
    text.deleteData(0, gone);
    left -= gone;
  }
}

function textsOf(node) {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const out = [];
  while (walker.nextNode()) {
    out.push(walker.currentNode);
  }
  return out;
}

const firstText = (node) => document.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode();

/** Loose text between blocks gets a paragraph; blocks that hold nothing go. */
function inBlocks(root) {
  const out = document.createDocumentFragment();
  let loose = null;
  for (const node of [...root.childNodes]) {
    if (node.nodeType === Node.ELEMENT_NODE && BLOCKS.test(node.tagName)) {
      loose = null;
      const empty = !node.textContent.trim() && !node.querySelector('img,hr') && node.tagName !== 'HR';
      if (!empty) {
        out.append(node);
      }
    } else if (node.nodeName === 'BR' && !loose) {
      continue;
    } else if (loose || node.textContent.trim() || node.nodeName === 'IMG') {
      loose ??= out.appendChild(document.createElement('p'));
      loose.append(node);
    }
  }
  for (const p of out.querySelectorAll('p,h1,h2,h3,h4,h5,h6,li')) {
    const text = firstText(p);
    if (text) {
      text.data = text.data.replace(/^[ \t\n]+/, '');
    }
  }
  return out;
}

/** Paragraphs of a text: at blank lines if it has any, else at each line. */
export function textFragment(text) {
  const out = document.createDocumentFragment();
  const plain = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/^\n+|\s+$/g, '');
  const paragraphs = /\n[ \t]*\n/.test(plain) ? plain.split(/\n[ \t]*\n\s*/) : plain.split('\n');
  for (const paragraph of paragraphs) {
    const p = document.createElement('p');
    paragraph.split('\n').forEach((line, i) => p.append(...(i ? [document.createElement('br'), line] : [line])));
    out.append(p);
  }
  return out;
}
