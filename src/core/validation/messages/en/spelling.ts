import type { LegacyEncoding } from '../../../text/legacy/decodeLegacy';
import type { Wordings } from '../message';
import { quote } from '../phrases';

const ENCODINGS: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: 'TCVN3',
  tcvn3Upper: 'TCVN3 capitals',
  vni: 'VNI',
};

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
    todo: "Don't send or copy this file over a network; tell the security officer.",
    why: `V23: secret papers are not written or sent on a machine with a network. Cell ${cell} has a mark, not repeated here.`,
  }),
};
