import type { WorkbookPackage } from '../workbookPackage';

const DECLARED_ENCODING = /^(\uFEFF?<\?xml[^>]*?\sencoding\s*=\s*)(?:"[^"]*"|'[^']*')/;

/** The parts of a workbook with what was changed so far. */
export class ChangedParts {
  private readonly changes = new Map<string, string | null>();

  constructor(readonly workbook: WorkbookPackage) {}

  read(part: string): string {
    return this.changes.get(part.toLowerCase()) ?? this.workbook.readText(part);
  }

  /** Changes a part; where its text stays the same, its bytes do too. */
  change(part: string, change: (text: string) => string): void {
    const old = this.read(part);
    const text = change(old);
    if (text !== old) this.changes.set(part.toLowerCase(), inUtf8(text));
  }

  /** Gives a part its whole text, whether it was there or not. */
  write(part: string, text: string): void {
    this.changes.set(part.toLowerCase(), text);
  }

  remove(part: string): void {
    this.changes.set(part.toLowerCase(), null);
  }

  /** Texts by lower-case name, null for a part that is gone. */
  all(): ReadonlyMap<string, string | null> {
    return this.changes;
  }
}

/** Parts are written in UTF-8, whatever encoding they had and declared. */
function inUtf8(text: string): string {
  return text.replace(DECLARED_ENCODING, '$1"UTF-8"');
}
