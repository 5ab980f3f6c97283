import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { PreparedMerge } from '../../actions/mergeReports';
import type { ReceivedFile } from '../../actions/receivedFile';
import { shortNameOf } from '../../core/catalogue/unitTitle';
import type { MatchedUnit } from '../../core/rollup/matchUnits';
import type { UnmatchedFile } from '../../core/rollup/unmatched';
import type { DrillIn } from '../paneView';
import { DuplicateChoice, newestOf } from './DuplicateChoice';
import type { RowScene } from './describeRow';
import { FileDetail, type FileFacts } from './FileDetail';
import { type MergeRow, unitsWithErrors } from './mergeRows';
import { rivalsOf } from './rivals';
import { fileFacts, unitFacts } from './rowFacts';
import { UnitOfFile } from './UnitOfFile';
import type { MergeChoice } from './useMergeChoice';
import type { Source } from './usePreparedMerge';
import type { DatedFile } from './useReceivedFiles';

/** A file whose workbook could be opened. */
export type ReadableFile = Extract<ReceivedFile, { workbook: unknown }>;

type Given = {
  readonly rows: readonly MergeRow[];
  readonly prepared: PreparedMerge | undefined;
  readonly files: readonly DatedFile[];
  readonly choice: MergeChoice;
  readonly scene: RowScene | undefined;
  readonly source: Source | undefined;
  /** Begins to match a form that carries no codes. */
  readonly onMap: (file: ReadableFile) => void;
};

/** The screen of one row: choose between files, or see a file and decide about it. */
export function useRowDrillIn({ rows, prepared, files, choice, scene, source = 'files', onMap }: Given) {
  const [opened, setOpened] = useState<string>();
  const [picked, setPicked] = useState<string>();
  const [isPressed, setPressed] = useState(false);
  const row = rows.find(({ id }) => id === opened);
  const close = () => {
    setOpened(undefined);
    setPicked(undefined);
    setPressed(false);
  };
  const open = ({ id }: MergeRow) => setOpened(id);

  if (!row || !prepared || !scene) return { open };
  const { words } = scene;
  const drillIn =
    row.type === 'unit' && row.unit.state === 'duplicate' ? chooseFile(row.unit) : seeFiles(row);
  return { open, drillIn };

  function chooseFile(matched: MatchedUnit): DrillIn {
    const rivals = rivalsOf(matched, choice.prefer);
    const times = Object.fromEntries(files.map(({ received, time }) => [received.name, time]));
    const names = [...new Set(rivals.map(({ file }) => file))];
    const chosen = picked ?? newestOf(names, times);
    const use = () => {
      const rival = rivals.find(({ file }) => file === chosen);
      if (!rival) return setPressed(true);
      choice.choose(rival, rivals);
      close();
    };
    return {
      title: words.decide[source].title(shortNameOf(matched.unit)),
      content: (
        <DuplicateChoice
          rivals={rivals}
          times={times}
          chosen={chosen}
          onChoose={setPicked}
          isMissing={isPressed && !chosen}
          source={source}
        />
      ),
      primary: names.length > 1 ? { label: words.decide[source].use, run: use } : backToList(),
      close,
      isChoice: names.length > 1,
    };
  }

  function seeFiles(seen: MergeRow): DrillIn {
    const facts = factsOf(seen);
    const decision = decisionOn(seen);
    return {
      title: seen.type === 'unit' ? shortNameOf(seen.unit.unit) : seen.file.file,
      content: (
        <>
          {seen.type === 'file' && seen.file.state === 'unknownUnit' && (
            <UnitOfFile
              roster={scene!.roster}
              chosen={picked}
              onChoose={setPicked}
              isMissing={isPressed && !picked}
              onLeaveOut={() => {
                choice.leaveOut(seen.id);
                close();
              }}
            />
          )}
          {seen.type === 'file' && seen.file.reason === 'noForm' && (
            <Link
              as="button"
              onClick={() => {
                choice.leaveOut(seen.id);
                close();
              }}
            >
              {words.file.leaveOut}
            </Link>
          )}
          {facts.map((one) => (
            <FileDetail key={`${one.file} ${one.report?.sheet}`} {...one} />
          ))}
        </>
      ),
      primary: decision ?? backToList(),
      close,
      isChoice: decision !== undefined,
    };
  }

  function factsOf(seen: MergeRow): FileFacts[] {
    if (seen.type === 'unit') return unitFacts(seen.unit, scene!, choice.prefer);
    const received = files.map((file) => file.received);
    return [fileFacts(seen.file, prepared!.submissions, received, scene!)];
  }

  /** What can be decided about a row; undefined where it is only to be seen. */
  function decisionOn(seen: MergeRow) {
    const { state } = seen.type === 'unit' ? seen.unit : seen.file;
    const foreign = seen.type === 'file' && seen.file.reason === 'noForm' ? readableOf(seen.file) : undefined;
    if (foreign) {
      const map = () => {
        close();
        onMap(foreign);
      };
      return { label: words.mapping.open, run: map };
    }
    if (state === 'unknownUnit' && seen.type === 'file') {
      const assign = () => {
        if (!picked) return setPressed(true);
        choice.assign(seen.file.sha256, picked);
        close();
      };
      return { label: words.assign.assign, run: assign };
    }
    if (state === 'accepted' || state === 'unreadable' || choice.leftOut.includes(seen.id)) return undefined;
    if (state === 'hasErrors') {
      const accept = () => {
        choice.setIncludeErrors(true);
        close();
      };
      return { label: words.file.acceptAnyway(unitsWithErrors(prepared!.match).length), run: accept };
    }
    const leaveOut = () => {
      choice.leaveOut(seen.id);
      close();
    };
    return { label: words.file.leaveOut, run: leaveOut };
  }

  function readableOf({ sha256 }: UnmatchedFile) {
    const found = files.map(({ received }) => received).find((one) => one.sha256 === sha256);
    return found && 'workbook' in found ? found : undefined;
  }

  function backToList() {
    return { label: words.file.backToList, run: close };
  }
}
