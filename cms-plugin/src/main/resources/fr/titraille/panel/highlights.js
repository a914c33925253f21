/**
 * Marks stretches of the surface with the CSS Custom Highlight API: nothing is put into the text, so that nothing can be
 * left in it. A registry is the document's, hence every panel adds its ranges to shared highlights and takes them out.
 */

export const LAYERS = ['advice', 'warning', 'error', 'figure', 'evidence', 'linked', 'current'];
const supported = () => typeof Highlight === 'function' && Boolean(globalThis.CSS?.highlights);
const nameOf = (layer) => `titraille-${layer}`;

export class Highlights {
  #own = new Map();

  /**
   * Shows these ranges in a layer, in place of what this panel showed there.
   *
   * @param {string} layer one of {@link LAYERS}; later layers lie over earlier ones
   * @param {Range[]} ranges
   */
  show(layer, ranges) {
    if (!supported()) {
      return;
    }
    let shared = CSS.highlights.get(nameOf(layer));
    if (!shared) {
      shared = new Highlight();
      shared.priority = LAYERS.indexOf(layer);
      CSS.highlights.set(nameOf(layer), shared);
    }
    (this.#own.get(layer) ?? []).forEach((range) => shared.delete(range));
    ranges.forEach((range) => shared.add(range));
    this.#own.set(layer, ranges);
  }

  /** Takes out all that this panel shows. */
  clear() {
    for (const layer of this.#own.keys()) {
      this.show(layer, []);
    }
  }
}
