type Splice = { readonly from: number; readonly to: number; readonly text: string };

/** Changes to a text by place, made all at once: places are those of the text as it was. */
export class Splices {
  private readonly splices: Splice[] = [];

  constructor(readonly source: string) {}

  /** Several inserts at one place stand in the order given. */
  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  replace(from: number, to: number, text: string): void {
    if (from < to || text !== '') this.splices.push({ from, to, text });
  }

  /** The text with everything changed. Two changes of one character are a broken invariant. */
  apply(): string {
    const pieces: string[] = [];
    let done = 0;
    for (const { from, to, text } of this.splices.sort((a, b) => a.from - b.from || a.to - b.to)) {
      if (from < done) throw new Error(`splices overlap at ${from}`);
      pieces.push(this.source.slice(done, from), text);
      done = to;
    }
    return pieces.join('') + this.source.slice(done);
  }
}
