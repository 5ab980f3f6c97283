import type { ApiObject } from './apiType';
import { refusal } from './excelError';

/** Objects the client asked to keep between batches, by reference id (`_KeepReference`). */
export class References {
  readonly #byId = new Map<string, ApiObject>();
  readonly #ids = new Map<ApiObject, string>();
  #last = 0;

  /** Excel keeps only ranges; anything else is found again by its path. */
  keep(object: ApiObject): void {
    if (this.#ids.has(object)) return;
    const id = `ref${++this.#last}`;
    this.#byId.set(id, object);
    this.#ids.set(object, id);
  }

  remove(id: unknown): void {
    const object = this.#byId.get(String(id));
    if (object) this.#ids.delete(object);
    this.#byId.delete(String(id));
  }

  find(id: string): ApiObject {
    const object = this.#byId.get(id);
    if (!object) throw refusal('InvalidReference');
    return object;
  }

  idOf(object: ApiObject): string | undefined {
    return this.#ids.get(object);
  }

  /** References the client has not given back: a leak shows here. */
  get size(): number {
    return this.#byId.size;
  }
}
