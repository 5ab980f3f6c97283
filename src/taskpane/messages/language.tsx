import { createContext, type ReactNode, use } from 'react';
import type { Language } from '../../core/validation/describeIssue';
import { en } from './en';
import { vi, type Words } from './vi';

/** The pane's sentences by language. */
export const WORDS: Readonly<Record<Language, Words>> = { vi, en };

const LanguageContext = createContext<Language>('vi');

/** The language of everything inside. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return use(LanguageContext);
}

/** The pane's sentences in the person's language. */
export function useWords(): Words {
  return WORDS[use(LanguageContext)];
}
