/// <reference types="@microsoft/office-js/dist/office" />
import type { Visibility } from '../../core/sheet/snapshot';
import type { Job, Place } from './job';
import { protect } from './protection';
import { type Step, step } from './steps';
import { pageSteps } from './writePage';

const VISIBILITY = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
} as const satisfies Record<Visibility, string>;

/**
 * After everything is written and verified: page, names, visibility, protection; what was built aside goes. The page
 * comes so late because a print area and title rows cannot be taken away again.
 */
export function closeSteps({ places, before, undo }: Job): Step[] {
  const aside = places.flatMap(({ built, old }) => (old ? [built] : []));
  const isHidden = places.some(
    ({ old, plan }) => old?.id === before.activeId && plan.visibility !== 'visible',
  );
  return [
    ...aside.map(deleteStep),
    ...places.flatMap(({ plan, sheet }) => pageSteps(plan, sheet)),
    ...places.map(closeStep),
    step(({ workbook, runtime }) => {
      if (!isHidden) workbook.worksheets.getItem(before.activeId).activate();
      if (undo.kept.length === 0) runtime.enableEvents = true;
    }),
  ];
}

/** The restore points go and events come back. What is gone already is no matter. */
export function discardSteps({ undo }: Job): Step[] {
  return [
    ...undo.kept.map(({ name }) => deleteStep(name)),
    step(({ runtime }) => {
      runtime.enableEvents = true;
    }),
  ];
}

function closeStep({ plan, sheet: key, old }: Place): Step {
  return step(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(key);
    if (old && old.name !== plan.name) sheet.name = plan.name;
    sheet.visibility = VISIBILITY[plan.visibility];
    if (plan.protection) protect(sheet, plan.protection);
  });
}

/** The real Excel's null object does nothing when told to be deleted. */
function deleteStep(name: string): Step {
  return step(({ workbook }) => workbook.worksheets.getItemOrNullObject(name).delete());
}
