import { Component, type ReactNode } from 'react';
import type { Words } from '../messages/vi';
import { Notice } from './Notice';

type Props = { readonly words: Words; readonly children: ReactNode };

/** Stands in for a pane that a broken invariant took down; React itself tells the page's error handler. */
export class CrashNotice extends Component<Props, { readonly isDown: boolean }> {
  override state = { isDown: false };

  static getDerivedStateFromError() {
    return { isDown: true };
  }

  override render() {
    const { words, children } = this.props;
    if (!this.state.isDown) return children;
    const reopen = { label: words.failure.reopen, run: () => this.setState({ isDown: false }) };
    return <Notice intent="error" text={words.failure.crash} command={reopen} />;
  }
}
