import { FAULTS } from '../faults';
import type { Answer, Host } from '../host';
import type { Announced } from '../library';
import type { RequestBody } from '../protocol/wire';
import { requirementSets } from '../requirementSets';

/** Office's dispatch numbers: a batch to run, and the event channel to open. */
const EXECUTE_RICH_API = 93;
const RICH_API_MESSAGE = 33;

/** Message kinds between the page of Excel on the web and the pane in its frame. */
const REQUEST = 0;
const RESPONSE = 1;
const REGISTER_EVENT = 1;
const EVENT = 1;

type PaneMessage = {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly eventDispId?: number;
  };
};

/** Whom a batch is for that is not the workbook's: the library tells the page that it is ready. */
const PAGE = 'WacPartition';

/** Where the pane stands: the page that frames it and the language it is told. */
export type WebPage = Announced & { readonly origin: string; readonly path: string };

const CONVERSATION = 'conversation';
const CONTROL = 'control';

/** The name a frame must bear before it is put into the page: from it the pane learns that Excel on the web is round it. */
export function frameName({ language, origin, path }: WebPage): string {
  return JSON.stringify({
    baseFrameName: 'pane',
    hostInfo: `Excel$Web$16.00$${language}$$$$0`,
    xdmInfo: `${CONVERSATION}|${CONTROL}|${origin}${path}`,
    serializerVersion: 1,
  });
}

/**
 * Joins a host to a pane in a browser, the way Excel on the web does: `post` sends a message to the frame,
 * the result takes each message that comes from it.
 */
export function webHost(host: Host, page: WebPage, post: (text: string) => void): (text: string) => void {
  let events: PaneMessage | undefined;
  const reply = (to: PaneMessage, data: unknown, kind = 0) =>
    post(JSON.stringify(message(page, to, data, kind)));
  host.onEvents((entries) => {
    if (events) reply(events, { ArrayData: entries }, EVENT);
  });
  return (text) => {
    const request = parseMessage(text);
    if (!request) return;
    const { _actionName: name, _actionType: type, _data: data } = request;
    if (name === 'ContextActivationManager_getAppContextAsync') reply(request, appContext(page));
    else if (data.DdaMethod?.DispatchId === EXECUTE_RICH_API) {
      const [addressee, , , , body, , flags] = data.ArrayData ?? [];
      const respond = (answer: Answer) => reply(request, answerData(answer));
      if (addressee === PAGE) return respond({ text: acknowledgement(String(body)) });
      host.receive(String(body), Number(flags), (answer) => {
        respond(answer);
        host.flushEvents();
      });
    } else {
      if (type === REGISTER_EVENT && data.eventDispId === RICH_API_MESSAGE) events = request;
      reply(request, { Error: 0, Version: '1' });
    }
  };
}

/** Other messages pass through the same window: only the library's requests are ours. */
function parseMessage(text: string): PaneMessage | undefined {
  try {
    const found = JSON.parse(text) as PaneMessage;
    return found._messageType === REQUEST ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Every action done, with nothing to say. */
function acknowledgement(batch: string): string {
  const { Actions } = JSON.parse(batch) as RequestBody;
  return JSON.stringify({ Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: {} })) });
}

function answerData(answer: Answer): unknown {
  if ('fault' in answer) return { Version: '1', Error: FAULTS[answer.fault].number };
  return { Version: '1', Error: 0, Data: [200, [], answer.text] };
}

function message({ origin }: WebPage, to: PaneMessage, data: unknown, kind: number): unknown {
  return {
    _messageType: RESPONSE,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: kind,
    _serializerVersion: 1,
  };
}

function appContext({ language, apiVersion }: WebPage): unknown {
  return {
    _id: CONTROL,
    _appName: 16,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: 'https://excel.officeapps.live.com/Book1.xlsx',
    _clientMode: 0,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '',
    _requirementMatrix: JSON.stringify(requirementSets(apiVersion)),
    _hostFullVersion: '16.0.15407.10000',
  };
}
