import type { IssueFacts } from '../../../report/issue';
import type { LegacyEncoding } from '../../../text/legacy/decodeLegacy';
import type { Wordings } from '../message';
import { fitting, quote } from '../phrases';

const ENCODINGS: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: 'TCVN3',
  tcvn3Upper: 'TCVN3 chữ hoa',
  vni: 'VNI',
};

const KEEP = 'Không gửi, không chép tệp này qua mạng; báo người phụ trách bảo mật.';
const PARTS = { name: 'tên', printed: 'đầu, chân trang của' } as const;

export const spelling: Wordings<'V19' | 'V23'> = {
  'V19.legacy': ({ text, proposal, encoding }, { cell }) => ({
    what: `${quote(text)} gõ bằng bảng mã cũ ${ENCODINGS[encoding]}.`,
    todo: `Gõ lại bằng Unicode ở ô ${cell}: ${quote(proposal)}.`,
    why: `V19: chữ theo bảng mã cũ chỉ đọc được khi máy có đúng phông. Chữ ở ô ${cell} theo bảng mã ${ENCODINGS[encoding]}.`,
    offer: `Bấm Sửa để đổi thành ${quote(proposal)}, nếu đọc đúng.`,
  }),
  'V19.decomposed': ({ text }, { cell }) => ({
    what: `${quote(text)} gõ bằng Unicode tổ hợp.`,
    todo: `Gõ lại ở ô ${cell} bằng Unicode dựng sẵn.`,
    why: `V19: chữ gõ hai cách trông như nhau nhưng máy tìm không thấy nhau. Chữ ở ô ${cell} là Unicode tổ hợp.`,
    offer: 'Bấm Sửa để đổi sang Unicode dựng sẵn; chữ trông vẫn như cũ.',
  }),
  'V19.tone': ({ text, name }, { cell }) => ({
    what: `${quote(text)} đặt dấu khác ${quote(name)} ở chỗ khác.`,
    todo: `Viết ${quote(name)} ở ô ${cell} cho cùng một kiểu dấu.`,
    why: `V19: một tên viết một kiểu dấu trong cả biểu. Ô ${cell} ghi ${quote(text)}, nơi khác ${quote(name)}.`,
    offer: `Bấm Sửa để viết ${quote(name)}.`,
  }),
  'V23.mark': (_, { cell }) => ({
    what: `Có dấu hiệu tài liệu mật ở ô ${cell}.`,
    todo: KEEP,
    why: `V23: tài liệu mật không được soạn, gửi trên máy nối mạng. Ô ${cell} ghi độ mật; chữ ấy không nhắc lại ở đây.`,
  }),
  'V23.elsewhere': ({ number, isHidden, name, at }) => ({
    what: `Có dấu hiệu tài liệu mật ở ô ${at} của ${sheetOf({ number, isHidden, name })}.`,
    todo: KEEP,
    why: `V23: cả tệp đi cùng biểu, trang tính ẩn cũng vậy. Ô ${at} của trang thứ ${number} ghi độ mật.`,
  }),
  'V23.sheet': ({ number, isHidden, name, part }) => ({
    what: fitting(
      `Có dấu hiệu tài liệu mật ở ${PARTS[part]} ${sheetOf({ number, isHidden, name })}.`,
      `Có dấu hiệu tài liệu mật ở ${PARTS[part]} ${sheetOf({ number, isHidden })}.`,
    ),
    todo: KEEP,
    why: `V23: cả tệp đi cùng biểu, kể cả tên và đầu, chân trang. Trang tính thứ ${number} ghi độ mật.`,
  }),
};

function sheetOf({ number, isHidden, name }: Omit<IssueFacts['V23.sheet'], 'part'>): string {
  const kind = isHidden ? 'trang tính ẩn' : 'trang tính';
  return name === undefined ? `${kind} thứ ${number}` : `${kind} ${quote(name)}`;
}
