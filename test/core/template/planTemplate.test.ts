/**
 * The goldens in test/golden/template/ are the small form written out, to be read by a person.
 * Regenerate them with UPDATE_GOLDEN=1 npx jest test/core/template/planTemplate
 */
import { checkCatalogue } from '../../../src/core/catalogue/checkCatalogue';
import { parsePeriod } from '../../../src/core/catalogue/period';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import { titleOf } from '../../../src/core/catalogue/unitTitle';
import type { TemplateContent } from '../../../src/core/template/content';
import { planTemplate, type TemplateRequest } from '../../../src/core/template/planTemplate';
import { defaultSettings } from '../../../src/core/template/settings';
import { expectGolden } from '../../golden/golden';
import { brokenInvariants } from '../sheet/planInvariants';
import { renderPlan } from '../sheet/renderPlan';
import { contentOf, SMALL, smallRequest } from './smallForm';

const PERIODS = ['2024', '2024-Q1', '2024-Q2', '2024-H1', '2024-9M', '2024-03', '2021..2025'];

/** Every kind of trouble and of text a form may hold. */
const FILLED = contentOf(
  {
    A01: {
      plan: 40,
      period: 12,
      cumulative: 30,
      previous: 10,
      qualifier: 'gần',
      explanation: 'Tăng do sáp nhập.',
    },
    A02: { period: 'gần 400', note: 'x'.repeat(2000) },
    B01: { period: 3, cumulative: 4, previous: 0 },
    C01: -1,
    C02: 2.5,
    D01: { period: 328, cumulative: true },
    C09: { period: 90.364, previous: 'x' },
    F07: { period: 475.5, plan: 0 },
  },
  {
    J01: ['Kết quả.', 'Dòng một\nDòng hai', 'a', 'b', 'c'],
    J02: ['“Còn chậm”'.repeat(300)],
  },
);

describe('a sound plan', () => {
  const roster = findRoster('quang-ninh-2024')!;
  const requestOf = (
    border: 'land' | 'sea' | 'mixed',
    period: string,
    role: TemplateRequest['role'],
    header: 'party' | 'state',
    content?: TemplateContent,
  ): TemplateRequest => {
    const unit = roster.units[0]!;
    const of = parsePeriod(period)!;
    return {
      sheetName: unit.name,
      catalogue: catalogueFor(border),
      unit: { code: unit.code, title: titleOf(unit) },
      period: of,
      role,
      settings: { ...defaultSettings(roster, unit, of), header },
      ...(content ? { content } : {}),
    };
  };

  describe.each(['land', 'sea', 'mixed'] as const)('of %s', (border) => {
    test.each(PERIODS)('for %s', (period) => {
      for (const role of ['unit', 'summary'] as const) {
        for (const header of ['party', 'state'] as const) {
          for (const content of [undefined, FILLED]) {
            expect(brokenInvariants(planTemplate(requestOf(border, period, role, header, content)))).toEqual(
              [],
            );
          }
        }
      }
    });
  });

  test('with heading lines left empty and content that is blank', () => {
    const { settings } = smallRequest();
    const content = contentOf({ A01: { period: 3, note: '' } }, { C01: [''] });
    const request = smallRequest({ settings: { ...settings, superior: '', body: '', place: '' }, content });
    expect(brokenInvariants(planTemplate(request))).toEqual([]);
  });
});

describe('the small form', () => {
  test('is a legal catalogue', () => {
    expect(checkCatalogue(SMALL)).toEqual([]);
  });

  test('blank, for the second quarter', () => {
    const plan = planTemplate(smallRequest({ period: '2024-Q2' }));
    expect(brokenInvariants(plan)).toEqual([]);
    expectGolden('template/blank-2024-Q2.txt', renderPlan(plan));
  });

  test('filled, with trouble in it, for the year', () => {
    const content = contentOf(
      {
        A01: { plan: 20, period: 12, previous: 10 },
        A01a: 5,
        A01b: { period: 6, explanation: 'Số của hai xã gửi sau.' },
        A02: { period: 360, previous: 0, qualifier: 'gần' },
        B01: { period: 57, note: 'Theo biên bản bàn giao.' },
        B02: { plan: 1000, period: 475.5 },
        B03: { period: 90.3645, plan: 'x' },
      },
      { C01: ['Trao đổi thông tin có lúc còn chậm.'] },
    );
    const { settings } = smallRequest();
    const remark = 'Số liệu mẫu để thử, không phải số liệu thật.';
    const plan = planTemplate(smallRequest({ content, settings: { ...settings, header: 'state', remark } }));
    expect(brokenInvariants(plan)).toEqual([]);
    expectGolden('template/filled-2024.txt', renderPlan(plan));
  });
});
