#pragma once

#include "chandung/app/card/carddocument.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace chandung::app {

enum class ExportFormat { Pdf, Png, Svg, Html, Markdown, Csv, Xlsx, Json };

/// The ending of a file of this format, without the dot.
[[nodiscard]] QString endingOf(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> formatOf(const QString& ending);
/// ".pdf .png …" for messages.
[[nodiscard]] QString knownEndings();
/// Whether the format shows laid-out pages: paper, orientation and theme count.
[[nodiscard]] bool hasPages(ExportFormat format);
/// Whether the format follows the layout: CSV, XLSX and JSON hold the personas whatever it is.
[[nodiscard]] bool hasLayout(ExportFormat format);
/// One file for each page, where others hold them all.
[[nodiscard]] bool isPicture(ExportFormat format);

/// What to write, and how.
struct ExportOrder {
    ExportFormat format = ExportFormat::Pdf;
    card::Layout layout = card::Layout::Card;
    card::Selection selection;
    card::CardOptions card;
    double dpi = 200;  ///< of PNG pictures
};

/// What it is written from; all of it is only read, so that a worker thread may do it.
struct ExportSource {
    const domain::Bundle& bundle;
    const domain::Catalogue& catalogue;  ///< with the workspace's own fields
    const Knowledge& knowledge;
};

/// Is told how many of how many pages, or personas, are done; false stops with Error(Cancelled).
using ExportProgress = std::function<bool(int done, int total)>;

/// Writes the order to a file, aside and renamed; a picture format writes page 2 to "file-2" and so on. Returns the
/// files; each is added to `written`, too, as soon as it is whole. Throws domain::Error: NothingToShow,
/// CannotWriteOutput, Cancelled; then no file is half there, and those in `written` stay.
QStringList exportTo(const QString& file, const ExportOrder& order, const ExportSource& source,
                     const ExportProgress& progress = {}, QStringList* written = nullptr);

/// The same in memory; of a picture format the first page. `pages`, when asked for, is how many there are.
[[nodiscard]] QByteArray exportBytes(const ExportOrder& order, const ExportSource& source, int* pages = nullptr);

/// The names of the files that one file for each persona makes, in the order of the personas: safe, each different,
/// without a folder.
[[nodiscard]] QStringList fileNames(const std::vector<domain::Persona>& personas, ExportFormat format,
                                    const QString& fallback);

/// The personas that an order shows, in its order.
[[nodiscard]] std::vector<domain::Persona> chosenPersonas(const card::Selection& selection,
                                                          const domain::Bundle& bundle);

}  // namespace chandung::app
