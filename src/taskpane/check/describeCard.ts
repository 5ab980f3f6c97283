import { describeIssue, type Language } from '../../core/validation/describeIssue';
import type { Words } from '../messages/vi';
import type { Card } from './cards';

/** A card as it is read aloud: `Lỗi, 1 trên 3. Số buổi là 1,57… Dòng B01 · Buổi tuyên truyền, ô F15.` */
export function describeCard(
  card: Card,
  among: readonly Card[],
  { check }: Words,
  language: Language,
): string {
  const { issue, catalogue } = card;
  const { what, todo, where } = describeIssue(issue, language, catalogue);
  const position = check.position(check.severity[issue.severity], among.indexOf(card) + 1, among.length);
  return `${position} ${what} ${where}, ${check.cell(issue.cell)}. ${todo}`;
}
