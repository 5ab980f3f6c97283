import { type ApiObject, isApiObject } from '../protocol/apiType';
import { apiNotFound } from '../protocol/excelError';
import type { Areas } from './rangeAreas';
import { placesOf } from './rangeAreas';
import { rangeFormat } from './rangeFormat';

/** The format of several areas: what is written goes to each, what is read must be the same in all, else null. */
export function areasFormat(areas: Areas): ApiObject {
  return together(placesOf(areas).map((place) => rangeFormat(place)));
}

function together(objects: readonly ApiObject[]): ApiObject {
  const [first, ...others] = objects;
  if (!first) throw apiNotFound('RangeAreas without areas');
  const { items, ...object } = first;
  return {
    ...object,
    read: (member) => {
      const value = first.read(member);
      const rest = others.map((other) => other.read(member));
      if (isApiObject(value)) return together([value, ...rest.filter(isApiObject)]);
      return rest.every((one) => JSON.stringify(one) === JSON.stringify(value)) ? value : null;
    },
    write: (member, value) => {
      for (const one of objects) one.write(member, value);
    },
    call: (member, args) => {
      const answers = objects.map((one) => one.call(member, args));
      return isApiObject(answers[0]) ? together(answers.filter(isApiObject)) : answers[0];
    },
    ...(items ? { items } : {}),
  };
}
