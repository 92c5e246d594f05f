#include "chandung/app/card/cardpainter.h"

#include "chandung/app/text.h"
#include "chandung/domain/error.h"

#include <QBuffer>
#include <QDateTime>
#include <QFileInfo>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QUuid>
#include <QXmlStreamWriter>

#include <functional>

namespace chandung::app::card {

namespace {

constexpr int pdfDpi = 1200;

/// Author and language: QPdfWriter has no setters for them, so the metadata packet is written by hand.
QByteArray metadata(const Document& document) {
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString pdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
    const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeProcessingInstruction(QStringLiteral("xpacket"),
                                   QStringLiteral("begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
    const QString meta = QStringLiteral("adobe:ns:meta/");
    xml.writeNamespace(meta, QStringLiteral("x"));
    xml.writeStartElement(meta, QStringLiteral("xmpmeta"));
    for (const auto& [uri, prefix] :
         {std::pair{rdf, "rdf"}, std::pair{dc, "dc"}, std::pair{pdf, "pdf"}, std::pair{xmp, "xmp"}})
        xml.writeNamespace(uri, QString::fromLatin1(prefix));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    const auto list = [&](const QString& name, const QString& kind, const QString& text, bool languages) {
        if (text.isEmpty()) return;
        xml.writeStartElement(dc, name);
        xml.writeStartElement(rdf, kind);
        xml.writeStartElement(rdf, QStringLiteral("li"));
        if (languages) xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
        xml.writeCharacters(text);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    };
    list(QStringLiteral("title"), QStringLiteral("Alt"), document.title, true);
    list(QStringLiteral("creator"), QStringLiteral("Seq"), document.author, false);
    list(QStringLiteral("language"), QStringLiteral("Bag"), toQt(domain::languageCode(document.language)), false);
    xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), QStringLiteral("Chandung"));
    xml.writeTextElement(xmp, QStringLiteral("CreateDate"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    xml.writeTextElement(pdf, QStringLiteral("Producer"), QStringLiteral("Qt"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"w\""));
    return bytes;
}

QPageLayout pageLayout(const Page& page) {
    const bool landscape = page.size.width() > page.size.height();
    const QSizeF upright = landscape ? page.size.transposed() : page.size;
    return QPageLayout(QPageSize(upright, QPageSize::Point, QString(), QPageSize::FuzzyMatch),
                       landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
}

bool writeTo(QIODevice* device, const Document& document) {
    QPdfWriter writer(device);
    writer.setResolution(pdfDpi);
    writer.setTitle(document.title);
    writer.setCreator(QStringLiteral("Chandung"));
    writer.setDocumentXmpMetadata(metadata(document));
    if (document.pages.empty()) return false;
    writer.setPageLayout(pageLayout(document.pages.front()));
    QPainter painter;
    if (!painter.begin(&writer)) return false;
    bool first = true;
    for (const Page& page : document.pages) {
        if (!first) {
            writer.setPageLayout(pageLayout(page));
            if (!writer.newPage()) return false;
        }
        first = false;
        painter.save();
        painter.scale(pdfDpi / 72.0, pdfDpi / 72.0);
        paintPage(painter, page);
        painter.restore();
    }
    return painter.end();
}

/// Writes aside, then renames: a failure leaves the old file as it was.
void save(const QString& file, const std::function<bool(QIODevice*)>& write) {
    QSaveFile out(file);
    const bool written = out.open(QIODevice::WriteOnly) && write(&out) && out.commit();
    if (!written) throw domain::Error(domain::ErrorCode::CannotWriteOutput, {fromQt(file), fromQt(out.errorString())});
}

QString numbered(const QString& file, int page) {
    if (page == 1) return file;
    const QFileInfo info(file);
    const QString suffix = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    return info.path() + QLatin1Char('/') + info.completeBaseName() + QLatin1Char('-') + QString::number(page) + suffix;
}

}  // namespace

int writePdf(const Document& document, const QString& file) {
    save(file, [&](QIODevice* device) { return writeTo(device, document); });
    return static_cast<int>(document.pages.size());
}

QByteArray pdfBytes(const Document& document) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    writeTo(&buffer, document);
    return bytes;
}

QStringList writePng(const Document& document, const QString& file, double dpi) {
    QStringList files;
    for (const Page& page : document.pages) {
        const QString name = numbered(file, static_cast<int>(files.size()) + 1);
        save(name, [&](QIODevice* device) {
            QImageWriter writer(device, "png");
            return writer.write(renderPage(page, dpi));
        });
        files.push_back(name);
    }
    return files;
}

}  // namespace chandung::app::card
