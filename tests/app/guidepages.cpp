// The interview guide: which questions it proposes, and the pages and the table made of it.
#include "chandung/app/guidepages.h"

#include "catch.h"
#include "chandung/app/text.h"
#include "chandung/domain/guidemaking.h"

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

TEST_CASE("only an address that a telephone can open becomes a code") {
    CHECK(app::isFormLink("https://forms.gle/abc"));
    CHECK_FALSE(app::isFormLink("forms.gle/abc"));
    CHECK_FALSE(app::isFormLink("javascript:alert(1)"));
    CHECK_FALSE(app::isFormLink("https://a b.vn/form"));
    CHECK_FALSE(app::isFormLink("https://a.vn/" + std::string(700, 'x')));
}
