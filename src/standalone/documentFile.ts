import type { PageDocument } from './document';
import type { XlsxFiles } from './xlsxInWorker';

/** What the document is as a file now: written from its plans, or the opened file with the changes put into it. */
export async function bytesOf({ host, file }: PageDocument, files: XlsxFiles): Promise<Uint8Array> {
  if (!file) return files.write(host.plans());
  const edits = host.edits();
  if (edits.length > 0) throw new Error('TODO patch');
  return file.bytes;
}

/** The name to save under. A changed file gets one of its own, so that it never takes the place of the original. */
export function fileNameOf({ name, file }: PageDocument, suffix: string): string {
  if (!file) return name;
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${name.slice(0, dot)}${suffix}${name.slice(dot)}` : `${name}${suffix}.xlsx`;
}
