#include "app/pdf/metadata.h"

#include <QDateTime>
#include <QXmlStreamWriter>

#include <utility>

namespace chandung::app::pdf {

QByteArray metadata(const QString& title, const QString& author, const QString& language) {
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
    list(QStringLiteral("title"), QStringLiteral("Alt"), title, true);
    list(QStringLiteral("creator"), QStringLiteral("Seq"), author, false);
    list(QStringLiteral("language"), QStringLiteral("Bag"), language, false);
    xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), QStringLiteral("Chandung"));
    xml.writeTextElement(xmp, QStringLiteral("CreateDate"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    xml.writeTextElement(pdf, QStringLiteral("Producer"), QStringLiteral("Qt"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"w\""));
    return bytes;
}

}  // namespace chandung::app::pdf
