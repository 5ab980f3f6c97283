import { FAULTS } from '../faults';
import type { Answer, Host } from '../host';

/** What the library looks for as `window._richApiNativeBridge` before it loads. */
export type NativeBridge = {
  sendMessageToHost: (text: string) => void;
  /** Put here by the library. */
  onMessageFromHost: ((text: string) => void) | null;
};

/** The library's message kinds. */
const RESPONSE = 2;
const EVENT = 3;

type BridgeMessage = {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
};

// The timers of a test may be faked later on; a host's answer must come all the same.
const { setTimeout: later } = globalThis;

/** Joins a host to the library in the same process, the way Office for Mac does. */
export function nativeBridge(host: Host): NativeBridge {
  const send = (message: unknown) => bridge.onMessageFromHost?.(JSON.stringify(message));
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      const { id, flags, message } = JSON.parse(text) as BridgeMessage;
      const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      host.receive(body, flags, (answer) => {
        later(() => {
          send({ id, type: RESPONSE, message: responseOf(answer) });
          host.flushEvents();
        }, 0);
      });
    },
  };
  host.onEvents((entries) => send({ type: EVENT, controlId: '', message: { entries } }));
  return bridge;
}

function responseOf(answer: Answer): unknown {
  if ('text' in answer) return { statusCode: 200, headers: {}, body: answer.text };
  const { code, number, status } = FAULTS[answer.fault];
  const error = { code, message: `Office error ${number}` };
  return { statusCode: status, headers: {}, body: JSON.stringify({ error }) };
}
