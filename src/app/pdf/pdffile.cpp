#include "app/pdf/pdffile.h"

#include "app/card/paintpage.h"
#include "app/pdf/colourglyphs.h"
#include "app/pdf/contentdevice.h"
#include "app/pdf/metadata.h"
#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "chandung/exchange/part.h"

#include <QDateTime>
#include <QPageLayout>

namespace chandung::app::pdf {

namespace {

constexpr int dpi = 1200;  // font sizes are rounded to device pixels

QPageLayout pageLayout(const card::Page& page) {
    const bool landscape = page.size.width() > page.size.height();
    const QSizeF upright = landscape ? page.size.transposed() : page.size;
    return QPageLayout(QPageSize(upright, QPageSize::Point, QString(), QPageSize::FuzzyMatch),
                       landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
}

[[noreturn]] void fail(const QString& detail) {
    throw domain::Error(domain::ErrorCode::CannotWriteOutput, {"", fromQt(detail)});
}

/// Before any page is painted, so that nobody waits for a file that cannot be finished.
const PdfPart& pdfPart() {
    static const auto& part = *static_cast<const PdfPart*>(exchange::loadPart("pdf"));
    return part;
}

}  // namespace

PdfFile::PdfFile(const QString& title, const QString& author, domain::Language language,
                 const std::vector<domain::Image>& photos)
    : m_part(pdfPart()), m_photos(photos) {
    m_finish.title = fromQt(title);
    m_finish.author = fromQt(author);
    m_finish.language = domain::languageCode(language);
    m_finish.metadata = metadata(title, author, toQt(m_finish.language)).toStdString();
    m_finish.created = QDateTime::currentDateTimeUtc().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
}

PdfFile::~PdfFile() {
    if (m_painter.isActive()) m_painter.end();
    m_writer.reset();
    m_device.close();
    if (m_rough) std::fclose(m_rough);
}

void PdfFile::bookmark(const card::Page& page) {
    if (!page.outline.isEmpty()) m_finish.bookmarks.push_back({fromQt(page.outline), m_pages, page.outlineLevel});
}

void PdfFile::add(const card::Page& page) {
    if (!write(page)) draw(page);
    bookmark(page);
    ++m_pages;
}

bool PdfFile::write(const card::Page& page) {
    for (const card::Item& item : page.items)
        if (const auto* text = std::get_if<card::TextItem>(&item.shape); text && !FaceFonts::holds(*text)) return false;
    ContentWriter writer(page.size.height(), m_shapes);
    ContentDevice device(page.size, writer, [this](const QImage& image) { return m_photos.number(image); });
    card::PaintHooks hooks;
    hooks.text = [&](const card::TextItem& item) {
        device.engine().unclip();
        writer.line(m_fonts.line(item), QPointF(item.box.left(), item.baseline.y()), item.size, item.tracking,
                    item.colour);
        return true;
    };
    hooks.picture = [this](QPainter& painter, const card::ImageItem& item) {
        return m_photos.draw(painter, item.rect, item.image);
    };
    QPainter painter(&device);
    card::paintPage(painter, page, hooks);
    painter.end();
    if (!device.engine().complete()) return false;
    writer.clip({});
    FinishPage made{false, page.size.width(), page.size.height(), {}, writer.pictures(), writer.shapes()};
    const std::string content = writer.take();
    const QByteArray packed =
        qCompress(reinterpret_cast<const uchar*>(content.data()), static_cast<qsizetype>(content.size()));
    made.content = packed.mid(4).toStdString();  // before it stands its length
    m_finish.pages.push_back(std::move(made));
    return true;
}

void PdfFile::beginRough(const card::Page& page) {
    if (m_writer) {
        m_writer->setPageLayout(pageLayout(page));
        if (!m_writer->newPage()) fail(m_device.errorString());
        return;
    }
    m_rough = std::tmpfile();
    if (!m_rough || !m_device.open(m_rough, QIODevice::WriteOnly)) fail(m_device.errorString());
    m_writer = std::make_unique<QPdfWriter>(&m_device);
    m_writer->setResolution(dpi);
    m_writer->setPageLayout(pageLayout(page));
    if (!m_painter.begin(m_writer.get())) fail(m_device.errorString());
}

void PdfFile::draw(const card::Page& page) {
    beginRough(page);
    m_finish.pages.push_back({true, 0, 0, {}, {}, {}});
    card::PaintHooks hooks;
    hooks.picture = [this](QPainter& painter, const card::ImageItem& item) {
        return m_photos.draw(painter, item.rect, item.image);
    };
    hooks.line = [this](QPainter& painter, const card::TextItem& item, const std::function<void()>& draw) {
        if (paintMixedLine(painter, item.text, m_spans)) return;
        const bool marked = TextSpans::needed(item.text);
        if (marked) m_spans.begin(painter, item.text);
        draw();
        if (!marked) return;
        paintColourGlyphs(painter, item.text);
        TextSpans::end(painter);
    };
    m_painter.save();
    m_painter.scale(dpi / 72.0, dpi / 72.0);
    card::paintPage(m_painter, page, hooks);
    m_painter.restore();
}

void PdfFile::add(const card::Document& document) {
    for (const card::Page& page : document.pages) add(page);
}

void PdfFile::finish(QIODevice& out) {
    if (m_pages == 0) fail({});
    if (m_writer) {
        const bool written = m_painter.end();
        m_writer.reset();
        if (!written || !m_device.flush() || std::ferror(m_rough) || std::fflush(m_rough) != 0)
            fail(m_device.errorString());
        m_device.close();
    }
    m_finish.fonts = m_fonts.fonts();
    m_finish.shapes = m_shapes.take();
    m_finish.spanTexts = m_spans.take();
    for (const auto& [width, photo] : m_photos.photos())
        m_finish.photos[width] = {photo.bytes.constData(), static_cast<std::size_t>(photo.bytes.size()),
                                  photo.size.width(), photo.size.height(), photo.grey};
    const auto write = [&out](const char* bytes, std::size_t size) {
        const auto count = static_cast<qint64>(size);
        if (out.write(bytes, count) != count) fail(out.errorString());
    };
    try {
        m_part.finish(std::exchange(m_rough, nullptr), m_finish, write);
    } catch (const domain::Error&) {
        throw;
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception& error) {
        fail(QString::fromLocal8Bit(error.what()));
    }
}

}  // namespace chandung::app::pdf
