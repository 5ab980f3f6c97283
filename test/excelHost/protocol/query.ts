import { type ApiObject, isApiObject } from './apiType';
import type { QueryInfo } from './wire';
import { memberName, wireName } from './wire';

type Selection = { [member: string]: Selection };

/** What a load asked for, in wire names: scalars, linked objects, and the items of collections. */
export function answerQuery(object: ApiObject, query: QueryInfo, identify: Identify): unknown {
  return project(object, selectionOf(query), query, identify);
}

/** What every reference to an object carries: its id, its kept reference. */
export type Identify = (object: ApiObject) => Readonly<Record<string, unknown>>;

function selectionOf({ Select = [], Expand = [] }: QueryInfo): Selection {
  const selection: Selection = {};
  for (const path of [...Select, ...Expand]) {
    let at = selection;
    // The library leaves "items/" out of most paths and keeps it in some: both mean each item.
    for (const part of path.split('/').filter((name) => name !== '' && name !== 'items')) {
      const member = memberName(part);
      at[member] ??= {};
      at = at[member];
    }
  }
  return selection;
}

function project(object: ApiObject, selection: Selection, query: QueryInfo, identify: Identify): unknown {
  if (!object.items) return { ...identify(object), ...membersOf(object, selection, identify) };
  const { Skip = 0, Top = Number.POSITIVE_INFINITY } = query;
  const items = object.items().slice(Skip, Skip + Top);
  const own = Object.fromEntries(
    object.scalarNames.filter((name) => name in selection).map((name) => [wireName(name), object.read(name)]),
  );
  return { ...own, _Items: items.map((item) => project(item, selection, {}, identify)) };
}

function membersOf(object: ApiObject, selection: Selection, identify: Identify): Record<string, unknown> {
  const members = Object.keys(selection).filter((name) => name !== '*' && name !== '$none');
  const wanted = members.length === 0 && !('$none' in selection) ? object.scalarNames : members;
  const all = '*' in selection ? [...new Set([...object.scalarNames, ...members])] : wanted;
  return Object.fromEntries(
    all.map((member) => {
      const value = object.read(member);
      const shown = isApiObject(value) ? project(value, selection[member] ?? {}, {}, identify) : value;
      return [wireName(member), shown];
    }),
  );
}
