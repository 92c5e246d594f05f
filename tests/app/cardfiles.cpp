#include "cardfixture.h"

#include "catch.h"
#include "chandung/app/card/cardpainter.h"
#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "pdftext.h"
#include "workspacefolder.h"

#include <poppler-qt6.h>
#include <QBuffer>
#include <QFileInfo>
#include <QPainter>

#include <algorithm>

using namespace chandung;
using namespace chandung::app::card;
using test::cardOptions;
using test::knowledge;

namespace {

std::unique_ptr<Poppler::Document> opened(const Document& document) {
    return Poppler::Document::loadFromData(pdfBytes(document));
}

/// All lines of a document that belong to a field, in reading order, without spaces.
QString linesOf(const Document& document, const std::string& field) {
    QString text;
    for (const Page& page : document.pages)
        for (const Item& item : page.items)
            if (const auto* line = std::get_if<TextItem>(&item.shape); line && item.role.field == app::toQt(field))
                text += test::withoutSpace(line->text);
    return text;
}

/// A picture of two halves: red left, blue right.
domain::Image photo() {
    QImage picture(640, 400, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QPainter painter(&picture);
    painter.fillRect(320, 0, 320, 400, Qt::blue);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return {domain::Uuid::make(), "image/png", bytes.toStdString()};
}

}  // namespace

TEST_CASE("the PDF of a card holds every line as text, where it was laid out", "[card]") {
    for (const domain::Language language : domain::allLanguages) {
        const domain::Bundle bundle = app::sampleBundle(knowledge(), language);
        for (const domain::Persona& persona : bundle.personas) {
            const Document document =
                layoutCard(persona, bundle, knowledge().catalogue, knowledge(), cardOptions(language));
            const auto pdf = opened(document);
            REQUIRE(pdf);
            REQUIRE(pdf->numPages() == static_cast<int>(document.pages.size()));
            for (std::size_t i = 0; i < document.pages.size(); ++i) {
                const auto words = pdf->page(static_cast<int>(i))->textList();
                for (const Item& item : document.pages[i].items) {
                    const auto* line = std::get_if<TextItem>(&item.shape);
                    if (!line) continue;
                    INFO(persona.name() << " page " << i + 1 << ": " << app::fromQt(line->text));
                    CHECK(test::textIn(words, line->box) == test::readBack(line->text));
                }
            }
        }
    }
}

TEST_CASE("a statement is one piece in the order of the PDF, its mark behind it", "[card]") {
    for (const domain::Language language : domain::allLanguages) {
        const domain::Bundle bundle = app::sampleBundle(knowledge(), language);
        for (const domain::Persona& persona : bundle.personas) {
            const Document document =
                layoutCard(persona, bundle, knowledge().catalogue, knowledge(), cardOptions(language));
            for (const auto& [key, value] : persona.fields) {
                const auto* statements = std::get_if<domain::Statements>(&value);
                const domain::FieldDefinition* field = knowledge().catalogue.field(key);
                if (!statements || !field || !field->audience.has(persona.kind)) continue;
                const QString lines = linesOf(document, key);
                for (const domain::Statement& statement : *statements) {
                    INFO(persona.name() << " " << key << " " << statement.text);
                    CHECK(lines.contains(test::withoutSpace(app::toQt(statement.text))));
                }
            }
        }
    }
}

TEST_CASE("the PDF embeds its fonts, has a title, and its pages have their size", "[card]") {
    const domain::Bundle bundle = app::sampleBundle(knowledge(), domain::Language::Vi);
    const Document document = layoutCard(bundle.personas.front(), bundle, knowledge().catalogue, knowledge(),
                                         cardOptions(domain::Language::Vi));
    const auto pdf = opened(document);
    REQUIRE(pdf);
    CHECK(pdf->numPages() == static_cast<int>(document.pages.size()));
    CHECK(pdf->title() == app::toQt(bundle.personas.front().name()));
    CHECK(pdf->page(0)->pageSizeF().width() == Approx(document.pages.front().size.width()).margin(1));
    CHECK(pdf->page(0)->pageSizeF().height() == Approx(document.pages.front().size.height()).margin(1));
    const QList<Poppler::FontInfo> fonts = pdf->fonts();
    REQUIRE_FALSE(fonts.isEmpty());
    for (const Poppler::FontInfo& font : fonts) {
        CHECK(font.isEmbedded());
        CHECK(font.name().contains(QStringLiteral("NotoSans")));
    }
    const QByteArray bytes =
        pdfBytes(document);  // the metadata packet is not compressed, for programs that look for it
    CHECK(bytes.contains(QStringLiteral("<rdf:li>Ngô Bảo Trâm</rdf:li>").toUtf8()));
    CHECK(bytes.contains("<rdf:li>vi</rdf:li>"));
}

TEST_CASE("a name with an emoji is read back whole, in bold letters, too", "[card]") {
    domain::Persona persona;
    persona.id = domain::Uuid::make();
    persona.set("identity.name", std::string("Nguyễn Thị Hồng Hạnh 🎯"));
    persona.set("identity.quote", std::string("Tôi bực 😤 lắm"));
    const auto pdf =
        opened(layoutCard(persona, {}, knowledge().catalogue, knowledge(), cardOptions(domain::Language::Vi)));
    REQUIRE(pdf);
    const QString text = pdf->page(0)->text(QRectF()).normalized(QString::NormalizationForm_C);
    CHECK(text.contains(QStringLiteral("Nguyễn Thị Hồng Hạnh")));
    CHECK(text.contains(QStringLiteral("Tôi bực")));
}

TEST_CASE("what cites an imported table names the table's source with its kind, sample and trust", "[card]") {
    domain::Bundle bundle;
    domain::Source source;
    source.id = domain::Uuid::make();
    source.title = "Customer survey";
    source.sample = "2,240 rows";
    source.trust = 3;
    bundle.sources.push_back(source);
    bundle.tables.push_back({domain::Uuid::make(), source.id});
    domain::Statement statement;
    statement.id = domain::Uuid::make();
    statement.text = "They buy at night";
    domain::Citation citation;
    citation.target = domain::CitationTarget::Dataset;
    citation.targetId = bundle.tables.front().id;
    citation.plainName = "survey.csv";
    statement.evidence.push_back(citation);
    domain::Persona persona;
    persona.id = domain::Uuid::make();
    persona.set("goals.goals", domain::Statements{statement});
    const auto pdf =
        opened(layoutCard(persona, bundle, knowledge().catalogue, knowledge(), cardOptions(domain::Language::En)));
    REQUIRE(pdf);
    QString text;
    for (int page = 0; page < pdf->numPages(); ++page) text += pdf->page(page)->text(QRectF());
    CHECK(text.contains(QStringLiteral("Customer survey")));
    CHECK(text.contains(QStringLiteral("2,240 rows")));
    CHECK_FALSE(text.contains(QStringLiteral("survey.csv")));
}

TEST_CASE("ligatures do not hide words from a search", "[card]") {
    domain::Persona persona;
    persona.id = domain::Uuid::make();
    domain::Statement statement;
    statement.text = "efficient office, first file offline";
    persona.set("goals.goals", domain::Statements{statement});
    const auto pdf =
        opened(layoutCard(persona, {}, knowledge().catalogue, knowledge(), cardOptions(domain::Language::En)));
    CHECK(pdf->page(0)->text(QRectF()).contains(QStringLiteral("efficient office, first file offline")));
    double left = 0, top = 0, right = 0, bottom = 0;
    CHECK(pdf->page(0)->search(QStringLiteral("efficient office"), left, top, right, bottom, Poppler::Page::FromTop));
}

TEST_CASE("a photo is cropped to its middle and used instead of the drawn face", "[card]") {
    domain::Bundle bundle;
    bundle.images.push_back(photo());
    domain::Persona persona;
    persona.id = domain::Uuid::make();
    domain::ImageValue value;
    value.photo = bundle.images.front().id;
    persona.set("identity.photo", value);
    const Document document =
        layoutCard(persona, bundle, knowledge().catalogue, knowledge(), cardOptions(domain::Language::En));
    const ImageItem* found = nullptr;
    for (const Item& item : document.pages.front().items) {
        if (const auto* image = std::get_if<ImageItem>(&item.shape)) found = image;
        CHECK_FALSE(std::holds_alternative<AvatarItem>(item.shape));
    }
    REQUIRE(found);
    CHECK(found->image.width() == found->image.height());
    CHECK(found->rect.width() == Approx(40.2 / 25.4 * 72).margin(0.1));
    const QImage page = renderPage(document.pages.front(), 72);
    const QPoint middle = found->rect.center().toPoint();
    CHECK(page.pixelColor(middle.x() - 20, middle.y()) == QColor(Qt::red));
    CHECK(page.pixelColor(middle.x() + 20, middle.y()) == QColor(Qt::blue));
}

TEST_CASE("cards are written aside and renamed; a place that cannot be written is said", "[card]") {
    const test::WorkspaceFolder folder;
    domain::Persona persona;
    persona.id = domain::Uuid::make();
    persona.set("identity.name", std::string("Trần Thị Thu Hằng"));
    domain::Statement statement;
    statement.text = "Nhận máy đúng ngày";
    persona.set("goals.goals", domain::Statements(20, statement));
    const Document document =
        layoutCard(persona, {}, knowledge().catalogue, knowledge(), cardOptions(domain::Language::Vi));
    REQUIRE(document.pages.size() == 2);

    const QString pdf = app::toQt(folder.path("thẻ.pdf"));
    CHECK(writePdf(document, pdf) == 2);
    CHECK(QFileInfo(pdf).size() > 1000);
    const QStringList files = writePng(document, app::toQt(folder.path("thẻ.png")), 100);
    REQUIRE(files.size() == 2);
    CHECK(files[1].endsWith(QStringLiteral("-2.png")));
    CHECK(QImage(files[0]).width() == Approx(11.69 * 100).margin(2));

    try {
        writePdf(document, app::toQt(folder.path("no/such/folder/a.pdf")));
        FAIL("nothing was thrown");
    } catch (const domain::Error& error) {
        CHECK(error.code() == domain::ErrorCode::CannotWriteOutput);
    }
}

TEST_CASE("A3 is A4 enlarged, never laid out anew", "[card]") {
    const domain::Bundle bundle = app::sampleBundle(knowledge(), domain::Language::En);
    const domain::Persona& persona = bundle.personas.front();
    const auto lay = [&](PageSize page) {
        return layoutCard(persona, bundle, knowledge().catalogue, knowledge(),
                          cardOptions(domain::Language::En, Orientation::Landscape, page));
    };
    const Document small = lay(PageSize::A4);
    const Document large = lay(PageSize::A3);
    REQUIRE(small.pages.size() == large.pages.size());
    CHECK(large.pages[0].size.width() == Approx(small.pages[0].size.width() * 1.41421356));
    REQUIRE(small.pages[0].items.size() == large.pages[0].items.size());
}
