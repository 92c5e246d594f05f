#include "app/export/svgwriter.h"

#include "chandung/app/text.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>
#include <QXmlStreamWriter>

#include <algorithm>

namespace chandung::app {

using namespace card;

namespace {

constexpr int avatarPixels = 640;
const QString fonts = QStringLiteral("'Noto Sans', 'Segoe UI', Arial, sans-serif");

QString number(double value) {
    return QString::number(value, 'f', 3);
}

/// XML knows no control characters.
QString legal(QString text) {
    for (QChar& c : text) {
        const ushort code = c.unicode();
        if ((code < 0x20 && code != '\t' && code != '\n') || code == 0xFFFE || code == 0xFFFF) c = QChar(0xFFFD);
    }
    return text;
}

QString pathData(const QPainterPath& path) {
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
            case QPainterPath::MoveToElement:
                data += QLatin1Char('M');
                break;
            case QPainterPath::LineToElement:
                data += QLatin1Char('L');
                break;
            case QPainterPath::CurveToElement:
                data += QLatin1Char('C');
                break;
            case QPainterPath::CurveToDataElement:
                data += QLatin1Char(' ');
                break;
        }
        data += number(element.x) + QLatin1Char(' ') + number(element.y);
    }
    return data;
}

QString dataUri(const QImage& image) {
    const bool clear = image.hasAlphaChannel();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, clear ? "png" : "jpeg");
    if (!clear) writer.setQuality(90);
    writer.write(image);
    return (clear ? QStringLiteral("data:image/png;base64,") : QStringLiteral("data:image/jpeg;base64,")) +
           QString::fromLatin1(bytes.toBase64());
}

class SvgWriter {
public:
    explicit SvgWriter(QByteArray& bytes) : m_xml(&bytes) {}

    void write(const Page& page, const QString& title, domain::Language language) {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("svg"));
        m_xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
        m_xml.writeNamespace(QStringLiteral("http://www.w3.org/1999/xlink"), QStringLiteral("xlink"));
        attribute("version", QStringLiteral("1.1"));
        attribute("width", number(page.size.width()) + QStringLiteral("pt"));
        attribute("height", number(page.size.height()) + QStringLiteral("pt"));
        attribute("viewBox", QStringLiteral("0 0 %1 %2").arg(number(page.size.width()), number(page.size.height())));
        attribute("xml:lang", toQt(domain::languageCode(language)));
        m_xml.writeTextElement(QStringLiteral("title"), legal(title));
        put(RectItem{QRectF(QPointF(), page.size), 0, Qt::white, {}, 0});
        for (const Item& item : page.items) std::visit([this](const auto& shape) { put(shape); }, item.shape);
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    void attribute(const char* name, const QString& value) { m_xml.writeAttribute(QString::fromLatin1(name), value); }
    void attribute(const char* name, double value) { attribute(name, number(value)); }

    void look(const QColor& fill, const QColor& stroke, double width) {
        attribute("fill", fill.isValid() ? fill.name() : QStringLiteral("none"));
        if (!stroke.isValid() || width <= 0) return;
        attribute("stroke", stroke.name());
        attribute("stroke-width", width);
        attribute("stroke-linejoin", QStringLiteral("round"));
    }

    void put(const TextItem& item) {
        const bool rightToLeft = item.baseline.x() > item.box.center().x();
        m_xml.writeStartElement(QStringLiteral("text"));
        attribute("x", item.baseline.x());
        attribute("y", item.baseline.y());
        attribute("font-family", fonts);
        attribute("font-size", item.size);
        if (item.face == Face::Bold || item.face == Face::BoldItalic) attribute("font-weight", QStringLiteral("bold"));
        if (item.face == Face::Italic || item.face == Face::BoldItalic)
            attribute("font-style", QStringLiteral("italic"));
        if (item.tracking != 0) attribute("letter-spacing", item.tracking);
        if (rightToLeft) attribute("direction", QStringLiteral("rtl"));
        if (item.text.size() > 1) {
            attribute("textLength", item.box.width());
            attribute("lengthAdjust", QStringLiteral("spacingAndGlyphs"));
        }
        attribute("fill", item.colour.name());
        attribute("xml:space", QStringLiteral("preserve"));
        m_xml.writeCharacters(legal(item.text));
        m_xml.writeEndElement();
    }

    void put(const RectItem& item) {
        m_xml.writeEmptyElement(QStringLiteral("rect"));
        attribute("x", item.rect.x());
        attribute("y", item.rect.y());
        attribute("width", item.rect.width());
        attribute("height", item.rect.height());
        if (item.radius > 0) attribute("rx", item.radius);
        look(item.fill, item.stroke, item.width);
    }

    void put(const PathItem& item) {
        m_xml.writeEmptyElement(QStringLiteral("path"));
        attribute("d", pathData(item.path));
        look(item.fill, item.stroke, item.width);
        const bool rule = item.path.elementCount() == 2 && item.width >= 1;
        if (item.stroke.isValid()) attribute("stroke-linecap", rule ? QStringLiteral("butt") : QStringLiteral("round"));
        if (item.path.fillRule() == Qt::OddEvenFill) attribute("fill-rule", QStringLiteral("evenodd"));
        if (item.dash.empty()) return;
        QStringList lengths;
        for (const double length : item.dash) lengths.append(number(length));
        attribute("stroke-dasharray", lengths.join(QLatin1Char(' ')));
    }

    void put(const ImageItem& item) {
        QPainterPath clip = item.clip;
        if (clip.isEmpty()) clip.addRoundedRect(item.rect, item.radius, item.radius);
        putPicture(item.image, item.rect, clip);
    }

    /// The face is drawn by the painter that draws it everywhere.
    void put(const AvatarItem& item) {
        QPainterPath clip = item.clip;
        if (clip.isEmpty()) clip.addRect(item.rect);
        QImage image(avatarPixels, avatarPixels, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath all;
        all.addRect(image.rect());
        if (item.outline)
            paintAvatarOutline(painter, image.rect(), all, item.look);
        else
            paintAvatar(painter, image.rect(), all, item.look, item.accent);
        painter.end();
        putPicture(image, item.rect, clip);
    }

    void putPicture(const QImage& image, const QRectF& rect, const QPainterPath& clip) {
        const QString id = QStringLiteral("clip%1").arg(++m_clips);
        m_xml.writeStartElement(QStringLiteral("clipPath"));
        attribute("id", id);
        m_xml.writeEmptyElement(QStringLiteral("path"));
        attribute("d", pathData(clip));
        m_xml.writeEndElement();
        m_xml.writeEmptyElement(QStringLiteral("image"));
        attribute("x", rect.x());
        attribute("y", rect.y());
        attribute("width", rect.width());
        attribute("height", rect.height());
        attribute("preserveAspectRatio", QStringLiteral("none"));
        attribute("clip-path", QStringLiteral("url(#%1)").arg(id));
        attribute("xlink:href", dataUri(image));
    }

    QXmlStreamWriter m_xml;
    int m_clips = 0;
};

}  // namespace

QByteArray svgOf(const Page& page, const QString& title, domain::Language language) {
    QByteArray bytes;
    SvgWriter(bytes).write(page, title, language);
    return bytes;
}

}  // namespace chandung::app
