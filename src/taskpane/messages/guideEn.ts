import type { Words } from './vi';

export const guideEn: Words['guide'] = {
  title: 'Guide',
  close: 'Got it',
  steps: [
    [
      'Form',
      'Choose roster, unit and period, then Create form. Type figures into the white cells; “gần”, “hơn” go to the Ước tính column. A sheet already in use can be given codes and stays as it is.',
    ],
    [
      'Check',
      'Names each error and warning, its cell, why and what to do; the list follows your typing. What is certain is mended in one go, a warning that is right is explained, and everything can be undone.',
    ],
    [
      'Merge',
      'Choose the units’ files, or use the sheets of this workbook. Tổng hợp adds up by formulas that lead to each unit’s cell.',
    ],
  ],
  limitsTitle: 'Limits',
  limits: [
    'Everything runs on this computer; nothing is sent.',
    'A missing unit is named and never counted as 0.',
    'No .xls, .xlsb or .ods files: open them in Excel and save as .xlsx.',
    'The unit rosters of 2025 are computed from maps, not official lists.',
    'This pane has not been tried in a real Excel. It was tried with Microsoft’s Office.js library and a simulated Excel.',
  ],
  pageLimits: [
    'This page runs no macros, signs nothing and has one editor at a time.',
    'To print, save and use Excel, WPS or LibreOffice.',
  ],
  sample:
    'Sample data Cao Bằng 2024: totals of the main metrics are the published ones, their split over units is made up.',
};
