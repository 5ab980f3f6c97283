import type { ReactNode } from 'react';
import type { InsertTemplate } from '../../actions/insertTemplate';
import { describePeriod, isSamePeriod, type Period } from '../../core/catalogue/period';
import type { ReportingUnit } from '../../core/catalogue/roster';
import { shortNameOf } from '../../core/catalogue/unitTitle';
import type { Report } from '../../core/report/report';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { useLanguage, useWords } from '../messages/language';
import type { PaneContext } from '../paneContext';
import { useAction } from '../useAction';
import { unitReportsOf } from '../workbook/formIdentity';

type FormMaking = {
  /** The form of that unit and period that the workbook has already. */
  readonly existing: Report | undefined;
  readonly isRunning: boolean;
  readonly notice: ReactNode;
  readonly make: (request: InsertTemplate) => void;
  readonly goTo: (report: Report) => void;
};

/** Makes a form unless the workbook has it, and leads to the one it has. */
export function useFormMaking(
  { actions, workbook, kind, undoing }: PaneContext,
  unit: ReportingUnit | undefined,
  period: Period | undefined,
): FormMaking {
  const words = useWords();
  const language = useLanguage();
  const going = useAction((report: Report) => actions.select(report.sheet, firstInputOf(report)));
  const making = useAction(async (request: InsertTemplate) => {
    const before = unitReportsOf(await workbook.read());
    if (findReport(before, request.unit, request.period)) return undefined;
    const { done } = await actions.insertTemplate(request);
    undoing.record(words.undo.form(shortNameOf(request.unit)), done);
    await workbook.refresh();
    return { ...request, done };
  });
  const made = making.state.status === 'done' ? making.state.value : undefined;
  const existing = unit && period ? findReport(unitReportsOf(workbook.forms ?? []), unit, period) : undefined;

  function notice(): ReactNode {
    if (making.state.status === 'failed') {
      const { failure } = making.state;
      return <FailureNotice failure={failure} what={words.failure.writing} retry={making.retry} />;
    }
    if (going.state.status === 'failed') {
      return (
        <FailureNotice failure={going.state.failure} what={words.failure.selecting} retry={going.retry} />
      );
    }
    if (!unit || !period) return undefined;
    const names = [shortNameOf(unit), describePeriod(period, language)] as const;
    if (existing && made?.unit === unit && isSamePeriod(made.period, period)) {
      const toSheet = kind === 'excel' ? words.nav.toSheet : undefined;
      const command = undoing.commandFor(made.done);
      return <Notice intent="success" text={words.form.done(...names)} spoken={toSheet} command={command} />;
    }
    return existing && <Notice intent="info" text={words.form.exists(...names)} />;
  }

  return {
    existing,
    isRunning: making.state.status === 'running',
    notice: notice(),
    make(request) {
      going.reset();
      void making.start(request);
    },
    goTo: (report) => void going.start(report),
  };
}

function findReport(reports: readonly Report[], { code }: ReportingUnit, period: Period): Report | undefined {
  return reports.find((report) => report.unit === code && isSamePeriod(report.period, period));
}

/** Where filling begins. */
function firstInputOf({ catalogue, lines }: Report): string {
  const line = catalogue.metrics.flatMap(({ code }) => lines[code] ?? [])[0];
  return line?.values.period.cell ?? 'A1';
}
