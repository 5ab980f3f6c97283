import { themeFor } from '../../src/taskpane/theme';

test.each(['light', 'dark', 'contrast'] as const)(
  'the %s theme names faces with every Vietnamese letter',
  (name) => {
    const faces = themeFor(name).fontFamilyBase.split(', ');
    expect(faces).toEqual([
      "'Segoe UI'",
      'system-ui',
      "'Noto Sans'",
      "'DejaVu Sans Condensed'",
      'sans-serif',
    ]);
  },
);

test.each([
  ['light', true],
  ['dark', true],
  ['contrast', false],
] as const)('a selected row of the %s theme has a fill of its own: %s', (name, hasFill) => {
  const { rowSelectedFill, rowHoverFill, colorNeutralBackground1 } = themeFor(name);
  expect([rowSelectedFill !== colorNeutralBackground1, rowHoverFill !== colorNeutralBackground1]).toEqual([
    hasFill,
    hasFill,
  ]);
});
