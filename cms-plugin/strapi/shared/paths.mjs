/**
 * Where a field of an entry stands. A path is attribute names between dots; `[]` after a name goes through a repeatable
 * component, `[uid]` through the components of that kind in a dynamic zone: `title`, `seo.metaTitle`, `sections[].text`,
 * `zone[article.paragraphs].text`.
 */
const STEP = /([^.[\]]+)(?:\[([^\]]*)\])?/g;

/** @returns {{name: string, each: string | null}[]} */
export function steps(path) {
  return [...path.matchAll(STEP)].map(([, name, each]) => ({ name, each: each ?? null }));
}

/**
 * All places of an entry's values that a path names, in order.
 *
 * @returns {{at: string, value: unknown, indices: number[]}[]} `at` with numbers, as forms and errors know it
 */
export function places(values, path) {
  let found = [{ at: '', value: values, indices: [] }];
  for (const { name, each } of steps(path)) {
    found = found.flatMap(({ at, value, indices }) => {
      const inner = value?.[name];
      const here = at ? `${at}.${name}` : name;
      if (each === null) {
        return [{ at: here, value: inner, indices }];
      }
      if (!Array.isArray(inner)) {
        return [];
      }
      return inner.flatMap((item, i) =>
        each === '' || item?.__component === each ? [{ at: `${here}.${i}`, value: item, indices: [...indices, i] }] : []);
    });
  }
  return found;
}

/** The value at a path that names one place; undefined where there is none. */
export function valueAt(values, path) {
  return path ? places(values, path)[0]?.value : undefined;
}
