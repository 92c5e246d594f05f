#include "cardfixture.h"

#include "catch.h"
#include "chandung/app/text.h"

using namespace chandung;
using namespace chandung::app::card;
using test::cardOptions;
using test::knowledge;

namespace {

std::string joined(const QStringList& list) {
    return app::fromQt(list.mid(0, 6).join(QStringLiteral("; ")));
}

Document lay(const domain::Persona& persona, const CardOptions& options, const domain::Bundle& bundle = {}) {
    return layoutCard(persona, bundle, knowledge().catalogue, knowledge(), options);
}

/// On every page form: nothing over or outside anything, no word lost.
void requireSound(const domain::Persona& persona, const domain::Bundle& bundle = {}) {
    test::forEveryPage([&](const CardOptions& options) {
        const Document document = lay(persona, options, bundle);
        INFO("language " << static_cast<int>(options.language) << " orientation "
                         << static_cast<int>(options.orientation) << " page " << static_cast<int>(options.page));
        CHECK(joined(test::geometryProblems(document)) == "");
        CHECK(joined(test::missingWords(persona, document)) == "");
    });
}

bool hasText(const Document& document, const QString& text) {
    for (const Page& page : document.pages)
        for (const Item& item : page.items)
            if (const auto* one = std::get_if<TextItem>(&item.shape); one && one->text.contains(text)) return true;
    return false;
}

/// A text of about `length` characters whose words occur nowhere else.
std::string uniqueWords(int number, std::size_t length) {
    std::string text;
    for (int i = 0; text.size() < length; ++i) text += "từ" + std::to_string(number) + "n" + std::to_string(i) + " ";
    return text;
}

}  // namespace

TEST_CASE("the cards of the sample keep every word, and nothing stands over anything", "[card]") {
    for (const domain::Language language : domain::allLanguages) {
        const domain::Bundle bundle = app::sampleBundle(knowledge(), language);
        REQUIRE(bundle.personas.size() >= 4);
        for (const domain::Persona& persona : bundle.personas)
            for (const Orientation orientation : {Orientation::Landscape, Orientation::Portrait})
                for (const PageSize page : {PageSize::A4, PageSize::Letter, PageSize::A3}) {
                    const Document document = lay(persona, cardOptions(language, orientation, page), bundle);
                    INFO(persona.name() << " language " << static_cast<int>(language) << " orientation "
                                        << static_cast<int>(orientation) << " page " << static_cast<int>(page));
                    CHECK(joined(test::geometryProblems(document)) == "");
                    CHECK(joined(test::missingWords(persona, document)) == "");
                }
    }
}

TEST_CASE("an empty persona has a card of one page with its placeholder name and no empty block", "[card]") {
    domain::Persona persona;
    persona.id = domain::Uuid::make();
    requireSound(persona);
    const Document document = lay(persona, cardOptions(domain::Language::Vi));
    CHECK(document.pages.size() == 1);
    CHECK(hasText(document, QStringLiteral("Chân dung chưa có tên")));
    CHECK(document.pages.front().blocks.size() == 3);  // header, what is to be found out, and footer
}

TEST_CASE("a persona of whom little is known says what is still to be found out, on one page", "[card]") {
    domain::Persona persona;
    persona.id = domain::Uuid::make();
    persona.kind = domain::CustomerKind::B2b;
    persona.set("identity.name", std::string("Trần Minh"));
    persona.set("company.industry", std::string("Packaging"));
    domain::Statements goals(1);
    goals.front().text = "One report for all branches";
    persona.set("goals.goals", goals);
    requireSound(persona);
    for (const domain::Language language : domain::allLanguages)
        for (const Orientation orientation : {Orientation::Landscape, Orientation::Portrait})
            for (const Layout layout : {Layout::Card, Layout::Full}) {
                domain::Bundle bundle;
                bundle.personas = {persona};
                const Document document = layoutDocument(layout, {}, bundle, knowledge().catalogue, knowledge(),
                                                         cardOptions(language, orientation));
                INFO(layoutCode(layout) << " " << static_cast<int>(language) << " " << static_cast<int>(orientation));
                REQUIRE(document.pages.size() == 1);
                QStringList asked;
                for (const Item& item : document.pages.front().items)
                    if (item.role.block == QLatin1String("unknown") && !asked.contains(item.role.field))
                        asked.push_back(item.role.field);
                // A click on a question leads to a field that is empty.
                CHECK(asked.contains(QStringLiteral("pains.pains")));
                CHECK(asked.contains(QStringLiteral("buying.objections")));
                CHECK_FALSE(asked.contains(QStringLiteral("goals.goals")));
                CHECK_FALSE(asked.contains(QStringLiteral("company.industry")));
            }
}

TEST_CASE("a card that is well filled asks nothing", "[card]") {
    const domain::Bundle bundle = app::sampleBundle(knowledge(), domain::Language::En);
    for (const domain::Persona& persona : bundle.personas)
        CHECK_FALSE(hasText(lay(persona, cardOptions(domain::Language::En), bundle), QStringLiteral("STILL TO FIND")));
}

TEST_CASE("a hundred statements of two thousand characters are all on some page", "[card]") {
    domain::Persona persona =
        test::filledPersona(domain::CustomerKind::B2b, 2, [](int n) { return uniqueWords(n, 2000); });
    int number = 5000;
    for (const char* key :
         {"goals.goals", "pains.pains", "buying.objections", "channels.channels", "company.activity", "5w2h.who"}) {
        domain::Statements statements(100);
        for (domain::Statement& statement : statements) {
            statement.id = domain::Uuid::make();
            statement.text = uniqueWords(++number, 2000);
        }
        persona.set(key, statements);
    }
    for (const Orientation orientation : {Orientation::Landscape, Orientation::Portrait}) {
        const Document document = lay(persona, cardOptions(domain::Language::Vi, orientation));
        CHECK(joined(test::geometryProblems(document)) == "");
        CHECK(joined(test::missingWords(persona, document)) == "");
    }
}

TEST_CASE("words wider than a column break between characters", "[card]") {
    requireSound(test::filledPersona(domain::CustomerKind::B2b, 3, [](int n) {
        return std::string(55, static_cast<char>('a' + n % 26)) + std::to_string(n);
    }));
}

TEST_CASE("Arabic, Chinese and emoji keep every word", "[card]") {
    const std::string text =
        GENERATE(as<std::string>{}, "مدير المشتريات يبحث عن مورد موثوق به للتغليف الغذائي في الجنوب",
                 "采购经理正在寻找可靠的食品包装供应商，希望在旺季之前完成安装调试",
                 "👩‍🏭 nhà máy 🏭 giao hàng 🚚 đúng hẹn 👍🏽 ✅");
    requireSound(
        test::filledPersona(domain::CustomerKind::B2c, 3, [&](int n) { return text + " x" + std::to_string(n); }));
}

TEST_CASE("right-to-left text stands at the right end of its cell", "[card]") {
    domain::Persona persona;
    persona.id = domain::Uuid::make();
    domain::Statement statement;
    statement.text = "مدير المشتريات";
    persona.set("goals.goals", domain::Statements{statement});
    const Document document = lay(persona, cardOptions(domain::Language::En));
    bool found = false;
    for (const Item& item : document.pages.front().items)
        if (const auto* text = std::get_if<TextItem>(&item.shape); text && text->text.isRightToLeft()) {
            found = true;
            CHECK(text->baseline.x() == Approx(text->box.right()));
            CHECK(text->box.left() > 30 / 25.4 * 72);
        }
    CHECK(found);
}

TEST_CASE("statements are broken by the rules of the design", "[card]") {
    domain::Persona persona;
    persona.id = domain::Uuid::make();
    domain::Statement statement;
    for (int i = 0; i < 40; ++i) statement.text += "giao trong 24 giờ, giá RM 900–1,400 đến tháng 3-2026; ";
    persona.set("goals.goals", domain::Statements{statement});
    const Document document = lay(persona, cardOptions(domain::Language::En));
    for (const Page& page : document.pages)
        for (const Item& item : page.items)
            if (const auto* text = std::get_if<TextItem>(&item.shape)) {
                CHECK_FALSE(text->text.endsWith(QStringLiteral("24")));
                CHECK_FALSE(text->text.endsWith(QStringLiteral("RM")));
                CHECK_FALSE(text->text.endsWith(QStringLiteral("900–")));
                CHECK_FALSE(text->text.endsWith(QStringLiteral("3-")));
            }
}

TEST_CASE("what moves to page 2 is announced on the face and continued under the same head", "[card]") {
    const Document document = lay(test::filledPersona(domain::CustomerKind::B2b, 12,
                                                      [](int n) { return "Statement number " + std::to_string(n); }),
                                  cardOptions(domain::Language::En));
    REQUIRE(document.pages.size() > 1);
    bool announced = false;
    for (const Item& item : document.pages.front().items)
        if (const auto* text = std::get_if<TextItem>(&item.shape))
            announced = announced || text->text.contains(QStringLiteral("more on page 2"));
    CHECK(announced);
    CHECK(hasText(document, QStringLiteral("Goals (continued)")));
}

TEST_CASE("evidence is numbered in the order of first use and listed with how often it is used", "[card]") {
    domain::Bundle bundle;
    bundle.sources.resize(2);
    for (domain::Source& source : bundle.sources) source.id = domain::Uuid::make();
    bundle.sources[0].title = "Interviews with plants";
    bundle.sources[1].title = "Service tickets";
    domain::Observation observation;
    observation.id = domain::Uuid::make();
    observation.sourceId = bundle.sources[1].id;
    bundle.observations.push_back(observation);
    domain::Persona persona;
    persona.id = domain::Uuid::make();
    const auto statement = [](const std::string& text, domain::CitationTarget target, const domain::Uuid& id) {
        domain::Statement one;
        one.text = text;
        domain::Citation citation;
        citation.target = target;
        citation.targetId = id;
        one.evidence = {citation};
        return one;
    };
    persona.set("goals.goals",
                domain::Statements{statement("first", domain::CitationTarget::Observation, observation.id),
                                   statement("second", domain::CitationTarget::Source, bundle.sources[0].id)});
    // Of so little the list stands on the same page.
    const Document document = lay(persona, cardOptions(domain::Language::En), bundle);
    REQUIRE(document.pages.size() == 1);
    std::vector<QString> titles;
    for (const Item& item : document.pages[0].items)
        if (const auto* text = std::get_if<TextItem>(&item.shape);
            text && item.role.block == QLatin1String("evidence") && text->face == Face::Bold)
            titles.push_back(text->text);
    const auto tickets = std::find(titles.begin(), titles.end(), QStringLiteral("Service tickets"));
    const auto interviews = std::find(titles.begin(), titles.end(), QStringLiteral("Interviews with plants"));
    CHECK((tickets < interviews && interviews != titles.end()));
}

TEST_CASE("a negative persona is stamped and its face muted", "[card]") {
    domain::Persona persona;
    persona.id = domain::Uuid::make();
    persona.set("identity.target", std::string("negative"));
    const Document document = lay(persona, cardOptions(domain::Language::Ms));
    CHECK(hasText(document, app::toQt(knowledge().word("do_not_target", domain::Language::Ms))));
    bool muted = false;
    for (const Item& item : document.pages.front().items)
        if (const auto* avatar = std::get_if<AvatarItem>(&item.shape)) muted = avatar->look.muted;
    CHECK(muted);
}

TEST_CASE("a persona shows what its segment's company has", "[card]") {
    domain::Bundle bundle;
    domain::Segment segment;
    segment.id = domain::Uuid::make();
    segment.company["company.industry"] = std::string("Dried food");
    bundle.segments.push_back(segment);
    domain::Persona persona;
    persona.id = domain::Uuid::make();
    persona.segmentId = segment.id;
    CHECK(hasText(lay(persona, cardOptions(domain::Language::En), bundle), QStringLiteral("Dried food")));
    persona.kind = domain::CustomerKind::B2c;
    CHECK_FALSE(hasText(lay(persona, cardOptions(domain::Language::En), bundle), QStringLiteral("Dried food")));
}

TEST_CASE("an overdue review is said in the footer", "[card]") {
    domain::Persona persona;
    persona.id = domain::Uuid::make();
    persona.review = domain::ReviewRhythm::Monthly;
    persona.reviewed = "2026-01-10";
    CHECK(hasText(lay(persona, cardOptions(domain::Language::Vi)), QStringLiteral("10/02/2026")));
    CHECK(hasText(lay(persona, cardOptions(domain::Language::En)), QStringLiteral("overdue since 10 February 2026")));
}

TEST_CASE("every word of the card exists in the three languages", "[card]") {
    for (const auto& [key, text] : knowledge().cardWords) {
        INFO(key);
        CHECK_FALSE(text.en.empty());
        CHECK_FALSE(text.vi.empty());
        CHECK_FALSE(text.ms.empty());
    }
    // A word that is missing shows as its key: no text of a full card looks like one.
    const domain::Bundle bundle = app::sampleBundle(knowledge(), domain::Language::En);
    for (const domain::Persona& persona : bundle.personas)
        for (const Page& page : lay(persona, cardOptions(domain::Language::En), bundle).pages)
            for (const Item& item : page.items)
                if (const auto* text = std::get_if<TextItem>(&item.shape)) {
                    CHECK_FALSE(text->text.contains(QLatin1Char('{')));
                    CHECK_FALSE(text->text.contains(QStringLiteral(".other")));
                }
}
