import type { Language } from '../../core/validation/describeIssue';
import { useLanguage } from '../messages/language';
import { mappingScreensEn } from '../messages/mappingScreensEn';
import { mappingScreensVi } from '../messages/mappingScreensVi';

export type ScreenWords = typeof mappingScreensVi;

/** The same by language. */
export const SCREEN_WORDS: Readonly<Record<Language, ScreenWords>> = {
  vi: mappingScreensVi,
  en: mappingScreensEn,
};

/** The sentences of the matching screens, which load with them. */
export function useScreenWords(): ScreenWords {
  return SCREEN_WORDS[useLanguage()];
}
