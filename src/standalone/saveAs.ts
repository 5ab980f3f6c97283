const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ZIP = 'application/zip';

/**
 * Hands bytes to the browser as a download, which gives a name that is taken a number; nothing leaves the
 * machine.
 */
export function saveAs(name: string, bytes: Uint8Array): void {
  const type = name.endsWith('.zip') ? ZIP : XLSX;
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
