import { catalogueOfReading } from '../../actions/formReading';
import type { FigurePreview } from '../../actions/previewFigures';
import { findMetric } from '../../core/catalogue/catalogue';
import { type MappedFile, type MappedSheet, type MapRequest, ownCatalogueOf } from './mapFile';
import type { OpenPoint } from './openPoints';
import { wordsAt } from './places';
import { describeReasons } from './reasonWords';
import type { Remembered } from './remember';
import { MAPPING_WORDS } from './words';

/**
 * What `map --json` prints, described in README: files with their sheets; of each sheet the mapping itself (rows and
 * columns from 0; `merge --mapping` reads it back), the questions, and every figure cell by cell; `catalogue` is the own
 * one they are matched with.
 */
export function mapToJson(
  files: readonly MappedFile[],
  request: MapRequest,
  remembered: Remembered | undefined,
) {
  return {
    files: files.map(({ file, sha256, status, message = null, sheets, hidden }) => ({
      ...{ file, sha256, status, message },
      sheets: sheets.map((sheet) => sheetToJson(sheet, { ...request, catalogue: sheet.catalogue })),
      hidden,
    })),
    catalogue: ownCatalogueOf(files),
    remembered: remembered ? { file: remembered.path, forms: remembered.forms, all: remembered.all } : null,
  };
}

function sheetToJson({ mapping, isKnown, open, figures }: MappedSheet, request: MapRequest) {
  const { sheet, fingerprint, unit, period } = mapping;
  return {
    sheet,
    fingerprint,
    known: isKnown,
    unit: unit ?? null,
    period: period ?? null,
    questions: open.map((point) => questionToJson(point, request)),
    figures: figures.map(figureToJson),
    mapping,
  };
}

function questionToJson(point: OpenPoint, request: MapRequest) {
  const { language } = request;
  if (point.what === 'unit') {
    return {
      what: point.what,
      place: null,
      label: null,
      why: MAPPING_WORDS[language].unitUnknown,
      candidates: [],
    };
  }
  const { what, place, match } = point;
  const catalogue = catalogueOfReading(request);
  return {
    ...{ what, place, label: wordsAt(match) },
    why: describeReasons(match.reasons, what, language),
    candidates: match.candidates.map(({ metric }) => ({
      metric,
      label: findMetric(catalogue, metric)?.label[language] ?? null,
    })),
  };
}

function figureToJson(figure: FigurePreview) {
  const { cell, metric, column, unit, raw, value, state, certainty } = figure;
  const { part, qualifier } = figure;
  return {
    ...{ cell, metric, column, unit, part: part ?? null },
    ...{ raw, value, qualifier: qualifier ?? null, state, certainty },
  };
}
