import { parseOpeningTab } from '../../src/taskpane/openingTab';

test.each([
  ['?tab=form', 'form'],
  ['?tab=check&_host_Info=Excel$Win32$16.01$vi-VN$$$$0', 'check'],
  ['?et=&tab=merge', 'merge'],
  ['?tab=help', 'help'],
  ['?tab=report', undefined],
  ['?tab=', undefined],
  ['', undefined],
])('the query %j asks for %j', (query, tab) => {
  expect(parseOpeningTab(query)).toBe(tab);
});
