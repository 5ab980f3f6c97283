/** What a file is when it is no workbook, as far as its first bytes or its parts tell. */
export type FileKind =
  | 'pdf'
  | 'html'
  | 'xml'
  | 'rtf'
  | 'image'
  | 'text'
  | 'docx'
  | 'pptx'
  | 'openDocument'
  | 'oldOffice'
  | 'zip'
  | 'archive'
  | 'unknown';

/** What is wrong inside a damaged file. */
export type DamageCause =
  /** The zip's own index contradicts itself or the file. */
  | 'index'
  /** Two zip entries claim the same bytes or the same name. */
  | 'overlap'
  | 'duplicatePart'
  /** Unknown compression, or data that does not decompress. */
  | 'compression'
  /** Size or checksum differ from what the zip promises. */
  | 'size'
  | 'checksum'
  | 'missingPart'
  /** Bytes that are not valid UTF-8 or UTF-16. */
  | 'encoding'
  /** Not well-formed XML. */
  | 'markup'
  | 'doctype'
  | 'entity'
  /** The part is not what its place says: a worksheet without `worksheet`. */
  | 'rootElement'
  | 'noSheets'
  | 'sheetName'
  /** A cell or range address that is none, or beyond Excel's grid. */
  | 'address'
  | 'cellType'
  | 'number'
  | 'boolean'
  | 'date'
  /** A shared string that the table does not have. */
  | 'stringIndex'
  /** A cell of a shared formula whose text stands nowhere. */
  | 'sharedFormula';

/** Why a file was not read: facts only, the words come from the message files. */
export type UnreadableReason =
  | { readonly code: 'empty' }
  /** The system did not let the file be opened; `cause` is its own code (`EACCES`). */
  | { readonly code: 'noAccess'; readonly cause: string }
  | { readonly code: 'notWorkbook'; readonly actual: FileKind }
  | { readonly code: 'password' }
  | { readonly code: 'oldXls' }
  | { readonly code: 'xlsb' }
  | { readonly code: 'ods' }
  /** The end of the file is missing. */
  | { readonly code: 'truncated' }
  | {
      readonly code: 'damaged';
      readonly cause: DamageCause;
      /** Name inside the zip; absent when the zip itself is damaged. */
      readonly part?: string;
      /** A1 address, when a cell is at fault. */
      readonly cell?: string;
      /** Characters from the start of the part, when its text is at fault. */
      readonly offset?: number;
    }
  | {
      readonly code: 'tooLarge';
      readonly what: string;
      readonly limit: number;
      readonly part?: string;
    };
