import { makeSample } from '../../src/actions/makeSample';
import { besideEachOther, type GoodFile, makeGoodFile } from './goodFile';
import { randomProvinces } from './randomProvinces';

/** Units of a random province: fewer than six are too few for the rules that look at other units. */
const UNITS = 7;

/** The good files: the sample province's forms and those of random provinces. */
export async function goodFiles(seed: number, units = UNITS): Promise<GoodFile[]> {
  const sample = makeSample().map(({ content, ...form }) =>
    makeGoodFile(`sample ${form.unit.name}`, { ...form, content: content! }),
  );
  return [...besideEachOther(await Promise.all(sample)), ...(await randomProvinces(seed, units))];
}
