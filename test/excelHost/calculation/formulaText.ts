/** A piece of formula text: a text literal, a sheet reference without its `!`, or anything else. */
export type Piece = { readonly kind: 'text' | 'sheet' | 'other'; readonly text: string };

const PIECES = /("(?:[^"]|"")*")|('(?:[^']|'')+')!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** Cuts a formula at its text literals and sheet references, so that neither is mistaken for the other. */
export function splitFormula(formula: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of formula.matchAll(PIECES)) {
    if (match.index > end) pieces.push({ kind: 'other', text: formula.slice(end, match.index) });
    const [whole, literal, quoted, plain] = match;
    if (literal) pieces.push({ kind: 'text', text: literal });
    else pieces.push({ kind: 'sheet', text: quoted?.slice(1, -1).replaceAll("''", "'") ?? plain! });
    end = match.index + whole.length;
  }
  if (end < formula.length) pieces.push({ kind: 'other', text: formula.slice(end) });
  return pieces;
}

/** The names of the sheets a formula refers to. */
export function sheetsOf(formula: string): string[] {
  return splitFormula(formula).flatMap(({ kind, text }) => (kind === 'sheet' ? [text] : []));
}

/** Joins pieces as Excel writes a formula: sheet names quoted only where they must be, functions in capitals. */
export function joinFormula(pieces: readonly Piece[]): string {
  return pieces
    .map(({ kind, text }) => {
      if (kind === 'sheet') return `${quoteIfNeeded(text)}!`;
      return kind === 'other' ? text.replace(/[a-z][a-z0-9.]*(?=\()/gi, (name) => name.toUpperCase()) : text;
    })
    .join('');
}

/** The formula with the sheets it refers to renamed; undefined stands for a sheet that is gone. */
export function renameSheets(formula: string, rename: (name: string) => string | undefined): string {
  const pieces = splitFormula(formula).map((piece): Piece => {
    if (piece.kind !== 'sheet') return piece;
    const name = rename(piece.text);
    return name === undefined ? { kind: 'other', text: '#REF!' } : { kind: 'sheet', text: name };
  });
  return joinFormula(pieces);
}

/** A sheet name as Excel writes it in references: quoted unless it is a plain word that is no cell address. */
export function quoteIfNeeded(name: string): string {
  const isWord = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const isAddress = /^[a-z]{1,3}\d+$/i.test(name) || /^(r\d*)?(c\d*)?$/i.test(name);
  return isWord && !isAddress ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Whether every bracket outside text literals is closed. */
export function hasClosedBrackets(formula: string): boolean {
  const code = splitFormula(formula)
    .filter(({ kind }) => kind === 'other')
    .map(({ text }) => text)
    .join('');
  return code.split('(').length === code.split(')').length;
}
