import { Link } from '@fluentui/react-components';
import { type ReactNode, type RefObject, useRef, useState } from 'react';
import type { RosterForms } from '../../actions/rosterForms';
import { shortNameOf } from '../../core/catalogue/unitTitle';
import type { TemplateSettings } from '../../core/template/settings';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { useWords } from '../messages/language';
import type { PaneContext } from '../paneContext';
import type { DrillIn, Waiting } from '../paneView';
import { useAction } from '../useAction';
import { RosterFormsList } from './RosterFormsList';
import { type LifetimeRemark, remarkOnLifetime } from './unitLifetime';
import type { FormChoice } from './useFormChoice';

type RosterFormsView = {
  /** Leads to the drill-in; only where files can be saved and a roster is chosen. */
  readonly link: ReactNode;
  readonly drillIn: DrillIn | undefined;
  readonly waiting: Waiting | undefined;
  readonly notice: ReactNode;
  /** Asked for without a period. */
  readonly lacksPeriod: boolean;
  /** Asked for in a period in which a unit of the roster did not exist. */
  readonly remark: LifetimeRemark | undefined;
  /** Something else is being done. */
  readonly forget: () => void;
};

/** Blank forms for a whole roster, saved as one .zip. */
export function useRosterForms(
  { actions: { saveRosterForms }, own }: PaneContext,
  { roster, period, catalogue }: FormChoice,
  settings: Partial<TemplateSettings>,
  yearRef: RefObject<HTMLElement | null>,
): RosterFormsView {
  const words = useWords();
  const [isPressed, setPressed] = useState(false);
  const [asked, setAsked] = useState<RosterForms>();
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState(0);
  const running = useRef<AbortController>(undefined);
  const saving = useAction(async (request: RosterForms) => {
    running.current = new AbortController();
    setDone(0);
    const name = await saveRosterForms?.(request, { onMade: setDone, signal: running.current.signal });
    return { name, count: request.roster.units.length };
  });
  const remark =
    roster && period
      ? roster.units.map((unit) => remarkOnLifetime(unit, period, words)).find((one) => one?.isOutside)
      : undefined;

  function forget() {
    setPressed(false);
    if (saving.state.status !== 'running') saving.reset();
  }
  function press() {
    forget();
    setPressed(true);
    if (!roster || !period || remark) return yearRef.current?.focus();
    // A standard form is each unit's own; the province's own is all of theirs.
    setAsked({ roster, period, settings, ...(catalogue === own.catalogue && { catalogue }) });
    setOpen(true);
  }
  function save(request: RosterForms) {
    setOpen(false);
    void saving.start(request);
  }

  function drillIn(request: RosterForms): DrillIn {
    const count = request.roster.units.length;
    return {
      title: words.rosterForms.title(count),
      content: <RosterFormsList request={request} />,
      primary: { label: words.rosterForms.save(count), run: () => save(request) },
      close: () => setOpen(false),
      isChoice: true,
    };
  }
  function waiting(request: RosterForms): Waiting {
    const { units } = request.roster;
    const index = Math.min(done, units.length - 1);
    return {
      text: words.rosterForms.making(index + 1, units.length, shortNameOf(units[index]!)),
      halfway: words.rosterForms.made,
      count: { done, total: units.length },
      stop: () => running.current?.abort(),
    };
  }
  function notice(): ReactNode {
    const { state, retry } = saving;
    if (state.status === 'failed') {
      return <FailureNotice failure={state.failure} what={words.rosterForms.failed} retry={retry} />;
    }
    if (state.status !== 'done') return undefined;
    const { name, count } = state.value;
    if (name === undefined) return <Notice intent="info" text={words.rosterForms.stopped} />;
    return <Notice intent="success" text={words.rosterForms.done(count, name)} />;
  }

  return {
    link: saveRosterForms && roster && (
      <Link as="button" style={{ alignSelf: 'flex-start' }} onClick={press}>
        {words.rosterForms.open(roster.units.length)}
      </Link>
    ),
    drillIn: isOpen && asked ? drillIn(asked) : undefined,
    waiting: saving.state.status === 'running' && asked ? waiting(asked) : undefined,
    notice: notice(),
    lacksPeriod: isPressed && !period,
    remark: isPressed ? remark : undefined,
    forget,
  };
}
