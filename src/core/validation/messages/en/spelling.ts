import type { IssueFacts } from '../../../report/issue';
import type { LegacyEncoding } from '../../../text/legacy/decodeLegacy';
import type { Wordings } from '../message';
import { fitting, quote } from '../phrases';

const ENCODINGS: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: 'TCVN3',
  tcvn3Upper: 'TCVN3 capitals',
  vni: 'VNI',
};

const KEEP = "Don't send or copy this file over a network; tell the security officer.";
const PARTS = { name: 'name', printed: 'header or footer' } as const;

export const spelling: Wordings<'V19' | 'V23'> = {
  'V19.legacy': ({ text, proposal, encoding }, { cell }) => ({
    what: `${quote(text)} is typed in the old encoding ${ENCODINGS[encoding]}.`,
    todo: `Retype it in Unicode in cell ${cell}: ${quote(proposal)}.`,
    why: `V19: text in an old encoding needs its own font to be read. The text in cell ${cell} is in ${ENCODINGS[encoding]}.`,
    offer: `Select Change to make it ${quote(proposal)}, if that reads right.`,
  }),
  'V19.decomposed': ({ text }, { cell }) => ({
    what: `${quote(text)} is in decomposed Unicode.`,
    todo: `Retype it in cell ${cell} in composed Unicode.`,
    why: `V19: the two forms look alike, but searching finds only one. The text in cell ${cell} is decomposed Unicode.`,
    offer: 'Select Change to compose its letters; the text will look the same.',
  }),
  'V19.tone': ({ text, name }, { cell }) => ({
    what: `${quote(text)} is spelt ${quote(name)} elsewhere.`,
    todo: `Write ${quote(name)} in cell ${cell}, in one style.`,
    why: `V19: a name is spelt in one style all over the form. Cell ${cell} says ${quote(text)}, others ${quote(name)}.`,
    offer: `Select Change to write ${quote(name)}.`,
  }),
  'V23.mark': (_, { cell }) => ({
    what: `There is a mark of secrecy in cell ${cell}.`,
    todo: KEEP,
    why: `V23: secret papers are not written or sent on a machine with a network. Cell ${cell} has a mark, not repeated here.`,
  }),
  'V23.elsewhere': ({ number, isHidden, name, at }) => ({
    what: `There is a mark of secrecy in cell ${at} of ${sheetOf({ number, isHidden, name })}.`,
    todo: KEEP,
    why: `V23: the whole file travels with the form, hidden sheets too. Cell ${at} of sheet ${number} has a mark.`,
  }),
  'V23.sheet': ({ number, isHidden, name, part }) => ({
    what: fitting(
      `There is a mark of secrecy in the ${PARTS[part]} of ${sheetOf({ number, isHidden, name })}.`,
      `There is a mark of secrecy in the ${PARTS[part]} of ${sheetOf({ number, isHidden })}.`,
    ),
    todo: KEEP,
    why: `V23: names of sheets, headers and footers travel with the form. Sheet ${number} has a mark.`,
  }),
};

function sheetOf({ number, isHidden, name }: Omit<IssueFacts['V23.sheet'], 'part'>): string {
  const kind = isHidden ? 'hidden sheet' : 'sheet';
  return name === undefined ? `${kind} ${number}` : `${kind} ${quote(name)}`;
}
