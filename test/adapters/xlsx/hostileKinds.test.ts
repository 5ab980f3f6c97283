import { readXlsx } from '../../../src/adapters/xlsx/readXlsx';
import type { FileKind, UnreadableReason } from '../../../src/core/report/unreadable';
import { compoundFile } from './compoundFixture';
import { links, workbookFile, workbookParts } from './workbookFixture';
import { craftZip, zip } from './zipFixture';

const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const reasonOf = (bytes: Uint8Array) => {
  const result = readXlsx(bytes);
  return result.ok ? 'read' : result.reason;
};

describe('a file that is no workbook says what it is', () => {
  const cases: readonly (readonly [name: string, bytes: Uint8Array, actual: FileKind])[] = [
    ['PDF', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3'), 'pdf'],
    ['PDF after a line of something else', latin1('\r\n%PDF-1.4'), 'pdf'],
    ['a web page', utf8('\n<!DOCTYPE html><html><body>Báo cáo'), 'html'],
    [
      'a table saved as a web page in UTF-16',
      new Uint8Array(Buffer.from('\ufeff<html xmlns:x="x"><table>', 'utf16le')),
      'html',
    ],
    ['a web archive', latin1('MIME-Version: 1.0\r\nX-Document-Type: Workbook'), 'html'],
    ['XML of some kind', utf8('\ufeff<?xml version="1.0"?><Workbook/>'), 'xml'],
    ['rich text', latin1('{\\rtf1\\ansi'), 'rtf'],
    ['a photograph', latin1('\xff\xd8\xff\xe0\0\x10JFIF'), 'image'],
    ['a screenshot', latin1('\x89PNG\r\n\x1a\n'), 'image'],
    ['a RAR archive', latin1('Rar!\x1a\x07'), 'archive'],
    ['comma-separated text', utf8('\ufeffMã,Giá trị\nB01,1570'), 'text'],
    ['text in UTF-16', new Uint8Array(Buffer.from('\ufeffMã\tGiá trị', 'utf16le')), 'text'],
    ['an old Word document', compoundFile(['1Table', 'WordDocument']), 'oldOffice'],
    ['a compound file cut after its beginning', compoundFile(['Workbook']).subarray(0, 600), 'oldOffice'],
    ['a compound file of eight bytes', compoundFile([]).subarray(0, 8), 'oldOffice'],
    ['zeros, as a failed download leaves them', new Uint8Array(5000), 'unknown'],
    ['one byte', latin1('\x07'), 'unknown'],
    [
      'a Word document',
      zip({
        '_rels/.rels': links(['officeDocument', 'word/document.xml']),
        'word/document.xml': '<w:document/>',
      }),
      'docx',
    ],
    ['a Word document without links', zip({ 'word/document.xml': '<w:document/>' }), 'docx'],
    [
      'a presentation',
      zip({
        '_rels/.rels': links(['officeDocument', '/ppt/presentation.xml']),
        'ppt/presentation.xml': '<p/>',
      }),
      'pptx',
    ],
    [
      'an OpenDocument text',
      zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
      'openDocument',
    ],
    ['a zip of workbooks', zip({ 'a.xlsx': workbookFile(), 'b.xlsx': workbookFile() }), 'zip'],
    ['an empty zip', zip({}), 'zip'],
  ];

  test.each(cases)('%s', (_, bytes, actual) => {
    expect(reasonOf(bytes)).toEqual({ code: 'notWorkbook', actual });
  });
});

describe('a workbook that this reader does not read says which', () => {
  const encrypted = [
    '\x06DataSpaces',
    'Version',
    'DataSpaceMap',
    'DataSpaceInfo',
    'EncryptedPackage',
    'EncryptionInfo',
  ];
  const cases: readonly (readonly [name: string, bytes: Uint8Array, code: UnreadableReason['code']])[] = [
    ['no bytes', new Uint8Array(0), 'empty'],
    ['password, as Excel writes it', compoundFile(encrypted), 'password'],
    [
      'password, the stream far down the directory',
      compoundFile([...Array(20).fill('x'), 'EncryptedPackage']),
      'password',
    ],
    ['password, the rest of the directory out of reach', compoundFile(['\x06DataSpaces']), 'password'],
    [
      'password on the zip',
      craftZip([{ name: 'xl/workbook.xml', data: '<workbook/>', flags: 1 }]),
      'password',
    ],
    ['Excel 97–2003', compoundFile(['Workbook', '\x05SummaryInformation']), 'oldXls'],
    ['Excel 95', compoundFile(['Book']), 'oldXls'],
    ['Excel 4', latin1('\x09\x04\x06\0\0\0\x10\0'), 'oldXls'],
    [
      'binary workbook',
      zip({ '_rels/.rels': links(['officeDocument', 'xl/workbook.bin']), 'xl/workbook.bin': '\x83' }),
      'xlsb',
    ],
    ['binary workbook without links', zip({ 'xl/workbook.bin': '\x83' }), 'xlsb'],
    [
      'LibreOffice',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      'ods',
    ],
  ];

  test.each(cases)('%s', (_, bytes, code) => {
    expect(reasonOf(bytes)).toEqual({ code });
  });

  test('an office file without its main part is damaged', () => {
    const { 'xl/workbook.xml': _, ...parts } = workbookParts();
    expect(reasonOf(zip(parts))).toEqual({ code: 'damaged', cause: 'missingPart', part: 'xl/workbook.xml' });
  });
});

test('a directory chain that loops ends', () => {
  const bytes = compoundFile(['x']);
  new DataView(bytes.buffer).setUint32(512 + 4, 1, true);
  expect(reasonOf(bytes)).toEqual({ code: 'notWorkbook', actual: 'oldOffice' });
});
