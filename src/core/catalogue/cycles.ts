/** A way from `start` back to itself along `next`, its ends included; undefined if there is none. */
function pathBack(
  start: string,
  next: (node: string) => readonly string[],
  path: readonly string[] = [start],
  seen = new Set<string>(),
): readonly string[] | undefined {
  for (const node of next(path.at(-1)!)) {
    if (node === start) return [...path, node];
    if (seen.has(node)) continue;
    seen.add(node);
    const found = pathBack(start, next, [...path, node], seen);
    if (found) return found;
  }
  return undefined;
}

/** The cycles among nodes, each given once, from its first node in the order given: `[A, B, A]`. */
export function findCycles(
  nodes: readonly string[],
  next: (node: string) => readonly string[],
): (readonly string[])[] {
  const reported = new Set<string>();
  return nodes.flatMap((node) => {
    const cycle = reported.has(node) ? undefined : pathBack(node, next);
    if (!cycle || cycle.some((each) => reported.has(each))) return [];
    for (const each of cycle) reported.add(each);
    return [cycle];
  });
}
