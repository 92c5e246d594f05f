#pragma once

#include "app/pdf/facefonts.h"
#include "app/pdf/finish.h"
#include "app/pdf/photobook.h"
#include "app/pdf/shapebook.h"
#include "app/pdf/textspans.h"
#include "chandung/app/card/carddocument.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>

#include <cstdio>
#include <memory>

namespace chandung::app::pdf {

/// A PDF that is written page after page, so that a long one never lies in memory whole. A page whose texts are Latin
/// letters is written here; any other is drawn by QPdfWriter, which goes into a nameless temporary file. `finish` puts
/// both together, with what QPdfWriter cannot do (finish.h).
/// Functions throw domain::Error(CannotWriteOutput) with an empty path; the constructor also PartMissing.
class PdfFile {
public:
    /// `photos` must live as long.
    PdfFile(const QString& title, const QString& author, domain::Language language,
            const std::vector<domain::Image>& photos);
    ~PdfFile();

    void add(const card::Document& document);
    void add(const card::Page& page);
    [[nodiscard]] int pageCount() const { return m_pages; }
    void finish(QIODevice& out);

private:
    void bookmark(const card::Page& page);
    [[nodiscard]] bool write(const card::Page& page);
    void draw(const card::Page& page);
    void beginRough(const card::Page& page);

    const PdfPart& m_part;
    Finish m_finish;
    TextSpans m_spans;
    PhotoBook m_photos;
    FaceFonts m_fonts;
    ShapeBook m_shapes;
    FILE* m_rough = nullptr;
    QFile m_device;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
    int m_pages = 0;
};

}  // namespace chandung::app::pdf
