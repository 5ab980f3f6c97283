import type { FluentIcon } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

/** Something a person can do: the label says what will happen. */
export type Command = { readonly label: string; readonly run: () => void };

/** Line two of the header: an icon beside words and counts. */
export type StateLine = { readonly icon: FluentIcon; readonly text: string };

/** What is going on; `done` of `total` where the count is known, `stop` where it can be stopped. */
export type Waiting = {
  readonly text: string;
  /** What is said half way; absent: how many files are read. */
  readonly halfway?: (done: number, total: number) => string;
  readonly count?: { readonly done: number; readonly total: number };
  readonly stop?: () => void;
};

/** A screen over a tab, with its own title and primary button. */
export type DrillIn = {
  readonly title: string;
  readonly content: ReactNode;
  readonly primary: Command;
  readonly waiting?: Waiting | undefined;
  readonly close: () => void;
  /** The primary button changes something, so that Hủy stands beside it. */
  readonly isChoice: boolean;
};

/** What a tab puts into the fixed zones of the pane. */
export type PaneView = {
  /** Which screen of the tab it is; another one begins at its top. */
  readonly screen: string;
  readonly heading: string;
  readonly state: StateLine;
  /** One notice, the first thing in the content. */
  readonly notice?: ReactNode;
  readonly content: ReactNode;
  readonly primary: Command;
  readonly waiting?: Waiting | undefined;
  readonly drillIn?: DrillIn | undefined;
};

/** The tabs there are. */
export const TABS = ['form', 'check', 'merge'] as const;
export type Tab = (typeof TABS)[number];
