import { type ApiObject, isApiObject } from './apiType';
import { ExcelError, refusal } from './excelError';
import type { References } from './references';
import { type ArgumentInfo, memberName, type ObjectPath, PathType } from './wire';

/** The objects of one batch. A method path runs once however often it is used: it may add a sheet. */
export class ObjectPaths {
  readonly #resolved = new Map<number, ApiObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly root: ApiObject,
    private readonly references: References,
  ) {}

  /** The object of a path id; null is a null object, and so is everything reached through one. */
  resolve(id: number): ApiObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw refusal('InvalidReference', `Object path ${id} is not in the batch.`);
    const object = this.#find(path);
    this.#resolved.set(id, object);
    return object;
  }

  /** Arguments as the model wants them: objects for path ids, undefined for null. */
  decode(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index];
      return this.#decodeOne(value, reference);
    });
  }

  #decodeOne(value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference > 0) return this.resolve(reference);
    if (Array.isArray(value) && Array.isArray(reference)) {
      return value.map((one, index) => this.#decodeOne(one, reference[index]));
    }
    return value === null ? undefined : this.#withObjects(value);
  }

  /** Objects inside option bags are written `{ _ObjectPathId }`, at any depth. */
  #withObjects(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((one) => this.#withObjects(one));
    if ('_ObjectPathId' in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.#withObjects(one)]));
  }

  #find(path: ObjectPath): ApiObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.root;
      case PathType.nullObject:
        return null;
      case PathType.referenceId:
        return this.references.find(path.Name);
      case PathType.new:
        throw refusal('NotImplemented', `New objects: ${path.Name}`);
      default:
        return this.#reach(path);
    }
  }

  #reach(path: ObjectPath): ApiObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const member = path.ObjectPathType === PathType.indexer ? 'getItem' : memberName(path.Name);
    return located(parent, member, () => {
      const isProperty = path.ObjectPathType === PathType.property;
      const found = isProperty ? parent.read(member) : parent.call(member, this.decode(path.ArgumentInfo));
      if (found === null || isApiObject(found)) return found;
      throw refusal('InvalidOperation', 'The member is not an object.');
    });
  }
}

/** Runs the work and says where it was refused: `Range.values`. */
export function located<R>(object: ApiObject, member: string, work: () => R): R {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ExcelError) || error.location) throw error;
    throw new ExcelError(error.code, error.message, `${object.typeName}.${member}`);
  }
}
