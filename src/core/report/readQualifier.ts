import { foldText } from '../text/fold';
import { parseNumberless } from '../text/numberless';
import { combineQualifiers, splitQualifier } from '../text/qualifier';
import type { Form } from './form';
import type { ReportLine } from './report';
import { addressAt, textAt } from './textAt';

type Qualification = Pick<ReportLine, 'qualifier' | 'qualifierCell' | 'unreadQualifier'>;

/** How sure a row's figures are: by its qualifier column and by what was typed before the figures themselves. */
export function readQualifier(
  form: Form,
  row: number,
  { period, cumulative }: ReportLine['values'],
): Qualification {
  const said = textAt(form, row, 'qualifier');
  const { qualifier: column, rest } = splitQualifier(foldText(said?.text ?? ''));
  const typed = [period, cumulative].flatMap(({ parsed }) =>
    parsed && 'qualifier' in parsed && parsed.qualifier ? [parsed.qualifier] : [],
  );
  const qualifier = combineQualifiers(column ? [column, ...typed] : typed);
  return {
    qualifierCell: form.columns.qualifier === undefined ? '' : addressAt(form, row, 'qualifier'),
    ...(qualifier ? { qualifier } : {}),
    ...(said && isUnread(rest) ? { unreadQualifier: said } : {}),
  };
}

/** Words beyond the qualifier say something (dưới, hàng trăm, thiếu 2 đồn); a dash or an x does not. */
function isUnread(rest: string): boolean {
  const found = parseNumberless(rest);
  return rest !== '' && (found === undefined || found.type === 'phrase');
}
