#pragma once

#include "chandung/app/card/carddocument.h"

#include <QImage>
#include <QString>

class QPainter;
class QPaintDevice;

namespace chandung::app::card {

/// Loads the embedded card fonts (Noto Sans, four faces) once; needs a QGuiApplication.
void ensureFonts();

/// Paints one page; the painter's unit is the point (scale it before).
void paintPage(QPainter& painter, const Page& page);

/// One page as a picture; `dpi` dots per inch.
[[nodiscard]] QImage renderPage(const Page& page, double dpi);

/// Writes a PDF aside and renames it; throws domain::Error(CannotWriteOutput). Returns the number of pages. JPEG photos
/// that are found in `photos` keep their own bytes.
int writePdf(const Document& document, const QString& file, const std::vector<domain::Image>& photos = {});
[[nodiscard]] QByteArray pdfBytes(const Document& document, const std::vector<domain::Image>& photos = {});

/// One page as a PNG; empty when it could not be encoded.
[[nodiscard]] QByteArray pngBytes(const Page& page, double dpi);

/// Writes page 1 to `file`, page 2 to file-2, …; every file aside and renamed. Returns the files.
QStringList writePng(const Document& document, const QString& file, double dpi = 200);

}  // namespace chandung::app::card
