import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const projectFolder = join(__dirname, '..', '..');

/** The manifest as committed, parsed by the DOM of the test's own environment (jsdom). */
export function readManifest(path = join(projectFolder, 'manifest.xml')): Document {
  return new DOMParser().parseFromString(readFileSync(path, 'utf8'), 'application/xml');
}

/** All elements of a local name, whatever their namespace prefix. */
export function elements(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}

/** One attribute of all elements of a local name, in document order; elements without it are left out. */
export function attributes(within: Document | Element, name: string, attribute: string): string[] {
  return elements(within, name).flatMap((element) => element.getAttribute(attribute) ?? []);
}

/** Every address in the manifest that something is loaded from, namespaces apart. */
export function addresses(manifest: Document): string[] {
  return elements(manifest, '*')
    .flatMap((element) => [...element.attributes])
    .filter((attribute) => !attribute.name.startsWith('xmlns') && /^[a-z]+:\/\//i.test(attribute.value))
    .map((attribute) => attribute.value);
}
