#pragma once

#include "app/pdf/finish.h"
#include "app/pdf/photobook.h"
#include "app/pdf/textspans.h"
#include "chandung/app/card/carddocument.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>

#include <cstdio>
#include <memory>

namespace chandung::app::pdf {

/// A PDF that is written page after page, so that a long one never lies in memory whole. What QPdfWriter writes goes
/// into a nameless temporary file; `finish` copies it to its place with what QPdfWriter cannot do (finish.h).
/// Functions throw domain::Error(CannotWriteOutput) with an empty path; the constructor also exchange::PartMissing.
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

    const PdfPart& m_part;
    Finish m_finish;
    TextSpans m_spans;
    PhotoBook m_photos;
    FILE* m_rough = nullptr;
    QFile m_device;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
    int m_pages = 0;
};

}  // namespace chandung::app::pdf
