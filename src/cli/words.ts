import { STANDARD_ROSTER_IDS } from '../core/catalogue/standard/rosters';

/** How the commands are typed, for IT staff: Vietnamese first, English second. */
export const USAGE = `Tổng hợp Phối hợp – dòng lệnh (command line)

  template --roster ID --unit NAME --period KỲ --out FILE.xlsx [--catalogue land|sea|mixed|BO.xlsx]
        [--header party|state]
  template --roster ID --period KỲ --out FOLDER           (mỗi đơn vị một tệp – one file per unit)
  check FILE|FOLDER... [--catalogue BO.xlsx] [--findings OUT.xlsx] [--slips FOLDER] [--json] [--lang vi|en]
  merge FILE|FOLDER... --roster ID --period KỲ --out FILE.xlsx [--include-errors] [--prefer FILE]...
        [--catalogue BO.xlsx] [--mapping GHEP.json]... [--assign FILE=UNIT]... [--json] [--lang vi|en]
        [--into BIEU-TONG-HOP.xlsx [--sheet NAME] [--set CHỖ=NGHĨA]... [--set-period KỲ]
        [--replace Ô,Ô|all]...]
  map FILE|FOLDER... --roster ID --period KỲ [--sheet NAME]... [--catalogue BO.xlsx] [--mapping GHEP.json]...
        [--set CHỖ=NGHĨA]... [--unit UNIT] [--set-period KỲ] [--remember GHEP.json] [--json] [--lang vi|en]
  adopt FILE --roster ID --period KỲ --out FILE2.xlsx [--sheet NAME] [--unit UNIT] [--mapping GHEP.json]...
        [--set CHỖ=NGHĨA]... [--set-period KỲ] [--catalogue BO.xlsx] [--check-column] [--json] [--lang vi|en]
  catalogue export --out BO.xlsx [--border land|sea|mixed] [--roster ID]   (bộ chỉ tiêu để sửa – a catalogue to edit)
  catalogue check BO.xlsx [--json] [--lang vi|en]
  sample FOLDER                                           (dữ liệu mẫu – sample data: Cao Bằng 2024)

KỲ (period): 2024 · 2024-Q1 · 2024-H1 · 2024-9M · 2024-03 · 2021..2025
ID (roster): ${STANDARD_ROSTER_IDS.slice(0, 4).join(' · ')}
             ${STANDARD_ROSTER_IDS.slice(4).join(' · ')}
CHỖ (place): 12 dòng – row · D cột – column · D12 dòng 12 đọc ở cột D – row 12 as read from column D
             12#2 số thứ hai trong ô – the second figure of a cell · ? mọi chỗ chưa rõ – all that is unclear
NGHĨA (meaning): B01 · - không lấy – leave out · plan · period · cumulative · previous · qualifier · note
             explanation · @2024:048 của đơn vị – of the unit · previous@2024:048
             +flow · +stock chỉ tiêu riêng, cộng các kỳ · lấy kỳ cuối – a metric of your own, periods add up · the last
             one counts; thêm nếu biểu không ghi – add what the form does not say: +flow:G101[con] Tên chỉ tiêu
--unit, --set-period nói về tệp này, --remember không nhớ – are of this file and not remembered
Mã thoát (exit): 0 không có gì chặn – nothing blocks
                 1 có tệp bị chặn, biểu còn chỗ chưa rõ – a file was not taken or has errors, or questions are open
                 2 dùng sai hoặc không đọc được tệp nào – wrong usage or nothing readable`;

const EXAMPLES: Readonly<Record<string, string>> = {
  roster: 'cao-bang-2024',
  period: '2024',
  out: 'tong-hop.xlsx',
};

/** Wrong usage, one Vietnamese sentence each: what is wrong and what to type. */
export const WORDS = {
  noCommand: 'Chưa ghi lệnh; ghi template, check, map, adopt, merge, catalogue hoặc sample.',
  unknownCommand: (name: string) =>
    `Không có lệnh “${name}”; ghi template, check, map, adopt, merge, catalogue hoặc sample.`,
  unknownOption: (name: string) => `Lệnh này không có tùy chọn “${name}”; xem cách dùng dưới đây.`,
  noValue: (name: string) => `Tùy chọn “${name}” thiếu giá trị; ghi giá trị ngay sau nó.`,
  valueOfSwitch: (name: string) => `Tùy chọn “${name}” không nhận giá trị; ghi riêng “${name}”.`,
  needed: (name: string) => `Thiếu --${name}; ghi thêm, ví dụ --${name} ${EXAMPLES[name]}.`,
  strayArgument: (text: string) =>
    `Không rõ “${text}” thuộc tùy chọn nào; tên có dấu cách thì đặt trong ngoặc kép.`,
  noFiles: 'Chưa ghi tệp nào; ghi tên tệp hoặc thư mục sau lệnh.',
  noSpreadsheets: (path: string) =>
    `Không có bảng tính nào ngay trong “${path}”; ghi tên tệp, hoặc thư mục chứa tệp của các đơn vị.`,
  oneFolder: 'Lệnh sample cần đúng một thư mục; ghi tên thư mục sau lệnh.',
  unknownRoster: (id: string) => `Không có danh sách đơn vị “${id}”; chọn một danh sách sau.`,
  unknownPeriod: (text: string) =>
    `Không hiểu kỳ báo cáo “${text}”; ghi như 2024, 2024-Q1, 2024-H1, 2024-9M, 2024-03 hoặc 2021..2025.`,
  otherSystem: (id: string, period: string) =>
    `Các đơn vị của “${id}” không có trong kỳ ${period}; chọn danh sách của năm đó (huyện đến 6/2025, xã từ 7/2025).`,
  unknownCatalogue: (id: string) =>
    `Không có mẫu “${id}”; chọn land, sea, mixed hoặc tệp .xlsx của bộ chỉ tiêu.`,
  unknownHeader: (id: string) => `Không có thể thức “${id}”; chọn party hoặc state.`,
  unknownUnit: (text: string, roster: string) =>
    `Không có đơn vị “${text}” trong ${roster}; chọn một đơn vị sau.`,
  severalUnits: (text: string) => `“${text}” có thể là nhiều đơn vị; ghi mã của một đơn vị sau.`,
  unknownLanguage: (text: string) => `Không có ngôn ngữ “${text}”; chọn vi hoặc en.`,
  notFound: (path: string) => `Không thấy “${path}”; xem lại tên tệp hoặc thư mục.`,
  closedFolder: (path: string, cause: string) =>
    `Không mở được thư mục “${path}” (${cause}); xem lại quyền truy cập.`,
  needsXlsx: (path: string) => `“${path}” không phải tên tệp .xlsx; ghi sau --out tên tệp có đuôi .xlsx.`,
  findingsNeedXlsx: (path: string) =>
    `“${path}” không phải tên tệp .xlsx; ghi sau --findings tên tệp có đuôi .xlsx.`,
  slipsNeedFolder: (path: string) => `“${path}” là tên tệp; ghi sau --slips tên thư mục để chứa các phiếu.`,
  needsFolder: (path: string) =>
    `“${path}” là tên tệp; ghi tên thư mục để tạo cho mọi đơn vị, hoặc thêm --unit.`,
  outIsInput: (path: string) => `“${path}” vừa là tệp cần gộp vừa là --out; ghi tên khác sau --out.`,
  keepsWork: (path: string) =>
    `“${path}” là biểu đã có số liệu nên không ghi đè; chọn nơi khác, hoặc chuyển tệp đi.`,
  keepsOther: (path: string) =>
    `“${path}” là bảng tính không do chương trình này làm ra nên không ghi đè; chọn nơi khác, hoặc chuyển tệp đi.`,
  cannotWrite: (path: string, cause: string) =>
    `Không ghi được “${path}” (${cause}); đóng tệp nếu đang mở, hoặc chọn nơi khác.`,
  preferUnused: (path: string) =>
    `“${path}” ghi sau --prefer không nằm trong các tệp cần gộp; xem lại tên tệp.`,
} as const;
