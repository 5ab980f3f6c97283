import fc from 'fast-check';
import { Deflate } from 'fflate';
import { checksumOf } from '../../../src/adapters/xlsx/checksum';
import { DEFAULT_LIMITS, type ReadLimits } from '../../../src/adapters/xlsx/readLimits';
import { readXlsx } from '../../../src/adapters/xlsx/readXlsx';
import { workbookFile, workbookParts } from './workbookFixture';
import { bytesOf, type CraftedEnd, type CraftedEntry, craftZip, zip } from './zipFixture';

const SHEET = 'xl/worksheets/sheet1.xml';
const ONE_CELL = {
  sheet: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
  strings: '<si><t>Hạ Lang</t></si>',
};

const reasonOf = (bytes: Uint8Array, limits: Partial<ReadLimits> = {}) => {
  const result = readXlsx(bytes, limits);
  return result.ok ? 'read' : result.reason;
};

/** A good workbook whose sheet entry, and whose end, claim what they are told to. */
function withSheet(change: Partial<CraftedEntry>, end: CraftedEnd = {}): Uint8Array {
  const entries = Object.entries(workbookParts(ONE_CELL)).map(([name, data]) => ({ name, data }));
  return craftZip(
    entries.map((entry) => (entry.name === SHEET ? { ...entry, ...change } : entry)),
    end,
  );
}

/** A gigabyte of zeros deflated to one megabyte: 16 MB are, and the blocks, which end on a byte, are repeated. */
function makeGigabyte(): Uint8Array {
  const block: number[] = [];
  const stream = new Deflate({ level: 9 }, (piece) => block.push(...piece));
  stream.push(new Uint8Array(16 * 1024 * 1024));
  stream.flush(true);
  const EMPTY_LAST_BLOCK = [3, 0];
  return Uint8Array.from([...Array(64).fill(block).flat(), ...EMPTY_LAST_BLOCK]);
}

const gigabyte = makeGigabyte();

describe('zips whose headers lie or cannot be trusted', () => {
  const good = bytesOf(workbookParts(ONE_CELL)[SHEET]!);
  const many = Array.from({ length: 10_001 }, (_, i) => ({ name: `x${i}`, method: 0 }));
  const cases: readonly (readonly [name: string, bytes: () => Uint8Array, reason: object | 'read'])[] = [
    ['the truth', () => withSheet({}), 'read'],
    ['stored, not deflated', () => withSheet({ method: 0 }), 'read'],
    ['64-bit fields', () => withSheet({ isZip64: true }), 'read'],
    ['64-bit end', () => withSheet({}, { isZip64: true }), 'read'],
    ['a comment at the end', () => withSheet({}, { comment: 'PK\x05\x06 made by hand' }), 'read'],
    ['a tail added by a mail gateway', () => Uint8Array.from([...withSheet({}), 13, 10]), 'read'],
    [
      'fewer bytes promised than come out',
      () => withSheet({ size: good.length - 1 }),
      { cause: 'size', part: SHEET },
    ],
    ['more bytes promised', () => withSheet({ size: good.length + 1 }), { cause: 'size', part: SHEET }],
    ['another checksum', () => withSheet({ checksum: 1 }), { cause: 'checksum', part: SHEET }],
    [
      'compressed with something else',
      () => withSheet({ method: 12 }),
      { cause: 'compression', part: SHEET },
    ],
    [
      'bytes that do not inflate',
      () => withSheet({ packed: Uint8Array.of(7, 7, 7) }),
      { cause: 'compression', part: SHEET },
    ],
    [
      'no compressed bytes at all',
      () => withSheet({ packed: new Uint8Array(0) }),
      { cause: 'size', part: SHEET },
    ],
    [
      'far more compressed than plain',
      () => withSheet({ packed: new Uint8Array(70_000), size: 9 }),
      { cause: 'size', part: SHEET },
    ],
    [
      'two entries over the same bytes',
      () => withSheet({ sharesHeaderOf: 0 }),
      { cause: 'overlap', part: SHEET },
    ],
    [
      'one name twice',
      () => withSheet({ name: 'XL/Workbook.xml' }),
      { cause: 'duplicatePart', part: 'XL/Workbook.xml' },
    ],
    [
      'more compressed bytes than the file has',
      () => withSheet({ packedSize: 9_999 }),
      { cause: 'index', part: SHEET },
    ],
    ['a name of a thousand letters', () => withSheet({ name: 'x'.repeat(1000) }), { cause: 'index' }],
    ['more entries claimed than listed', () => withSheet({}, { entries: 99 }), { cause: 'index' }],
    ['fewer entries claimed', () => withSheet({}, { entries: 2 }), { cause: 'index' }],
    ['a directory elsewhere', () => withSheet({}, { start: 4 }), { code: 'truncated' }],
    [
      'a directory beyond the file',
      () => withSheet({}, { start: 0xfffffff0, size: 0xff }),
      { code: 'truncated' },
    ],
    ['too many entries', () => craftZip(many), { code: 'tooLarge', what: 'entries', limit: 10_000 }],
    [
      'a gigabyte, honestly declared',
      () => withSheet({ packed: gigabyte, size: 2 ** 30 }),
      { code: 'tooLarge', what: 'part', limit: DEFAULT_LIMITS.part, part: SHEET },
    ],
    [
      'a gigabyte, declared as ten bytes',
      () => withSheet({ packed: gigabyte, size: 2_000_000 }),
      { cause: 'size', part: SHEET },
    ],
  ];

  test.each(cases)('%s', (_, bytes, reason) => {
    const expected = typeof reason === 'string' || 'code' in reason ? reason : { code: 'damaged', ...reason };
    expect(reasonOf(bytes())).toEqual(expected);
  });

  test('an entry nobody asks for may be as large as it likes', () => {
    const picture = { name: 'xl/media/ảnh.png', packed: gigabyte, size: 2 ** 30 };
    const entries = Object.entries(workbookParts(ONE_CELL)).map(([name, data]) => ({ name, data }));
    expect(reasonOf(craftZip([...entries, picture]))).toBe('read');
  });

  test('all parts together have a limit of their own', () => {
    const reason = reasonOf(workbookFile(ONE_CELL), { total: 1000 });
    expect(reason).toEqual({ code: 'tooLarge', what: 'total', limit: 1000, part: SHEET });
  });
});

test('a checksum is the CRC-32 of the zip format', () => {
  const check = new TextEncoder().encode('123456789');
  expect(checksumOf(check)).toBe(0xcbf43926);
  expect(checksumOf(Uint8Array.from([0, ...check]).subarray(1))).toBe(0xcbf43926);
});

describe('files cut or damaged on their way', () => {
  const good = withSheet({});

  test('every shorter beginning of a workbook is refused', () => {
    for (let length = 0; length < good.length; length++) {
      expect([length, readXlsx(good.subarray(0, length)).ok]).toEqual([length, false]);
    }
    expect(reasonOf(good.subarray(0, good.length - 1))).toEqual({ code: 'truncated' });
    const commented = withSheet({}, { comment: 'lập ngày 31-12' });
    expect(reasonOf(commented.subarray(0, commented.length - 1))).toEqual({ code: 'truncated' });
    expect(reasonOf(good.subarray(0, 40))).toEqual({ code: 'truncated' });
  });

  test('a file cut inside a workbook that holds another one is refused', () => {
    const outer = craftZip([
      { name: 'a.xlsx', data: good, method: 0 },
      { name: 'b', data: 'b' },
    ]);
    expect(reasonOf(outer.subarray(0, 36 + good.length))).toEqual({ code: 'truncated' });
  });

  test('bytes changed at random are refused or make no difference, and nothing throws', () => {
    const expected = readXlsx(good);
    const change = fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = Uint8Array.from(good);
        for (const [at, bits] of changes) bytes[at]! ^= bits;
        const result = readXlsx(bytes);
        if (result.ok) expect(result).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test('bytes of any kind after the zip magic never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(readXlsx(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes])).ok).toBe(false);
        expect(readXlsx(bytes).ok).toBe(false);
      }),
    );
  });
});

test('bytes in the middle of a larger buffer are read where they are', () => {
  const file = zip(workbookParts(ONE_CELL));
  const shifted = Uint8Array.from([9, 9, 9, ...file, 9]).subarray(3, 3 + file.length);
  expect(readXlsx(shifted)).toEqual(readXlsx(file));
});
