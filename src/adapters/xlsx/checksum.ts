/** Eight tables, so that eight bytes are taken at a time: a large sheet is tens of megabytes. */
const TABLES = makeTables();

/** CRC-32 as zip stores it, unsigned. */
export function checksumOf(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as Eight;
  const words = wordsOf(bytes);
  let crc = -1;
  for (let i = 0; i + 1 < words.length; i += 2) {
    const low = crc ^ words[i]!;
    const high = words[i + 1]!;
    crc =
      t7[low & 255]! ^
      t6[(low >>> 8) & 255]! ^
      t5[(low >>> 16) & 255]! ^
      t4[low >>> 24]! ^
      t3[high & 255]! ^
      t2[(high >>> 8) & 255]! ^
      t1[(high >>> 16) & 255]! ^
      t0[high >>> 24]!;
  }
  for (let at = (words.length >> 1) * 8; at < bytes.length; at++) {
    crc = t0[(crc ^ bytes[at]!) & 255]! ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

/** The bytes four by four (every machine that runs this is little-endian); none when they are not aligned for it. */
function wordsOf(bytes: Uint8Array): Int32Array {
  const isAligned = bytes.byteOffset % 4 === 0;
  return isAligned ? new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2) : new Int32Array(0);
}

type Table = Int32Array;
type Eight = [Table, Table, Table, Table, Table, Table, Table, Table];

function makeTables(): Table[] {
  const tables = [Int32Array.from({ length: 256 }, (_, byte) => shiftByte(byte))];
  for (let n = 1; n < 8; n++) {
    const previous = tables[n - 1]!;
    tables.push(previous.map((crc) => tables[0]![crc & 255]! ^ (crc >>> 8)));
  }
  return tables;
}

function shiftByte(byte: number): number {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
}
