/**
 * The width of a line on Google's result page: Arial's advance widths, 2,048 units an em, as `PixelWidth` of the rules has
 * them. A test holds the two together.
 */
export const ASCII = [
  569, 569, 727, 1139, 1139, 1821, 1366, 391, 682, 682, 797, 1196, 569, 682, 569, 569,
  1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 569, 569, 1196, 1196, 1196, 1139,
  2079, 1366, 1366, 1479, 1479, 1366, 1251, 1593, 1479, 569, 1024, 1366, 1139, 1706, 1479, 1593,
  1366, 1593, 1479, 1366, 1251, 1479, 1366, 1933, 1366, 1366, 1251, 569, 569, 569, 961, 1139,
  682, 1139, 1139, 1024, 1139, 1139, 569, 1139, 1139, 455, 455, 1024, 455, 1706, 1139, 1139,
  1139, 1139, 682, 1024, 569, 1139, 1024, 1479, 1024, 1024, 1024, 684, 532, 684, 1196,
];
const OTHERS = {
  '\u00a0': 569, '\u202f': 410, '\u2009': 410, '’': 455, '‘': 455, '“': 682, '”': 682, '«': 1139, '»': 1139, '–': 1139, '—': 2048, '…': 2048, 'œ': 1933, 'Œ': 2048,
};

function units(c) {
  if (c >= ' ' && c <= '~') {
    return ASCII[c.charCodeAt(0) - 32];
  }
  if (OTHERS[c]) {
    return OTHERS[c];
  }
  const base = c.normalize('NFD')[0];
  return base >= ' ' && base <= '~' ? ASCII[base.charCodeAt(0) - 32] : 1139;
}

/** Pixels at a size: 20 for titles, 14 for descriptions. */
export function pixels(text, size) {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    sum += units(text[i]);
  }
  return Math.round((sum * size) / 2048);
}

/** As much of a line as a width holds, cut at a word. */
export function cut(text, size, width) {
  if (pixels(text, size) <= width) {
    return text;
  }
  const words = text.split(' ');
  while (words.length > 1 && pixels(`${words.join(' ')} …`, size) > width) {
    words.pop();
  }
  return `${words.join(' ')} …`;
}
