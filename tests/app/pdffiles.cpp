// What finishing adds to a PDF: photos as they came, texts that glyphs do not tell, outline and language.
#include "cardfixture.h"

#include "app/card/photo.h"
#include "catch.h"
#include "chandung/app/card/cardpainter.h"
#include "chandung/app/text.h"
#include "workspacefolder.h"

#include <poppler-qt6.h>
#include <QBuffer>
#include <QDir>
#include <QImageWriter>
#include <QPainter>
#include <QProcess>

using namespace chandung;
using namespace chandung::app::card;
using test::cardOptions;
using test::knowledge;

namespace {

/// A JPEG: red left, blue right; `turned`: stored lying on its side, with the EXIF note that says so.
domain::Image jpeg(int width, int height, bool turned = false) {
    QImage picture(width, height, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QPainter painter(&picture);
    painter.fillRect(width / 2, 0, width - width / 2, height, Qt::blue);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(85);
    if (turned) writer.setTransformation(QImageIOHandler::TransformationRotate90);
    REQUIRE(writer.write(picture));
    return {domain::Uuid::make(), "image/jpeg", bytes.toStdString()};
}

domain::Bundle withPhoto(const domain::Image& image, int personas = 1) {
    domain::Bundle bundle;
    bundle.images.push_back(image);
    for (int i = 0; i < personas; ++i) {
        domain::Persona persona;
        persona.id = domain::Uuid::make();
        persona.set("identity.name", "Persona " + std::to_string(i + 1));
        persona.set("identity.photo", domain::ImageValue{image.id, {}});
        bundle.personas.push_back(persona);
    }
    return bundle;
}

QString written(const test::WorkspaceFolder& folder, const domain::Bundle& bundle,
                domain::Language language = domain::Language::En) {
    const QString file = app::toQt(folder.path("cards.pdf"));
    const Document document =
        layoutCards(bundle.personas, bundle, knowledge().catalogue, knowledge(), cardOptions(language));
    writePdf(document, file, bundle.images);
    return file;
}

/// The pictures of a PDF, extracted as they are.
QStringList extracted(const QString& file) {
    const QDir folder = QFileInfo(file).dir();
    REQUIRE(
        test::runTool(QStringLiteral("pdfimages"), {QStringLiteral("-all"), file, folder.filePath(QStringLiteral("x"))})
            .code == 0);
    QStringList files;
    for (const QString& name : folder.entryList({QStringLiteral("x-*")}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

}  // namespace

TEST_CASE("a PDF is sound, has its language, author and outline", "[card]") {
    const test::WorkspaceFolder folder;
    domain::Bundle bundle = app::sampleBundle(knowledge(), domain::Language::Vi);
    CardOptions options = cardOptions(domain::Language::Vi);
    options.author = QStringLiteral("Nguyễn Thị Ánh");
    Document document = layoutCards(bundle.personas, bundle, knowledge().catalogue, knowledge(), options);
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        document.pages[i].outline = i == 0 ? QStringLiteral("Mục (lục) 漢") : QStringLiteral("Page %1").arg(i + 1);
        document.pages[i].outlineLevel = i == 0 ? 0 : 1;
    }
    const QString file = app::toQt(folder.path("cards.pdf"));
    writePdf(document, file, bundle.images);

    const test::ToolAnswer check = test::runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), file});
    INFO(check.out.toStdString());
    CHECK(check.code == 0);
    const auto pdf = Poppler::Document::load(file);
    REQUIRE(pdf);
    CHECK(pdf->author() == options.author);
    CHECK(pdf->title() == document.title);
    const QVector<Poppler::OutlineItem> top = pdf->outline();
    REQUIRE(top.size() == 1);
    CHECK(top.first().name() == document.pages.front().outline);
    const auto below = top.first().children();
    REQUIRE(below.size() == static_cast<int>(document.pages.size()) - 1);
    CHECK(below.last().name() == document.pages.back().outline);
    CHECK(below.last().destination()->pageNumber() == static_cast<int>(document.pages.size()));
    const test::ToolAnswer language =
        test::runTool(QStringLiteral("qpdf"), {QStringLiteral("--json=2"), QStringLiteral("--json-key=qpdf"), file});
    CHECK(language.out.contains("\"/Lang\": \"u:vi\""));
}

TEST_CASE("a JPEG photo is in the PDF with its own bytes, once for all pages", "[card]") {
    const test::WorkspaceFolder folder;
    for (const QSize size : {QSize(640, 400), QSize(400, 640), QSize(300, 300)}) {
        const domain::Image image = jpeg(size.width(), size.height());
        const QStringList pictures = extracted(written(folder, withPhoto(image, 3)));
        REQUIRE(pictures.size() == 3);  // three uses
        for (const QString& picture : pictures) CHECK(test::readFile(app::fromQt(picture)) == image.bytes);
        for (const QString& picture : pictures) QFile::remove(picture);
        const QByteArray list =
            test::runTool(QStringLiteral("pdfimages"), {QStringLiteral("-list"), app::toQt(folder.path("cards.pdf"))})
                .out;
        const QByteArrayList lines = list.trimmed().split('\n').mid(2);
        REQUIRE(lines.size() == 3);
        const auto object = [&](int i) { return lines[i].simplified().split(' ').value(10); };
        CHECK(object(0) == object(1));
        CHECK(object(1) == object(2));
    }
}

TEST_CASE("a photo lying on its side stands upright on the page and in its place", "[card]") {
    const test::WorkspaceFolder folder;
    for (const bool turned : {false, true}) {
        const domain::Image image = jpeg(900, 600, turned);
        const domain::Bundle bundle = withPhoto(image);
        const QString file = written(folder, bundle);
        const Document document = layoutCard(bundle.personas.front(), bundle, knowledge().catalogue, knowledge(),
                                             cardOptions(domain::Language::En));
        const QImage screen = renderPage(document.pages.front(), 72);
        const QImage page = Poppler::Document::load(file)->page(0)->renderToImage(72, 72);
        int photos = 0;
        for (const Item& item : document.pages.front().items) {
            const auto* picture = std::get_if<ImageItem>(&item.shape);
            if (!picture) continue;
            ++photos;
            for (const QPointF part : {QPointF(.25, .25), QPointF(.75, .25), QPointF(.25, .75), QPointF(.75, .75)}) {
                const QPoint at(static_cast<int>(picture->rect.left() + part.x() * picture->rect.width()),
                                static_cast<int>(picture->rect.top() + part.y() * picture->rect.height()));
                INFO(turned << " " << part.x() << " " << part.y());
                CHECK((qRed(page.pixel(at)) > 128) == (qRed(screen.pixel(at)) > 128));
                CHECK((qBlue(page.pixel(at)) > 128) == (qBlue(screen.pixel(at)) > 128));
            }
        }
        CHECK(photos == 1);
    }
}

TEST_CASE("emoji, joined scripts and ligatures read back as they were put in", "[card]") {
    const std::string texts[] = {
        "Fine office affluent", "Great 😀 day", "👩‍👩‍👧 family", "😀", "مرحبا بالعالم",
        "漢字 𠮷野家",          "สวัสดีครับ",     "e\xCC\x81t\xC3\xA9"};
    const test::WorkspaceFolder folder;
    for (const std::string& text : texts) {
        INFO(text);
        domain::Bundle bundle;
        domain::Persona persona;
        persona.id = domain::Uuid::make();
        persona.set("identity.name", "Reader");
        persona.set("goals.goals", domain::Statements{{domain::Uuid::make(), text, {}, {}, {}}});
        bundle.personas.push_back(persona);
        const QString file = written(folder, bundle);
        CHECK(test::runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), file}).code == 0);
        QString all;
        const auto pdf = Poppler::Document::load(file);
        for (int i = 0; i < pdf->numPages(); ++i) all += pdf->page(i)->text({});
        const auto comparable = [](const QString& value) {
            QString plain = test::withoutSpace(value);
            for (const char16_t c : {u'\u202A', u'\u202B', u'\u202C', u'\u200E', u'\u200F'}) plain.remove(QChar(c));
            return plain.normalized(QString::NormalizationForm_KC);
        };
        INFO(app::fromQt(all));
        CHECK(comparable(all).contains(comparable(app::toQt(text))));
    }
}

TEST_CASE("a right-to-left line keeps the text of its emoji and foreign signs", "[card]") {
    const test::WorkspaceFolder folder;
    domain::Persona persona;
    persona.id = domain::Uuid::make();
    persona.set("identity.name", std::string("سلمى الحربي"));
    domain::Statements goals;
    for (const char* text : {"مرحبا 😀 بالعالم", "شكرا 👍🏽 جزيلا", "👩‍🏭 مديرة المصنع",
                             "سريع جدا 🚚", "مهم ❤️ لنا", "الشركة 𠮷野家 شريك", "سوق สวัสดี جديد"})
        goals.push_back({domain::Uuid::make(), text, {}, {}, {}});
    persona.set("goals.goals", goals);
    domain::Bundle bundle;
    bundle.personas.push_back(persona);
    const QString file = written(folder, bundle);
    CHECK(test::runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), file}).code == 0);
    const auto comparable = [](const QString& value) {
        QString plain = test::withoutSpace(value);
        for (const char16_t c : {u'\u202A', u'\u202B', u'\u202C', u'\u200E', u'\u200F'}) plain.remove(QChar(c));
        return plain.normalized(QString::NormalizationForm_KC);
    };
    const QString all = comparable(Poppler::Document::load(file)->page(0)->text({}));
    INFO(app::fromQt(all));
    for (const domain::Statement& goal : goals)
        for (const QString& word : app::toQt(goal.text).split(QLatin1Char(' '))) {
            INFO(app::fromQt(word));
            CHECK(all.contains(comparable(word)));
            CHECK(all.count(comparable(word)) == 1);
        }
}

TEST_CASE("an emoji is seen on the page", "[card]") {
    const test::WorkspaceFolder folder;
    domain::Bundle bundle;
    domain::Persona persona;
    persona.id = domain::Uuid::make();
    persona.set("identity.name", "Reader");
    persona.set("goals.goals", domain::Statements{{domain::Uuid::make(), "🎉 party", {}, {}, {}}});
    bundle.personas.push_back(persona);
    const QString file = written(folder, bundle);
    const Document document =
        layoutCard(persona, bundle, knowledge().catalogue, knowledge(), cardOptions(domain::Language::En));
    const QImage page = Poppler::Document::load(file)->page(0)->renderToImage(144, 144);
    bool found = false;
    for (const Item& item : document.pages.front().items) {
        const auto* line = std::get_if<TextItem>(&item.shape);
        if (!line || !line->text.contains(QStringLiteral("\U0001F389"))) continue;
        const QRect box = QRectF(line->box.topLeft() * 2, line->box.size() * 2).toRect();
        for (int x = box.left(); x < box.right(); ++x)
            for (int y = box.top(); y < box.bottom(); ++y)
                found = found || QColor(page.pixel(x, y)).hsvSaturation() > 100;
    }
    CHECK(found);
}
