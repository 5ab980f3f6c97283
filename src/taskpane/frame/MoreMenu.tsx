import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import type { Ref } from 'react';
import { useLanguage, useWords } from '../messages/language';

import type { Command } from '../paneView';
import { fluentRef } from './fluentRef';

export type MoreCommands = {
  /** Hoàn tác: what was done last, while it can be taken back. */
  readonly undo: Command | undefined;
  /** Xóa đánh dấu trong biểu, while there are marks. */
  readonly unmark: Command | undefined;
  /** Đặt lại kiểm tra khi nhập và khóa ô, where there is a unit form. */
  readonly restoreGuards: Command | undefined;
  readonly checkFiles: () => void;
  readonly openCatalogue: () => void;
  readonly openSettings: () => void;
  readonly switchLanguage: () => void;
  readonly openGuide: () => void;
};

/** What is seldom needed; each entry does what it says. */
export function MoreMenu({ commands, ref }: { commands: MoreCommands; ref: Ref<HTMLButtonElement> }) {
  const { nav, filesCheck, ownCatalogue } = useWords();
  const other = useLanguage() === 'vi' ? 'en' : 'vi';
  return (
    <Menu positioning="above-end">
      <MenuTrigger disableButtonEnhancement>
        <Button ref={fluentRef(ref)} icon={<MoreHorizontalRegular />} aria-label={nav.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {commands.undo && <MenuItem onClick={commands.undo.run}>{commands.undo.label}</MenuItem>}
          {commands.unmark && <MenuItem onClick={commands.unmark.run}>{commands.unmark.label}</MenuItem>}
          {commands.restoreGuards && (
            <MenuItem onClick={commands.restoreGuards.run}>{commands.restoreGuards.label}</MenuItem>
          )}
          <MenuItem onClick={commands.checkFiles}>{filesCheck.open}</MenuItem>
          <MenuItem onClick={commands.openCatalogue}>{ownCatalogue.open}</MenuItem>
          <MenuItem onClick={commands.openSettings}>{nav.settings}</MenuItem>
          <MenuItem onClick={commands.switchLanguage} lang={other}>
            {nav.otherLanguage}
          </MenuItem>
          <MenuItem onClick={commands.openGuide}>{nav.guide}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
