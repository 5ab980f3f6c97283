/** Names in a sentence. */
export const joined = (names: readonly string[]) => names.join(', ');

/** `“BC”, “BC (2)”` */
export const quoted = (names: readonly string[]) => joined(names.map((name) => `“${name}”`));

/** Enough to look at; a whole sheet of cells would fill the pane. */
export const firstOf = (names: readonly string[]) =>
  names.length > 5 ? `${joined(names.slice(0, 5))}, …` : joined(names);
