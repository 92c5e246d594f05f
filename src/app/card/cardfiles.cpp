#include "app/pdf/pdffile.h"
#include "chandung/app/card/cardpainter.h"
#include "chandung/app/outputfile.h"

#include <QBuffer>
#include <QImageWriter>

namespace chandung::app::card {

namespace {

void write(QIODevice& out, const Document& document, const std::vector<domain::Image>& photos) {
    pdf::PdfFile file(document.title, document.author, document.language, photos);
    file.add(document);
    file.finish(out);
}

}  // namespace

int writePdf(const Document& document, const QString& file, const std::vector<domain::Image>& photos) {
    writeAside(file, [&](QIODevice& out) { write(out, document, photos); });
    return static_cast<int>(document.pages.size());
}

QByteArray pdfBytes(const Document& document, const std::vector<domain::Image>& photos) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    write(buffer, document, photos);
    return bytes;
}

QByteArray pngBytes(const Page& page, double dpi) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    return writer.write(renderPage(page, dpi)) ? bytes : QByteArray();
}

QStringList writePng(const Document& document, const QString& file, double dpi) {
    QStringList files;
    for (const Page& page : document.pages) {
        files.push_back(numberedFile(file, static_cast<int>(files.size()) + 1));
        writeAside(files.back(), pngBytes(page, dpi));
    }
    return files;
}

}  // namespace chandung::app::card
