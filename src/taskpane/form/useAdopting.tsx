import { Checkbox } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Done } from '../../actions/undo';
import type { Catalogue } from '../../core/catalogue/catalogue';
import type { Period } from '../../core/catalogue/period';
import { parsePeriod } from '../../core/catalogue/period';
import { findUnit, type Roster } from '../../core/catalogue/roster';
import { shortNameOf, titleOf } from '../../core/catalogue/unitTitle';
import { adoptedCatalogue } from '../../core/mapping/adoptedCatalogue';
import type { SheetMapping } from '../../core/mapping/sheetMapping';
import type { OwnCatalogue } from '../catalogue/useOwnCatalogue';
import { Notice } from '../frame/Notice';
import type { MappedForm } from '../mapping/mappedForm';
import { useMapping } from '../mapping/useMapping';
import { useWords } from '../messages/language';
import type { PaneContext } from '../paneContext';
import type { DrillIn } from '../paneView';

type Adopting = {
  readonly begin: (roster: Roster, period: Period, unit: string | undefined) => void;
  readonly drillIn: DrillIn | undefined;
  readonly notice: ReactNode;
};

/** Gắn mã biểu đang dùng: an office's own sheet of the open workbook is matched, then given codes and tags. */
export function useAdopting(context: PaneContext): Adopting {
  const { actions, workbook, undoing, own } = context;
  const words = useWords();
  // What is chosen while the screen is open, read when its button is pressed.
  const checkColumn = useRef(false);
  const mapping = useMapping(
    context,
    <Checkbox
      label={words.adopt.checkColumn}
      defaultChecked={checkColumn.current}
      onChange={(_, { checked }) => {
        checkColumn.current = checked === true;
      }}
    />,
  );
  const latest = useRef(own);
  useEffect(() => {
    latest.current = own;
  });
  const [adopted, setAdopted] = useState<{ readonly done: Done; readonly text: string }>();

  async function adopt(
    chosen: SheetMapping,
    { catalogue, roster, period }: Pick<MappedForm, 'catalogue' | 'roster' | 'period'>,
  ): Promise<string | undefined> {
    const unit = findUnit(roster, chosen.unit?.code ?? '');
    if (!unit) return words.mapping.noUnit;
    const outcome = await actions.adoptSheet(chosen, {
      catalogue: adoptedCatalogue(chosen, own.catalogue, catalogue),
      unit: { code: unit.code, title: titleOf(unit) },
      period: parsePeriod(chosen.period ?? '') ?? period,
      checkColumn: checkColumn.current,
    });
    if ('problem' in outcome) return words.adopt.problems[outcome.problem];
    undoing.record(words.adopt.what(chosen.sheet), outcome.done, () => dropAdded(catalogue, own));
    setAdopted({
      done: outcome.done,
      text: [
        words.adopt.done(chosen.sheet, shortNameOf(unit), outcome.converted),
        ...(outcome.lost.length > 0 ? [words.adopt.lost([...new Set(outcome.lost)])] : []),
      ].join(' '),
    });
    await workbook.refresh();
    return undefined;
  }

  /** Own metrics added for the sheet go with its codes; `before`: what counted when it was begun with. */
  function dropAdded(added: Catalogue, before: OwnCatalogue) {
    const { catalogue, use, forget } = latest.current;
    if (added === before.catalogue || catalogue !== added) return;
    if (before.catalogue && !before.isCarried) use(before.catalogue, before.roster);
    else forget();
  }

  function begin(roster: Roster, period: Period, unit: string | undefined) {
    setAdopted(undefined);
    undoing.forget();
    checkColumn.current = false;
    mapping.open(
      async () => {
        const proposal = await actions.proposeOpenForms({ roster, period, catalogue: own.catalogue });
        // Where the sheet does not say whose it is, it is the unit's that was chosen beside the link.
        const mappings = await Promise.all(
          proposal.mappings.map((one) =>
            unit && (!one.unit || one.unit.certainty === 'unclear')
              ? actions.correctMapping(one, { unit })
              : one,
          ),
        );
        return { ...proposal, mappings, name: words.adopt.open, roster, period };
      },
      {
        label: words.adopt.adopt,
        previews: 'coded',
        needsUnit: true,
        oneSheet: true,
        canRemember: false,
        apply: ([chosen], _, form) => adopt(chosen!, form),
      },
    );
  }

  const command = adopted && undoing.commandFor(adopted.done);
  return {
    begin,
    drillIn: mapping.drillIn,
    notice: adopted && command && <Notice intent="success" text={adopted.text} command={command} />,
  };
}
