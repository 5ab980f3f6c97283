import type { Language } from '../../core/validation/describeIssue';
import { catalogueScreenEn } from '../messages/catalogueScreenEn';
import { catalogueScreenVi } from '../messages/catalogueScreenVi';
import { useLanguage } from '../messages/language';

const SCREEN_WORDS: Readonly<Record<Language, typeof catalogueScreenVi>> = {
  vi: catalogueScreenVi,
  en: catalogueScreenEn,
};

/** The sentences of the catalogue's screen, which load with it. */
export function useScreenWords(): typeof catalogueScreenVi {
  return SCREEN_WORDS[useLanguage()];
}
