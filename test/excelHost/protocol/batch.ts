import { type ApiObject, isApiObject } from './apiType';
import { ExcelError, refusal } from './excelError';
import { located, ObjectPaths } from './objectPaths';
import { answerQuery } from './query';
import type { References } from './references';
import {
  type Action,
  ActionType,
  type ErrorBody,
  memberName,
  type RequestBody,
  type ResponseBody,
  wireName,
} from './wire';

/** Sees each action before it runs, with the member it uses, and may refuse it. */
type Watch = (member: string) => void;

/**
 * Runs a batch, action by action. It is not atomic: at the first refusal it stops, and what was done stays done.
 */
export function runBatch(
  body: RequestBody,
  root: ApiObject,
  references: References,
  watch: Watch,
): ResponseBody {
  const batch = new Batch(new ObjectPaths(body.ObjectPaths, root, references), references, watch);
  const Results: { ActionId: number; Value: unknown }[] = [];
  const TraceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.trace) TraceIds.push(action.Id);
      Results.push({ ActionId: action.Id, Value: batch.run(action) ?? null });
    } catch (error) {
      return { Results, TraceIds, Error: errorBody(error, index) };
    }
  }
  return { Results, TraceIds };
}

/** Anything but a refusal is a bug of the host and must not look like Excel's answer. */
function errorBody(error: unknown, ActionIndex: number): ErrorBody {
  if (!(error instanceof ExcelError)) throw error;
  const HttpStatusCode = error.code === 'ItemNotFound' ? 404 : 400;
  return { Code: error.code, Message: error.message, Location: error.location, ActionIndex, HttpStatusCode };
}

class Batch {
  constructor(
    private readonly paths: ObjectPaths,
    private readonly references: References,
    private readonly watch: Watch,
  ) {}

  run(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.paths.resolve(action.ObjectPathId);
    if (object === null) return null;
    const member = memberName(action.Name);
    if (member) located(object, member, () => this.watch(`${object.typeName}.${member}`));
    return this.#apply(action, object);
  }

  #apply(action: Action, object: ApiObject): unknown {
    const member = memberName(action.Name);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.#identify(object);
      case ActionType.query:
        return located(object, 'load', () =>
          answerQuery(object, action.QueryInfo ?? {}, (one) => this.#identify(one)),
        );
      case ActionType.method:
        return this.#call(action, object);
      case ActionType.setProperty: {
        const [value] = this.paths.decode(action.ArgumentInfo);
        return located(object, member, () => object.write(member, value));
      }
      case ActionType.update:
        return setAll(object, action.ObjectState ?? {});
      default:
        throw refusal('NotImplemented', `Action type ${action.ActionType}`);
    }
  }

  #call(action: Action, object: ApiObject): unknown {
    if (action.Name === '_KeepReference') return this.references.keep(object);
    const args = this.paths.decode(action.ArgumentInfo);
    if (action.Name === '_RemoveReference') return this.references.remove(args[0]);
    const member = memberName(action.Name);
    const answer = located(object, member, () => object.call(member, args));
    return isApiObject(answer) ? this.#identify(answer) : answer;
  }

  #identify(object: ApiObject): Record<string, unknown> {
    const id = this.references.idOf(object);
    const own = Object.entries(object.identity()).map(([name, value]) => [wireName(name), value]);
    return { ...Object.fromEntries(own), ...(id ? { _ReferenceId: id } : {}) };
  }
}

/** `set({ format: { font: { bold: true } } })`: nested members are set on the linked objects. */
function setAll(object: ApiObject, state: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(state)) {
    const member = memberName(name);
    const linked = object.scalarNames.includes(member) ? undefined : object.read(member);
    if (isApiObject(linked)) setAll(linked, value as Record<string, unknown>);
    else located(object, member, () => object.write(member, value));
  }
}
