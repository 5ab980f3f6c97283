/** Words of several syllables, folded: `biên phòng` is one word and has nothing to do with `phòng, chống`. */
export const COMPOUNDS: ReadonlySet<string> = new Set(
  `tuyen truyen, bien gioi, bien phong, tuan tra, vi pham, hanh chinh, hinh su, khoi to, ma tuy, buon lau,
  gian lan thuong mai, mua ban nguoi, nhap canh, xuat canh, trai phep, chuyen an, tang vat, ngan sach nha nuoc,
  ngan sach, quan chung, nhan dan, hoi nghi, giao ban, trao doi, thong bao, van ban, quy che, phoi hop, kiem tra,
  giam sat, kinh phi, dia phuong, ho tro, tang qua, don vi, tri gia, gia tri, vat chat, viet nam,
  hieu luc, lanh dao, chi dao, ke hoach, tinh hinh, khai thac, hiep dinh, phap luat, noi dung, to roi, tai lieu,
  cap phat, phat thanh, cam ket, chu tau, cong an, quan su, dan quan, song phuong, lien hop, luc luong,
  lang gieng, phat quang, thong tam nhin, cot moc, dau hieu, duong bien, moc gioi, chieu dai, bo bien,
  quoc gioi, tap the, tu quan, ca nhan, thanh vien, an ninh, trat tu, ngay cong, bat giu, tiep nhan, xu ly,
  xu phat, ban giao, co quan, vo chu, so huu, nan nhan, giai cuu, xac lap, dau tranh, thanh cong, trao tra,
  cong dan, can bo, cap uy, tham gia, bi thu, dang uy, tang cuong, dang vien, sinh hoat, chi bo, phu trach,
  gia dinh, ho gia dinh, to cong tac, cong tac, giup do, xay dung, nong thon moi, giam ngheo, co so, cung co,
  boi duong, ket nap, dong hanh, phu nu, bien cuong, sinh ke, mai am, tinh thuong, tu thien, dia ban, suat qua,
  nang buoc, toi truong, hoc sinh, do dau, con nuoi, chua benh, mien phi, mo hinh, kinh te, phat trien,
  thien tai, chien si, hoi dam, gap go, ket nghia, giao luu, huu nghi, doi ngoai, vu viec, giai quyet, tau ca,
  thuyen vien, hanh trinh, thiet bi, ngu dan, nuoc ngoai, tau thuyen, an toan, phuong tien, ben bai, tim kiem,
  cuu nan, keu goi, tranh tru, vung manh, toan dien, mau muc, tieu bieu, ngay hoi, toan dan, doi tuong, dai bieu,
  dang ky, kiem chung, khu vuc, to chuc, thuc hien, ket qua, hoat dong, nhiem vu, hai san, thuy san, dan cu,
  toi pham, chu quyen, trong do, huyen uy, thi uy, thanh uy, trung quoc, campuchia, tai nguyen, nuoc ban, phia ban, nuoc lang gieng, bo doi bien phong`
    .split(',')
    .map((words) => words.trim()),
);

/** The most syllables of a compound. */
export const LONGEST_COMPOUND = 4;

/** Two words for one thing: the first is read as the second, or as the two parted by `+`. */
export const SAME_WORDS: ReadonlyMap<string, string> = new Map([
  ['xom', 'thon'],
  ['khom', 'thon'],
  ['ap', 'thon'],
  ['buon', 'thon'],
  ['ho gia dinh', 'ho'],
  ['giup do', 'giup'],
  ['hai san', 'thuy san'],
  ['moc gioi', 'cot moc'],
  ['moc', 'cot moc'],
  ['tang pham', 'tang vat'],
  ['thien nguyen', 'tu thien'],
  ['tam giu', 'bat giu'],
  ['bat', 'bat giu'],
  ['bo doi bien phong', 'bien phong'],
  ['dang uy', 'cap uy'],
  ['huyen uy', 'cap uy+huyen'],
  ['thi uy', 'cap uy+huyen'],
  ['thanh uy', 'cap uy+huyen'],
  ['ngan sach nha nuoc', 'ngan sach'],
  ['trung quoc', 'lang gieng'],
  ['campuchia', 'lang gieng'],
  ['nuoc ban', 'lang gieng'],
  ['phia ban', 'lang gieng'],
  ['nuoc lang gieng', 'lang gieng'],
]);

/** Abbreviations as typed in tables, folded, with their words. `TT` over a number column is read before this. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['bp', 'bien phong'],
  ['bdbp', 'bien phong'],
  ['bpvn', 'bien phong viet nam'],
  ['bg', 'bien gioi'],
  ['bvbg', 'bao ve bien gioi'],
  ['bgqg', 'bien gioi'],
  ['kvbg', 'khu vuc bien gioi'],
  ['vphc', 'vi pham hanh chinh'],
  ['xphc', 'xu phat hanh chinh'],
  ['xpvphc', 'xu phat vi pham hanh chinh'],
  ['xnc', 'xuat canh nhap canh'],
  ['gltm', 'gian lan thuong mai'],
  ['mbn', 'mua ban nguoi'],
  ['antt', 'an ninh trat tu'],
  ['ntm', 'nong thon moi'],
  ['nsnn', 'ngan sach nha nuoc'],
  ['cbcs', 'can bo chien si'],
  ['cb', 'can bo'],
  ['hgd', 'ho gia dinh'],
  ['ll', 'luc luong'],
  ['qs', 'quan su'],
  ['ca', 'cong an'],
  ['dq', 'dan quan'],
  ['dqtv', 'dan quan'],
  ['kp', 'kinh phi'],
  ['qcph', 'quy che phoi hop'],
  ['vppl', 'vi pham phap luat'],
  ['gd', 'gia dinh'],
  ['hn', 'hoi nghi'],
  ['vb', 'van ban'],
  ['ptkt', 'phat trien kinh te'],
  ['tkcn', 'tim kiem cuu nan'],
  ['pctt', 'phong chong thien tai'],
  ['vms', 'thiet bi giam sat hanh trinh'],
  ['vmtd', 'vung manh toan dien'],
  ['dtg', 'doi tuong'],
  ['pq', 'phat quang'],
  ['dv', 'dang vien'],
  ['hu', 'cap uy huyen'],
  ['bch', 'cap uy'],
  ['tv', 'thanh vien'],
]);

/** Abbreviations only in capitals: `ca` in lower case is a word. */
export const CAPITALS_ONLY: ReadonlySet<string> = new Set([
  'ca',
  'cb',
  'qs',
  'vb',
  'hn',
  'll',
  'kp',
  'dq',
  'dv',
  'hu',
  'tv',
  'pq',
  'bg',
]);

/** Words said of every metric; they hardly tell one from another. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `so, luong, tong, trong, do, trong do, cac, va, cua, duoc, cho, tai, tren, voi, ve, theo, da, tu, den, nhung,
  co, cong tac, to chuc, thuc hien, phoi hop, tinh hinh, ket qua, hoat dong, nhiem vu, viec, cap, o, ca, la,
  hien, nay, giua, hai, ben, do, bi, phia, ban, khu vuc, chung, moi, dang, con, noi dung`
    .split(',')
    .map((word) => word.trim()),
);

/** Words without which a thing is another: nhập cảnh trái phép, nộp ngân sách. */
export const CRUCIAL_WORDS: ReadonlySet<string> = new Set([
  'trai phep',
  'nop',
  'phu trach',
  'tu quan',
  'phat quang',
]);

/** Where and for whom: a metric need not have said so. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  `nhan dan, quan chung, dia ban, thon, ban, bien gioi, lang gieng, lao, viet nam, tinh, don,
  bien phong, don vi, dia phuong, co so, dong bao, nguoi dan`
    .split(',')
    .map((word) => word.trim()),
);
