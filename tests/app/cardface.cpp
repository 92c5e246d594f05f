// Texts measured by the face itself are as wide as Qt sets them, and have the same glyphs in the same places.
#include "app/card/cardface.h"

#include "app/card/cardtext.h"
#include "cardfixture.h"
#include "catch.h"
#include "chandung/app/card/cardpainter.h"
#include "chandung/app/text.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <set>

using namespace chandung;
using namespace chandung::app::card;
using test::cardOptions;
using test::knowledge;

namespace {

constexpr std::array faces{Face::Regular, Face::Italic, Face::Bold, Face::BoldItalic};

/// Glyph numbers and their places in units of the font, as Qt sets a line of the card's font.
std::vector<std::pair<quint32, double>> setByQt(const QString& text, Face face) {
    QTextLayout layout(text, cardFont(face, 10, 0));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    std::vector<std::pair<quint32, double>> glyphs;
    for (const QGlyphRun& run : layout.glyphRuns()) {
        CHECK(run.rawFont().familyName() == QStringLiteral("Noto Sans"));
        for (qsizetype i = 0; i < run.glyphIndexes().size(); ++i)
            glyphs.emplace_back(run.glyphIndexes().at(i), run.positions().at(i).x());
    }
    return glyphs;
}

/// What Qt makes of the spacing that switches ligatures off, in units of the font.
constexpr double spacing = 1.0 / 64;

/// Whether both set the text alike.
void compare(const QString& text, Face face) {
    const CardFace& own = CardFace::of(face);
    INFO(app::fromQt(text) << " in face " << static_cast<int>(face));
    REQUIRE(own.holds(text));
    const auto expected = setByQt(text, face);
    const std::vector<FaceGlyph> glyphs = own.glyphs(text);
    REQUIRE(glyphs.size() == expected.size());
    double x = 0;
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        CHECK(glyphs[i].glyph == expected[i].first);
        CHECK(x + static_cast<double>(i) * spacing == Approx(expected[i].second).margin(0.1));
        x += own.advance(glyphs[i].glyph) + glyphs[i].kerning;
    }
    CHECK(own.width(text) == static_cast<int>(x));
    const double points = QFontMetricsF(cardFont(face, 10, 0)).horizontalAdvance(text) / fontUnit;
    CHECK(textWidth(text, {face, 10, 12, {}, 0}) == Approx(points).margin(0.001));
}

}  // namespace

TEST_CASE("every line of the sample is measured and set as Qt sets it", "[card]") {
    ensureFonts();
    std::set<std::pair<Face, QString>> lines;
    for (const domain::Language language : domain::allLanguages) {
        const domain::Bundle bundle = app::sampleBundle(knowledge(), language);
        const Document document =
            layoutCards(bundle.personas, bundle, knowledge().catalogue, knowledge(), cardOptions(language));
        for (const Page& page : document.pages)
            for (const Item& item : page.items)
                if (const auto* line = std::get_if<TextItem>(&item.shape)) lines.emplace(line->face, line->text);
    }
    std::size_t held = 0;
    for (const auto& [face, line] : lines) {
        if (!CardFace::of(face).holds(line)) continue;
        ++held;
        compare(line, face);
    }
    INFO(held << " of " << lines.size());
    CHECK(held > lines.size() * 95 / 100);
}

TEST_CASE("every letter that a face holds, and every pair of the common ones, is set as Qt sets it", "[card]") {
    ensureFonts();
    QString common;
    for (char16_t code = 0x21; code < 0x7F; ++code) common += QChar(code);
    common += QStringLiteral("ĂÂĐÊÔƠƯăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ“”‘’–—…•·×→ ");
    for (const Face face : faces) {
        QString all;
        for (char16_t code = 0x20; code < 0x2600; ++code)
            if (CardFace::of(face).holds(QString(QChar(code)))) all += QChar(code);
        CHECK(all.size() > 1000);
        for (const QChar letter : all)
            if (!letter.isSpace()) compare(QString(letter), face);
        for (const QChar left : common) {
            if (!CardFace::of(face).holds(QString(left))) continue;
            QString pairs;
            for (const QChar right : common)
                if (CardFace::of(face).holds(QString(right))) pairs += QString(left) + right;
            compare(pairs + QLatin1Char('.'), face);
        }
    }
}

TEST_CASE("a face leaves to Qt what is more than letters side by side", "[card]") {
    const CardFace& face = CardFace::of(Face::Regular);
    for (const QString& text : {QStringLiteral("e\u0323\u0302"), QStringLiteral("漢字"), QStringLiteral("مرحبا"),
                                QStringLiteral("ไทย"), QStringLiteral("\u200Fabc"), QStringLiteral("a\u00ADb"),
                                QStringLiteral("😀"), QStringLiteral("тест"), QStringLiteral("˥˩")}) {
        INFO(app::fromQt(text));
        CHECK_FALSE(face.holds(text));
    }
    CHECK(face.holds(QStringLiteral("efficient Việt – 9 of 12")));
    const CardFace none(QByteArray("no font"));
    CHECK_FALSE(none.holds(QStringLiteral("a")));
    QByteArray cut = face.data().left(60000);
    CHECK_FALSE(CardFace(cut).holds(QStringLiteral("a")));
}
