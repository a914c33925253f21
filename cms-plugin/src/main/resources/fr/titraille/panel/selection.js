/** The selection inside a shadow tree, which each browser hands out its own way. */

/**
 * @param {ShadowRoot | Document} root
 * @returns {{anchorNode: Node, anchorOffset: number, startContainer: Node, startOffset: number, endContainer: Node, endOffset: number} | null}
 */
export function selectionIn(root) {
  const selection = document.getSelection();
  if (!selection) {
    return null;
  }
  if (typeof root.getSelection === 'function') {
    return spread(root.getSelection());
  }
  if (typeof selection.getComposedRanges === 'function' && root instanceof ShadowRoot) {
    const [range] = selection.getComposedRanges({ shadowRoots: [root] });
    return range ? { ...ends(range), anchorNode: range.startContainer, anchorOffset: range.startOffset } : null;
  }
  return spread(selection);
}

function spread(selection) {
  if (!selection || selection.rangeCount === 0) {
    return null;
  }
  return { ...ends(selection.getRangeAt(0)), anchorNode: selection.anchorNode, anchorOffset: selection.anchorOffset };
}

const ends = (range) => ({
  startContainer: range.startContainer, startOffset: range.startOffset, endContainer: range.endContainer, endOffset: range.endOffset,
});

/** Sets the selection to a range. */
export function select(range) {
  const selection = document.getSelection();
  selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}
