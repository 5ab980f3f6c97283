/** Characters XML 1.0 cannot hold or would change: controls, carriage returns, lone surrogates, U+FFFE and U+FFFF. */
const FOREIGN = '[\\p{Cs}\\uFFFE\\uFFFF]|[^\\t\\n\\P{Cc}]';
const TO_ESCAPE = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${FOREIGN}))|${FOREIGN}`, 'gu');
const HAS_FOREIGN = new RegExp(FOREIGN, 'u');

/**
 * Text as OOXML stores it (ST_Xstring, ISO 29500-1 §22.9.2.19): foreign characters become `_xHHHH_`, and an
 * underscore that would read as the start of one becomes `_x005F_`, so that `_x0041_` stays what was typed.
 */
export function escapeText(text: string): string {
  return text.replace(TO_ESCAPE, escapeCharacter);
}

/** Whether XML could not hold the text as it is; formulas have no escape for it. */
export function hasForeignCharacter(text: string): boolean {
  return HAS_FOREIGN.test(text);
}

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
