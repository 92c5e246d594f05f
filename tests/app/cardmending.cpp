// Pages that turn round for right-to-left texts, pages of few words, and pages mended where something changed.
#include "cardfixture.h"

#include "catch.h"
#include "chandung/app/card/cardpainter.h"
#include "chandung/app/card/pagechanges.h"
#include "chandung/app/text.h"

#include <QPainter>

#include <cmath>

using namespace chandung;
using namespace chandung::app::card;
using test::cardOptions;
using test::knowledge;

namespace {

domain::Statements said(const std::vector<std::string>& texts) {
    domain::Statements list;
    for (const std::string& text : texts) {
        domain::Statement statement;
        statement.id = domain::Uuid::make();
        statement.text = text;
        list.push_back(statement);
    }
    return list;
}

Document lay(const domain::Persona& persona, const CardOptions& options, Layout layout = Layout::Card) {
    domain::Bundle bundle;
    bundle.personas.push_back(persona);
    return layoutDocument(layout, {}, bundle, knowledge().catalogue, knowledge(), options);
}

QRectF blockOf(const Page& page, const char* key) {
    for (const Block& block : page.blocks)
        if (block.role.block == QLatin1String(key)) return block.rect;
    return {};
}

int linesWith(const Document& document, const QString& text) {
    int count = 0;
    for (const Page& page : document.pages)
        for (const Item& item : page.items)
            if (const auto* line = std::get_if<TextItem>(&item.shape); line && line->text.contains(text)) ++count;
    return count;
}

int hairlinesOf(const Page& page) {
    return static_cast<int>(std::count_if(page.items.begin(), page.items.end(),
                                          [](const Item& item) { return item.role.block == QLatin1String("rule"); }));
}

/// As the preview paints it: a pixel grid of its own.
QImage painted(const Page& page, double scale) {
    QImage image(static_cast<int>(std::lround(page.size.width() * scale)),
                 static_cast<int>(std::lround(page.size.height() * scale)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(painter, page);
    return image;
}

}  // namespace

TEST_CASE("the columns of a persona in Arabic begin at the right, with the face", "[card]") {
    const auto arabic = [](int n) {
        return n == 0 ? std::string("سلمى الحربي") : "مدير المشتريات يبحث عن مورد موثوق به " + std::to_string(n);
    };
    for (const Orientation orientation : {Orientation::Landscape, Orientation::Portrait}) {
        const CardOptions options = cardOptions(domain::Language::En, orientation);
        const Page page = lay(test::filledPersona(domain::CustomerKind::B2b, 2, arabic), options).pages.front();
        const Page plain = lay(test::filledPersona(domain::CustomerKind::B2b, 2,
                                                   [](int n) { return "A buyer looks for " + std::to_string(n); }),
                               options)
                               .pages.front();
        CHECK(blockOf(page, "company").center().x() > blockOf(page, "goals").center().x());
        CHECK(blockOf(plain, "company").center().x() < blockOf(plain, "goals").center().x());
        const auto faceOf = [](const Page& one) {
            for (const Item& item : one.items)
                if (const auto* face = std::get_if<AvatarItem>(&item.shape)) return face->rect.center().x();
            return 0.0;
        };
        CHECK(faceOf(page) > page.size.width() / 2);
        CHECK(faceOf(plain) < page.size.width() / 2);
    }
}

TEST_CASE("one quote in Arabic does not turn a page round", "[card]") {
    domain::Persona persona = test::filledPersona(domain::CustomerKind::B2b, 2,
                                                  [](int n) { return "A buyer looks for " + std::to_string(n); });
    persona.set("identity.quote", std::string("مدير المشتريات يبحث عن مورد موثوق به"));
    const Page page = lay(persona, cardOptions(domain::Language::En)).pages.front();
    CHECK(blockOf(page, "company").center().x() < blockOf(page, "goals").center().x());
}

TEST_CASE("a few statements stay in one column at the left, without hairlines beside it", "[card]") {
    domain::Persona persona;
    persona.id = domain::Uuid::make();
    persona.set("goals.goals", said({"Order in one minute", "Know the stock", "Pay at the end of the month"}));
    for (const Orientation orientation : {Orientation::Landscape, Orientation::Portrait})
        for (const Layout layout : {Layout::Card, Layout::Full}) {
            const Document document = lay(persona, cardOptions(domain::Language::En, orientation), layout);
            INFO(layoutCode(layout) << " " << static_cast<int>(orientation));
            CHECK(test::geometryProblems(document).isEmpty());
            CHECK(linesWith(document, QStringLiteral("(continued)")) == 0);
            const Page& page = document.pages.front();
            CHECK(blockOf(page, "goals").left() < page.size.width() / 10);
            CHECK(hairlinesOf(page) == 0);
        }
}

TEST_CASE("a page mended where a word changed is the page painted anew", "[card]") {
    const domain::Bundle bundle = app::sampleBundle(knowledge(), domain::Language::Vi);
    domain::Persona persona = bundle.personas.front();
    const auto lay2 = [&] {
        return layoutCard(persona, bundle, knowledge().catalogue, knowledge(), cardOptions(domain::Language::Vi))
            .pages.front();
    };
    Page before = lay2();
    CHECK(changedArea(before, before).isEmpty());
    QImage picture = painted(before, 1.37);
    double largest = 0;
    for (const char* typed : {"a", "ab", "ab ĐỪNG để nhà máy dừng máy thêm một lần nào nữa trong mùa Tết", ""}) {
        domain::Statements goals = persona.statements("goals.goals");
        REQUIRE_FALSE(goals.empty());
        goals.front().text = typed;
        persona.set("goals.goals", goals);
        const Page after = lay2();
        const QRectF area = changedArea(before, after);
        REQUIRE_FALSE(area.isEmpty());
        largest = std::max(largest, area.width() / after.size.width());
        const QRect pixels = QRectF(area.topLeft() * 1.37, area.size() * 1.37).toAlignedRect();
        QPainter painter(&picture);
        painter.scale(1.37, 1.37);
        paintArea(painter, after, QRectF(QPointF(pixels.topLeft()) / 1.37, QSizeF(pixels.size()) / 1.37));
        painter.end();
        CHECK(picture == painted(after, 1.37));
        before = after;
    }
    // Typing in one column leaves the others alone.
    CHECK(largest < 0.5);
    CHECK(changedArea(before, lay(persona, cardOptions(domain::Language::Vi, Orientation::Portrait)).pages.front()) ==
          QRectF(0, 0, before.size.height(), before.size.width()));
}
