import type { DropdownProps } from '@fluentui/react-components';

/** Lists open below or above their field and scroll there: beside it a pane has no room. */
export const POPUP: NonNullable<DropdownProps['positioning']> = {
  position: 'below',
  fallbackPositions: ['above'],
  autoSize: 'height',
};
