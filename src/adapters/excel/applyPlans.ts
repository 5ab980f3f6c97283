/// <reference types="@microsoft/office-js/dist/office" />
import type { SheetPlan } from '../../core/sheet/plan';
import { allOrNothing, twice } from './allOrNothing';
import { buildSteps, extentOf, finishSteps } from './buildSheet';
import { closeSteps, discardSteps } from './closeSheets';
import { type Job, type Place, prepare } from './job';
import { unprotect } from './protection';
import { rollBack } from './rollBack';
import { runExcel } from './runExcel';
import { runSteps, type Step, step } from './steps';
import { keepStep, replaceStep } from './swapSheets';
import { verifyPlans } from './verifyPlans';

/**
 * Makes the sheets of the open workbook what the plans say, all of them or none. New sheets get their names at once;
 * what replaces a sheet is built aside and copied over it at the end, a hidden copy of the old one kept until every
 * formula has been read back. Calculation and painting are suspended request by request; nothing is selected.
 * Throws a HostError, the workbook being as it was before.
 */
export async function applyPlans(plans: readonly SheetPlan[]): Promise<void> {
  if (plans.length === 0) return;
  const job = await runExcel((context) => prepare(context, plans));
  await allOrNothing(
    () => runExcel((context) => carryOut(context, job)),
    () => runExcel((context) => rollBack(context, job.undo)),
  );
  // What was asked for stands and is verified: restore points that will not go are no failure of it.
  if (job.undo.kept.length > 0) {
    await twice(() => runExcel((context) => runSteps(context, discardSteps(job))));
  }
}

async function carryOut(context: Excel.RequestContext, job: Job): Promise<void> {
  context.runtime.enableEvents = false;
  await unprotect(
    context,
    job.places.flatMap(({ old }) => old ?? []),
  );
  await runSteps(context, [
    ...makeSteps(job),
    ...job.places.flatMap(placeSteps),
    ...job.places.flatMap(swapSteps),
  ]);
  await verifyPlans(context, job.places);
  await runSteps(context, closeSteps(job));
}

/** All sheets are there before the first formula names one. */
function makeSteps({ places, leftOver }: Job): Step[] {
  return [
    ...leftOver.map((id) => step(({ workbook }) => workbook.worksheets.getItem(id).delete())),
    ...places.map(({ built, old }) =>
      step(({ workbook }) => {
        const sheet = workbook.worksheets.add(built);
        if (old) sheet.visibility = 'Hidden';
      }),
    ),
  ];
}

const placeSteps = ({ plan, built }: Place) => buildSteps(plan, built);

function swapSteps({ plan, built, kept, old, sheet }: Place): Step[] {
  const swap = old && kept ? [keepStep(old.id, kept), replaceStep(old.id, built, extentOf(plan))] : [];
  return [...swap, ...finishSteps(plan, sheet)];
}
