import { type ParsedReports, parseReports } from '../../../src/core/report/parseReports';
import type { Report } from '../../../src/core/report/report';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { gridSheet } from './gridSheet';
import { MINI } from './miniCatalogue';

/** A form of Hạ Lang for March 2024, when an officer types the cumulative figure; columns A to I. */
const FORM = `
   1 | meta:template   | mini
   2 | meta:version    | "1"
   3 | meta:unit       | 2024:048
   4 | meta:period     | 2024-03
   5 | #indicator+code | #indicator+label | #value+plan | #value+period | #value+cumulative | #value+previous | #value+qualifier | #description+explanation | #description+note
   6 | Mã  | Chỉ tiêu                | Kế hoạch | Trong kỳ | Lũy kế       | Cùng kỳ | Ước tính | Giải trình | Ghi chú
   7 |     | Tuyên truyền
   8 | B01 | Buổi tuyên truyền       | 100 | 12   | 30           | 11   |     |            |
   9 | B02 | Lượt người nghe         |     | 640  | 1500         | 600  |     |            |
  10 | C09 | Đường thông tầm nhìn    | 40  | 3.25 | 9.5          |      | gần |            |
  11 | D01 | Số vụ phát hiện         |     | 8    | 20           | 9    |     | do mưa lũ  |
  12 | D11 | - khởi tố               |     | 3    | 5            |      |     |            |
  13 | D21 | - xử phạt hành chính    |     | 5    | 15           |      |     |            | chờ số liệu
  14 | E07 | Đảng viên phụ trách hộ  |     | 59   | =D14 → 59    | 57   |     |            |
  15 |     | Kết quả nổi bật
  16 | J01 | Ra quân phát quang đường biên.
  17 | J01 |
`;

/** The sheet of the form after the given cells were changed. */
export function miniSheet(changes: Readonly<Record<string, string>> = {}, name = 'Hạ Lang'): SheetSnapshot {
  return gridSheet(name, FORM, changes);
}

/** What is read from the form after the given cells were changed. */
export function parseMini(changes: Readonly<Record<string, string>> = {}): ParsedReports {
  return parseReports({ sheets: [miniSheet(changes)] }, [MINI]);
}

/** The form's report after the changes; throws where it is none. */
export function miniReport(changes: Readonly<Record<string, string>> = {}): Report {
  const [report] = parseMini(changes).reports;
  if (!report) throw new Error('no report');
  return report;
}
