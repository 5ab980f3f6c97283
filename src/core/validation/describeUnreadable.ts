import type { FileKind, UnreadableReason } from '../report/unreadable';

/** One sentence on why a file cannot be read and what to ask for, in the reader's language. */
export function describeUnreadable(reason: UnreadableReason, language: 'vi' | 'en'): string {
  return language === 'vi' ? inVietnamese(reason) : inEnglish(reason);
}

const KINDS: Readonly<Record<Exclude<FileKind, 'unknown'>, readonly [vi: string, en: string]>> = {
  pdf: ['PDF', 'a PDF'],
  html: ['trang web', 'a web page'],
  xml: ['tệp XML', 'an XML file'],
  rtf: ['văn bản RTF', 'an RTF document'],
  image: ['ảnh', 'a picture'],
  text: ['tệp chữ', 'a text file'],
  docx: ['văn bản Word', 'a Word document'],
  pptx: ['bản trình chiếu', 'a presentation'],
  openDocument: ['văn bản OpenDocument', 'an OpenDocument file'],
  oldOffice: ['tệp Office đời cũ', 'an old Office file'],
  zip: ['tệp nén ZIP', 'a ZIP archive'],
  archive: ['tệp nén', 'an archive'],
};

/** Archives are unpacked by whoever has them; only other kinds are asked for again. */
const isArchive = (kind: FileKind) => kind === 'zip' || kind === 'archive';

function notWorkbookInVietnamese(actual: FileKind): string {
  const kind = actual === 'unknown' ? '' : ` (thực ra là ${KINDS[actual][0]})`;
  const todo = isArchive(actual) ? 'Giải nén rồi chọn tệp .xlsx bên trong.' : 'Nhờ đơn vị gửi tệp .xlsx.';
  return `Không phải bảng tính${kind}. ${todo}`;
}

function notWorkbookInEnglish(actual: FileKind): string {
  const kind = actual === 'unknown' ? '' : ` (it is ${KINDS[actual][1]})`;
  const todo = isArchive(actual)
    ? 'Unpack it and choose the .xlsx files inside.'
    : 'Ask the unit for an .xlsx file.';
  return `Not a spreadsheet${kind}. ${todo}`;
}

function inVietnamese(reason: UnreadableReason): string {
  switch (reason.code) {
    case 'empty':
      return 'Tệp trống. Nhờ đơn vị gửi lại.';
    case 'noAccess':
      return `Không mở được tệp (${reason.cause}). Xem lại quyền mở tệp, hoặc chép lại tệp rồi chọn lại.`;
    case 'notWorkbook':
      return notWorkbookInVietnamese(reason.actual);
    case 'password':
      return 'Tệp có mật khẩu. Nhờ đơn vị gửi bản không đặt mật khẩu.';
    case 'oldXls':
      return 'Tệp .xls đời cũ. Mở bằng Excel, lưu thành .xlsx rồi chọn lại.';
    case 'xlsb':
      return 'Tệp .xlsb (nhị phân). Mở bằng Excel, lưu thành .xlsx rồi chọn lại.';
    case 'ods':
      return 'Tệp .ods của LibreOffice. Lưu thành .xlsx rồi chọn lại.';
    case 'truncated':
      return 'Tệp hỏng, thiếu phần cuối. Nhờ đơn vị gửi lại.';
    case 'damaged':
      return `Tệp hỏng${reason.cell ? ` ở ô ${reason.cell}` : ''}. Mở và lưu lại bằng Excel, hoặc nhờ đơn vị gửi lại.`;
    case 'tooLarge':
      return 'Tệp giải nén ra quá lớn nên không mở. Nhờ đơn vị gửi tệp chỉ có biểu báo cáo.';
  }
}

function inEnglish(reason: UnreadableReason): string {
  switch (reason.code) {
    case 'empty':
      return 'The file is empty. Ask the unit to resend it.';
    case 'noAccess':
      return `The file does not open (${reason.cause}). Check your access, or copy it and choose it again.`;
    case 'notWorkbook':
      return notWorkbookInEnglish(reason.actual);
    case 'password':
      return 'The file has a password. Ask the unit for one without.';
    case 'oldXls':
      return 'An old .xls file. Open it in Excel, save it as .xlsx and choose it again.';
    case 'xlsb':
      return 'A binary .xlsb file. Open it in Excel, save it as .xlsx and choose it again.';
    case 'ods':
      return 'A LibreOffice .ods file. Save it as .xlsx and choose it again.';
    case 'truncated':
      return 'Damaged: the end is missing. Ask the unit to resend it.';
    case 'damaged':
      return `Damaged${reason.cell ? ` at cell ${reason.cell}` : ''}. Open and save it in Excel, or ask the unit to resend it.`;
    case 'tooLarge':
      return 'It unpacks too large to open safely. Ask the unit for a file with the report only.';
  }
}
