import type { RosterField } from '../../../catalogue/rule';
import type { IssueFacts } from '../../../report/issue';
import type { Row, Scene, Wordings } from '../message';
import { capitalised, figure, fitting, rounded } from '../phrases';
import { amount, line, titled } from '../phrasesVi';
import { tooMuch } from './ceiling';

/** What the roster keeps of a unit, as counted. */
const COUNTED: Readonly<Record<RosterField, string>> = {
  borderLengthKm: 'km biên giới',
  borderMarkers: 'cột mốc',
  borderCommunes: 'xã biên giới',
  stations: 'đồn Biên phòng',
};

/** The same, as the subject of a sentence. */
const SUBJECT: Readonly<Record<RosterField, string>> = {
  borderLengthKm: 'đường biên giới',
  borderMarkers: 'số cột mốc',
  borderCommunes: 'số xã biên giới',
  stations: 'số đồn Biên phòng',
};

export const bounds: Wordings<'V09' | 'V10' | 'V13'> = {
  'V09.more': (facts, scene) => compared('lớn hơn', facts, scene),
  'V09.fewer': (facts, scene) => compared('ít hơn', facts, scene),
  'V09.roster': ({ value, field, limit }, { cell, row }) => ({
    what: `${amount(value, row)} lớn hơn ${figure(limit)} ${COUNTED[field]} trong danh sách đơn vị.`,
    todo: `Xem lại số ở ô ${cell}, hoặc sửa danh sách đơn vị.`,
    why: `V09: số này không quá số ${COUNTED[field]} của đơn vị. Ô ${cell} là ${figure(value)}, danh sách ghi ${figure(limit)}.`,
  }),
  'V10.band': ({ value, other, otherCell, otherValue, ratio, low, high, months }, { cell, row, rowOf }) => {
    const monthly = months === undefined ? '' : ' một tháng';
    const side = `${ratio > high ? 'cao' : 'thấp'} hơn mức thường ${figure(low)}–${figure(high)}`;
    const average = `bình quân ${rounded(ratio)}${monthly}, ${side}.`;
    return {
      what: fitting(
        `${amount(value, row)} cho ${amount(otherValue, rowOf(other))}, ${average}`,
        `${figure(value)} cho ${figure(otherValue)}, ${average}`,
      ),
      todo: `Xem lại số ở ô ${otherCell} và ô ${cell}; nếu đúng, ghi giải trình.`,
      why: `V10: số bình quân${monthly} thường từ ${figure(low)} đến ${figure(high)}. ${figure(value)} chia ${division(otherValue, months)} là ${rounded(ratio)}.`,
    };
  },
  'V10.peers': ({ value, other, otherCell, otherValue, ratio, median, peers }, { cell, row, rowOf }) => {
    const side = ratio > median ? 'cao' : 'thấp';
    const average = `bình quân ${rounded(ratio)}, ${side} hơn hẳn ${rounded(median)} của ${peers} đơn vị khác.`;
    return {
      what: fitting(
        `${amount(value, row)} cho ${amount(otherValue, rowOf(other))}, ${average}`,
        capitalised(average),
      ),
      todo: `Xem lại số ở ô ${otherCell} và ô ${cell}; nếu đúng, ghi giải trình.`,
      why: `V10: số bình quân được so với mức giữa của tỉnh. Ở đây là ${rounded(ratio)}, mức giữa của ${peers} đơn vị là ${rounded(median)}.`,
    };
  },
  'V13.differs': ({ value, field, roster }, { cell, row }) => ({
    ...rosterWords(value, field, roster, row),
    todo: `Nếu danh sách đúng, nhập ${figure(roster)} ở ô ${cell}; nếu không, giải trình.`,
    why: `V13: số cố định lấy theo danh sách đơn vị. Ô ${cell} là ${figure(value)}, danh sách ghi ${figure(roster)}.`,
    offer: `Bấm Sửa để lấy ${figure(roster)}, hoặc giải trình.`,
  }),
  'V13.slip': ({ value, field, roster, proposal }, { cell, row }) => ({
    ...rosterWords(value, field, roster, row),
    todo: `Nếu đúng là ${amount(proposal, row)}, nhập lại ở ô ${cell}; xem dấu thập phân.`,
    why: `V13: hai số lệch nhau khoảng 1.000 lần là nhầm dấu. Ô ${cell} là ${figure(value)}, danh sách ghi ${figure(roster)}.`,
    offer: `Bấm Sửa để lấy ${figure(proposal)}, hoặc giải trình.`,
  }),
  'V13.ceiling': (facts, scene) => tooMuch('V13', facts, scene),
};

function rosterWords(value: number, field: RosterField, roster: number, row: Row) {
  const subject = capitalised(SUBJECT[field]);
  return {
    what: fitting(
      `${subject} ${amount(value, row)}, danh sách đơn vị ghi ${amount(roster, row)}.`,
      `${subject} ${figure(value)}, danh sách đơn vị ghi ${figure(roster)}.`,
    ),
  };
}

function compared(
  word: string,
  { value, other, otherCell, otherValue, factor }: IssueFacts['V09.more'],
  { cell, row, rowOf }: Scene,
) {
  const times = factor === 1 ? '' : `${figure(factor)} lần `;
  const start = `${amount(value, row)} ${word} ${times}${amount(otherValue, rowOf(other))} ở`;
  const bound = word === 'ít hơn' ? 'không ít hơn' : 'không lớn hơn';
  return {
    what: fitting(`${start} ${titled(rowOf(other))}.`, `${start} ${line(rowOf(other))}.`),
    todo: `Xem lại số ở ô ${cell} và ô ${otherCell}.`,
    why: `V09: ${line(row)} ${bound} ${times}${line(rowOf(other))}. Ô ${cell} là ${figure(value)}, ô ${otherCell} là ${figure(otherValue)}.`,
  };
}

const division = (value: number, months: number | undefined) =>
  months === undefined ? figure(value) : `${figure(value)} rồi ${months} tháng`;
