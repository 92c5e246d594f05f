// The interview guide: which questions it proposes, and the pages and the table made of it.
#include "chandung/app/guidepages.h"

#include "catch.h"
#include "chandung/app/card/cardpainter.h"
#include "chandung/app/text.h"
#include "chandung/domain/guidemaking.h"
#include "workspacefolder.h"

#include <QImage>

#include <poppler-qt6.h>

using namespace chandung;
using namespace chandung::domain;

namespace {

const app::Knowledge& knowledge() {
    static const app::Knowledge loaded = app::Knowledge::load();
    return loaded;
}

Study study() {
    Study study;
    study.id = Uuid::make();
    study.name = "Máy đóng gói miền Nam";
    study.purposes = {Purpose::Conversion};
    study.questions = {"Vì sao báo giá tốt vẫn không có hồi âm?"};
    return study;
}

std::vector<GuideQuestion> proposals(const Study& study, const std::vector<Persona>& personas) {
    Bundle bundle;
    bundle.personas = personas;
    return proposedQuestions(study, bundle, knowledge().catalogue, knowledge().method, Language::Vi);
}

bool asks(const std::vector<GuideQuestion>& questions, const std::string& field) {
    return std::any_of(questions.begin(), questions.end(),
                       [&](const auto& question) { return question.field == field; });
}

QString textOf(const app::card::Document& document) {
    QString text;
    for (const auto& page : document.pages)
        for (const auto& item : page.items)
            if (const auto* line = std::get_if<app::card::TextItem>(&item.shape)) text += line->text + QLatin1Char(' ');
    return text;
}

/// A square of black squares.
bool hasCode(const app::card::Page& page) {
    return std::any_of(page.items.begin(), page.items.end(), [](const auto& item) {
        const auto* path = std::get_if<app::card::PathItem>(&item.shape);
        return path && path->fill == QColor(Qt::black) && path->path.boundingRect().width() > 60;
    });
}

/// The code as it is printed: one row of squares after the other, true for black. Empty when there is none.
std::vector<std::vector<bool>> printedCode(const QImage& page) {
    QRect box;
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            if (qGray(page.pixel(x, y)) == 0) box |= QRect(x, y, 1, 1);
    // The finder at the top left is seven squares wide, and black along its edge.
    int edge = 0;
    while (edge < box.width() && qGray(page.pixel(box.left() + edge, box.top() + 2)) < 128) ++edge;
    if (edge == 0) return {};
    const int count = qRound(box.width() * 7.0 / edge);
    const double unit = static_cast<double>(box.width()) / count;
    std::vector<std::vector<bool>> rows(static_cast<std::size_t>(count));
    for (int y = 0; y < count; ++y)
        for (int x = 0; x < count; ++x)
            rows[static_cast<std::size_t>(y)].push_back(
                qGray(page.pixel(qRound(box.left() + (x + 0.5) * unit), qRound(box.top() + (y + 0.5) * unit))) < 128);
    return rows;
}

}  // namespace

TEST_CASE("a guide asks for what is missing or unproven, and not for what is known") {
    Persona persona;
    persona.id = Uuid::make();
    persona.set("role.title", std::string("Trưởng phòng mua hàng"));
    Statement backed{Uuid::make(), "Bảo hành 3 năm", {}, {}, {}};
    backed.evidence.push_back({CitationTarget::None, {}, "Báo cáo", EvidenceKind::Said, {}, {}});
    persona.set("buying.proof", Statements{backed});
    persona.set("buying.obstacles", Statements{{Uuid::make(), "Giá", {}, {}, {}}});
    const auto questions = proposals(study(), {persona});
    CHECK(questions[0].text == study().questions[0]);
    CHECK_FALSE(asks(questions, "role.title"));
    CHECK_FALSE(asks(questions, "buying.proof"));
    CHECK(asks(questions, "buying.obstacles"));  // said, but unproven
    CHECK(asks(questions, "buying.objections"));
    CHECK_FALSE(asks(questions, "identity.photo"));
    CHECK(asks(questions, "pains.fears"));  // one of the four that go deep
    const auto chosen =
        std::count_if(questions.begin(), questions.end(), [](const auto& question) { return question.chosen; });
    CHECK(static_cast<std::size_t>(chosen) == mostChosenQuestions);
    // A second persona that knows nothing makes all of it missing again.
    CHECK(asks(proposals(study(), {persona, Persona()}), "role.title"));
    // B2C has no companies to ask about.
    Study people = study();
    people.kind = CustomerKind::B2c;
    CHECK_FALSE(asks(proposals(people, {}), "company.size"));

    Guide guide;
    guide.questions = {{"Mine", "buying.obstacles", true}};
    const auto more = proposals(study(), {});
    CHECK(addProposals(guide, more) == more.size() - 1);
    CHECK(addProposals(guide, more) == 0);
}

TEST_CASE("the pages of a guide have all chosen questions, room, and a code for the form") {
    Guide guide;
    guide.questions = proposals(study(), {});
    for (auto& question : guide.questions) question.chosen = true;
    guide.questions[3].chosen = false;
    guide.intro = "Cảm ơn anh chị";
    for (const auto form : {app::GuideForm::Interview, app::GuideForm::Questionnaire}) {
        app::card::CardOptions options;
        options.language = Language::Vi;
        const auto document = app::layoutGuide(guide, study(), form, knowledge().catalogue, knowledge(), options);
        CHECK(document.pages.size() > 5);
        const QString text = textOf(document).simplified();
        int numbers = 0;
        for (const auto& page : document.pages) {
            const QRectF paper(QPointF(), page.size);
            double below = 0;
            for (const auto& block : page.blocks) {
                CHECK(paper.contains(block.rect));
                CHECK(block.rect.top() >= below - 0.01);
                below = block.rect.bottom();
                if (block.role.block == QStringLiteral("question")) ++numbers;
            }
            for (const auto& item : page.items)
                if (const auto* line = std::get_if<app::card::TextItem>(&item.shape)) CHECK(paper.contains(line->box));
        }
        CHECK(numbers == static_cast<int>(guide.questions.size()) - 1);
        CHECK_FALSE(text.contains(app::toQt(guide.questions[3].text)));
        CHECK_FALSE(hasCode(document.pages[0]));
        Guide linked = guide;
        linked.link = "https://forms.example.vn/a?b=1";
        const auto withCode = app::layoutGuide(linked, study(), form, knowledge().catalogue, knowledge(), options);
        CHECK(hasCode(withCode.pages[0]));
        CHECK(textOf(withCode).contains(
            app::toQt(knowledge().word("guide.scan", Language::Vi)).section(QLatin1Char(' '), 0, 0)));
    }
}

TEST_CASE("the code in the PDF has its squares where a telephone looks for them") {
    Guide guide;
    guide.questions = {{"Mine", {}, true}};
    guide.link = "https://forms.example.vn/khao-sat?study=may-dong-goi&lang=vi";
    const test::WorkspaceFolder folder;
    const QString file = QString::fromStdString(folder.path("guide.pdf"));
    app::card::writePdf(app::layoutGuide(guide, study(), app::GuideForm::Interview, knowledge().catalogue, knowledge(),
                                         app::card::CardOptions()),
                        file);
    const auto pdf = Poppler::Document::load(file);
    REQUIRE(pdf);
    const auto code = printedCode(pdf->page(0)->renderToImage(288, 288));
    const std::size_t count = code.size();
    REQUIRE(count >= 21);
    REQUIRE((count - 17) % 4 == 0);
    // Three finders: a frame, a white ring, a square of three.
    const auto isFinder = [&](std::size_t left, std::size_t top) {
        for (std::size_t y = 0; y < 7; ++y)
            for (std::size_t x = 0; x < 7; ++x) {
                const std::size_t ring = std::min({x, y, 6 - x, 6 - y});
                if (code[top + y][left + x] != (ring != 1)) return false;
            }
        return true;
    };
    CHECK(isFinder(0, 0));
    CHECK(isFinder(count - 7, 0));
    CHECK(isFinder(0, count - 7));
    // Between them black and white take turns.
    for (std::size_t i = 8; i < count - 8; ++i) {
        CHECK(code[6][i] == (i % 2 == 0));
        CHECK(code[i][6] == (i % 2 == 0));
    }
}

TEST_CASE("only an address that a telephone can open becomes a code") {
    CHECK(app::isFormLink("https://forms.gle/abc"));
    CHECK_FALSE(app::isFormLink("forms.gle/abc"));
    CHECK_FALSE(app::isFormLink("javascript:alert(1)"));
    CHECK_FALSE(app::isFormLink("https://a b.vn/form"));
    CHECK_FALSE(app::isFormLink("https://a.vn/" + std::string(700, 'x')));
}
