import { apiNotFound } from './excelError';

/** Something the client holds a proxy of: a workbook, a range, a font… Null stands for a null object. */
export type ApiObject = {
  readonly typeName: string;
  /** What every reference to the object carries, such as a worksheet's `id`. */
  readonly identity: () => Readonly<Record<string, unknown>>;
  readonly scalarNames: readonly string[];
  /** A scalar's value or a linked object. Throws ApiNotFound. */
  readonly read: (member: string) => unknown;
  readonly write: (member: string, value: unknown) => void;
  readonly call: (member: string, args: readonly unknown[]) => unknown;
  /** The members of a collection; absent on anything else. */
  readonly items?: () => readonly ApiObject[];
  readonly target: unknown;
};

type Scalar<T> = { readonly get: (target: T) => unknown; readonly set?: (target: T, value: unknown) => void };

/** One class of the Excel namespace: what this host has of it. */
export type Definition<T> = {
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly links?: Readonly<Record<string, (target: T) => ApiObject | null>>;
  /** Collections also list their items. */
  readonly methods?: Readonly<Record<string, (target: T, ...args: readonly unknown[]) => unknown>>;
  readonly items?: (target: T) => readonly ApiObject[];
  /** Scalars sent with every reference. */
  readonly identity?: readonly string[];
  /** Scalars that the library writes under another name than it reads. */
  readonly writtenAs?: Readonly<Record<string, string>>;
  /** Refuses to use an object whose subject is gone. */
  readonly guard?: (target: T) => void;
};

/** Makes objects of one class. */
export type ApiType<T> = (target: T) => ApiObject;

/** The members the host has, by class: the coverage. */
export type Coverage = {
  readonly scalars: readonly string[];
  readonly writable: readonly string[];
  readonly links: readonly string[];
  readonly methods: readonly string[];
};

export const coverage = new Map<string, Coverage>();

/** Names a class and what the host has of it; the result makes objects of the class. */
export function defineType<T>(typeName: string, definition: Definition<T>): ApiType<T> {
  const { scalars = {}, links = {}, methods = {} } = definition;
  coverage.set(typeName, {
    scalars: Object.keys(scalars),
    writable: Object.keys(scalars).filter((name) => scalars[name]!.set),
    links: Object.keys(links),
    methods: Object.keys(methods),
  });
  return (target) => bind(typeName, definition, target);
}

/** Whether a decoded argument or result is an object of the API. */
export function isApiObject(value: unknown): value is ApiObject {
  return typeof value === 'object' && value !== null && 'typeName' in value && 'call' in value;
}

function bind<T>(typeName: string, definition: Definition<T>, target: T): ApiObject {
  const { scalars = {}, links = {}, methods = {}, items, identity = [], writtenAs = {}, guard } = definition;
  const missing = (member: string) => apiNotFound(`${typeName}.${member}`);
  const read = (member: string) => {
    guard?.(target);
    const scalar = own(scalars, member);
    if (scalar) return scalar.get(target);
    const link = own(links, member);
    if (!link) throw missing(member);
    return link(target);
  };
  return {
    typeName,
    target,
    scalarNames: Object.keys(scalars),
    identity: () => Object.fromEntries(identity.map((name) => [name, read(name)])),
    read,
    write: (member, value) => {
      guard?.(target);
      const scalar = own(scalars, own(writtenAs, member) ?? member);
      if (!scalar?.set) throw missing(member);
      scalar.set(target, value);
    },
    call: (member, args) => {
      guard?.(target);
      const method = own(methods, member);
      if (!method) throw missing(member);
      return method(target, ...args);
    },
    ...(items ? { items: () => items(target) } : {}),
  };
}

function own<V>(record: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
