import { closingWindow, dueDate, type Window } from '../catalogue/closing';
import type { Period } from '../catalogue/period';
import type { ReportingUnit, Roster } from '../catalogue/roster';

/** What an office may change in a form's heading; none of it is fixed by law for these reports (DOMAIN §4). */
export type TemplateSettings = {
  /** Party committees print no national title (HD 36-HD/VPTW); state bodies do (NĐ 30/2020). */
  readonly header: 'party' | 'state';
  readonly superior: string;
  readonly body: string;
  /** Place of the date line. */
  readonly place: string;
  /** Days the figures cover, ISO. */
  readonly window: Window;
  readonly dueDate: string;
  /** A sentence printed under the title: synthetic data, provisional figures. */
  readonly remark?: string;
};

/** Two working days after closing, as most provinces set it (DOMAIN §4.1); the holiday list is the province's. */
const WORKING_DAYS = 2;

/** Settings derived from roster and period, every one of them editable. */
export function defaultSettings(roster: Roster, unit: ReportingUnit, period: Period): TemplateSettings {
  const window = closingWindow(period, 'decree09');
  const { kind, name } = roster.province;
  return {
    header: 'party',
    superior: `Đảng bộ ${kind} ${name}`.toLocaleUpperCase('vi'),
    body: partyBody(roster, unit).toLocaleUpperCase('vi'),
    place: unit.kind === 'cơ quan tỉnh' ? name : unit.name,
    window,
    dueDate: dueDate(window, { workingDays: WORKING_DAYS, holidays: [] }),
  };
}

/** The Party committee that signs for a unit. */
function partyBody(roster: Roster, { kind, name }: ReportingUnit): string {
  switch (kind) {
    case 'huyện':
      return `Huyện ủy ${name}`;
    case 'thị xã':
      return `Thị ủy ${name}`;
    case 'thành phố':
      return `Thành ủy ${name}`;
    case 'cơ quan tỉnh':
      return borderGuardCommittee(roster);
    default:
      return `Đảng ủy ${kind} ${name}`;
  }
}

/** Bộ Chỉ huy became Ban Chỉ huy under the provincial military command in 2025 (DOMAIN §3.2). */
function borderGuardCommittee({ system, province }: Roster): string {
  const force = system === 2024 ? 'Bộ đội Biên phòng' : 'Ban Chỉ huy Bộ đội Biên phòng';
  return `Đảng ủy ${force} ${province.kind} ${province.name}`;
}
