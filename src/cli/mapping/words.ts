import type { Language } from '../../core/validation/describeIssue';
import { en } from './wordsEn';
import { vi } from './wordsVi';

/** What `map` says of the forms it reads; the Vietnamese words are the type of the others. */
export type MappingWords = typeof vi;

export const MAPPING_WORDS: Readonly<Record<Language, MappingWords>> = { vi, en };
