#include "cardfixture.h"

#include "catch.h"
#include "chandung/app/card/cardpainter.h"
#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "pdftext.h"

#include <QSet>

#include <algorithm>

using namespace chandung;
using namespace chandung::app::card;
using test::allLayouts;
using test::cardOptions;
using test::knowledge;

namespace {

using Text = std::function<std::string(int)>;

std::string joined(const QStringList& list) {
    return app::fromQt(list.mid(0, 6).join(QStringLiteral("; ")));
}

Document lay(Layout layout, const domain::Bundle& bundle, const CardOptions& options, const Selection& selection = {}) {
    return layoutDocument(layout, selection, bundle, knowledge().catalogue, knowledge(), options);
}

domain::Committee committeeOf(const domain::Bundle& bundle, std::size_t members, const Text& text, int& running) {
    domain::Committee committee;
    committee.id = domain::Uuid::make();
    committee.name = text(running++);
    committee.product = text(running++);
    committee.decision = text(running++);
    committee.value = text(running++);
    committee.rivals = {text(running++), text(running++)};
    for (std::size_t i = 0; i < members; ++i) {
        domain::Member member;
        member.id = domain::Uuid::make();
        if (i < bundle.personas.size()) member.personaId = bundle.personas[i].id;
        member.title = text(running++);
        member.roles = {static_cast<domain::Role>(i % 6)};
        member.influence = static_cast<int>(i % 5) + 1;
        member.stance = static_cast<domain::Stance>(i % 4);
        member.block = text(running++);
        member.needs = text(running++);
        member.next = text(running++);
        committee.members.push_back(std::move(member));
    }
    return committee;
}

domain::Journey journeyOf(const domain::Uuid& persona, std::size_t stages, const Text& text, int& running) {
    domain::Journey journey;
    journey.id = domain::Uuid::make();
    journey.personaId = persona;
    journey.name = text(running++);
    journey.product = text(running++);
    journey.goal = text(running++);
    journey.model = domain::JourneyModel::Own;
    for (std::size_t i = 0; i < stages; ++i) {
        domain::Stage stage;
        stage.id = domain::Uuid::make();
        for (std::string* one :
             {&stage.name, &stage.summary, &stage.who, &stage.concern, &stage.message, &stage.handover, &stage.duration,
              &stage.measure, &stage.emotionNote, &stage.goesWrong, &stage.idea})
            *one = text(running++);
        stage.channels = {text(running++), text(running++)};
        stage.content = {text(running++)};
        for (std::size_t t = 0; t < 1 + i % 4; ++t)
            stage.touchpoints.push_back({text(running++), static_cast<domain::TouchpointKind>(t % 2)});
        stage.emotion = static_cast<int>(i % 5) - 2;
        journey.stages.push_back(std::move(stage));
    }
    return journey;
}

/// Three personas that differ, a committee of more members than a map holds, and a journey of more stages than a page.
domain::Bundle hardBundle(int statements, const Text& text) {
    domain::Bundle bundle;
    domain::Study study;
    study.id = domain::Uuid::make();
    bundle.studies.push_back(study);
    int running = 0;
    for (int i = 0; i < 3; ++i) {
        const int base = running;
        domain::Persona persona = test::filledPersona(domain::CustomerKind::B2b, statements, [&](int n) {
            running = std::max(running, base + n + 1);
            return text(base + n);
        });
        persona.id = domain::Uuid::make();
        persona.studyId = bundle.studies.front().id;
        bundle.personas.push_back(std::move(persona));
    }
    bundle.committees.push_back(committeeOf(bundle, 10, text, running));
    bundle.journeys.push_back(journeyOf(bundle.personas.front().id, 8, text, running));
    return bundle;
}

QStringList textsOf(const domain::Committee& committee) {
    QStringList list;
    for (const std::string* text : {&committee.name, &committee.product, &committee.decision, &committee.value})
        list.push_back(app::toQt(*text));
    for (const std::string& rival : committee.rivals) list.push_back(app::toQt(rival));
    for (const domain::Member& member : committee.members)
        for (const std::string* text : {&member.title, &member.block, &member.needs, &member.next})
            list.push_back(app::toQt(*text));
    return list;
}

QStringList textsOf(const domain::Journey& journey) {
    QStringList list;
    for (const std::string* text : {&journey.name, &journey.product, &journey.goal}) list.push_back(app::toQt(*text));
    for (const domain::Stage& stage : journey.stages) {
        for (const std::string* text :
             {&stage.name, &stage.summary, &stage.who, &stage.concern, &stage.message, &stage.handover, &stage.duration,
              &stage.measure, &stage.emotionNote, &stage.goesWrong, &stage.idea})
            list.push_back(app::toQt(*text));
        for (const auto& texts : {stage.channels, stage.content})
            for (const std::string& text : texts) list.push_back(app::toQt(text));
        for (const domain::Touchpoint& point : stage.touchpoints) list.push_back(app::toQt(point.name));
    }
    return list;
}

/// All that a layout must say of a bundle.
QStringList wanted(Layout layout, const domain::Bundle& bundle) {
    QStringList list;
    if (layout != Layout::Committee && layout != Layout::Journey)
        for (const domain::Persona& persona : bundle.personas) list += test::textsOf(persona);
    if (layout == Layout::Committee || layout == Layout::Booklet)
        for (const domain::Committee& committee : bundle.committees) list += textsOf(committee);
    if (layout == Layout::Journey || layout == Layout::Booklet)
        for (const domain::Journey& journey : bundle.journeys) list += textsOf(journey);
    return list;
}

void requireSound(Layout layout, const domain::Bundle& bundle, const CardOptions& options) {
    const Document document = lay(layout, bundle, options);
    INFO(layoutCode(layout) << " language " << static_cast<int>(options.language) << " orientation "
                            << static_cast<int>(options.orientation) << " page " << static_cast<int>(options.page)
                            << " theme " << static_cast<int>(options.theme));
    CHECK(joined(test::geometryProblems(document)) == "");
    CHECK(joined(test::missingTexts(wanted(layout, bundle), document)) == "");
}

/// Every page form once, each with another language and theme.
std::vector<CardOptions> sampledOptions() {
    std::vector<CardOptions> list;
    int turn = 0;
    for (const PageSize page : {PageSize::A4, PageSize::Letter, PageSize::A3})
        for (const Orientation orientation : {Orientation::Landscape, Orientation::Portrait}) {
            CardOptions options = cardOptions(domain::allLanguages[turn % 3], orientation, page);
            options.theme = static_cast<CardTheme>(turn % 3);
            if (turn % 2) options.footerText = QStringLiteral("Tầng 5, toà nhà Hải Âu, Thành phố Hồ Chí Minh");
            list.push_back(options);
            ++turn;
        }
    return list;
}

std::string uniqueWords(int number, std::size_t length) {
    std::string text;
    for (int i = 0; text.size() < length; ++i) text += "từ" + std::to_string(number) + "n" + std::to_string(i) + " ";
    return text;
}

QStringList linesOf(const Document& document) {
    QStringList list;
    for (const Page& page : document.pages)
        for (const Item& item : page.items)
            if (const auto* text = std::get_if<TextItem>(&item.shape)) list.push_back(text->text);
    return list;
}

}  // namespace

TEST_CASE("every layout of the sample keeps its geometry and its words on every page form", "[card][pages]") {
    for (const CardOptions& options : sampledOptions()) {
        const domain::Bundle bundle = app::sampleBundle(knowledge(), options.language);
        for (const Layout layout : {Layout::Full, Layout::Comparison, Layout::Committee, Layout::Journey})
            requireSound(layout, bundle, options);
    }
}

TEST_CASE("a booklet of the sample is sound in every theme", "[card][pages]") {
    for (const CardTheme theme : {CardTheme::Calm, CardTheme::Bold, CardTheme::Print}) {
        CardOptions options = cardOptions(domain::Language::Vi,
                                          theme == CardTheme::Bold ? Orientation::Portrait : Orientation::Landscape);
        options.theme = theme;
        requireSound(Layout::Booklet, app::sampleBundle(knowledge(), domain::Language::Vi), options);
    }
}

TEST_CASE("no word is torn on the cover of a booklet", "[card][pages]") {
    for (const Orientation orientation : {Orientation::Landscape, Orientation::Portrait}) {
        domain::Bundle bundle = app::sampleBundle(knowledge(), domain::Language::Ms);
        bundle.studies.front().name = "Pembeli mesin pembungkusan, Selatan 2026";
        bundle.studies.resize(1);
        bundle.studies.front().product = "Mesin";
        bundle.personas.resize(1);
        bundle.personas.front().studyId = bundle.studies.front().id;
        bundle.committees.clear();
        bundle.journeys.clear();
        const Document document = lay(Layout::Booklet, bundle, cardOptions(domain::Language::Ms, orientation));
        QStringList lines;
        for (const Item& item : document.pages.front().items)
            if (const auto* text = std::get_if<TextItem>(&item.shape)) lines += text->text;
        INFO(joined(lines));
        CHECK(lines.filter(QStringLiteral("pembungkusan")).size() == 1);
    }
}

TEST_CASE("hard texts keep geometry and words in every layout", "[card][pages]") {
    const auto script = GENERATE(range(0, 7));
    const Text text = [&](int n) {
        const std::string number = std::to_string(n);
        switch (script) {
            case 0:
                return std::string(55, static_cast<char>('a' + n % 26)) + number;
            case 1:
                return "مدير المشتريات يبحث عن مورد موثوق به للتغليف x" + number;
            case 2:
                return "采购经理正在寻找可靠的食品包装供应商，希望在旺季之前完成 x" + number;
            case 3:
                return "👩‍🏭 nhà máy 🏭 giao 🚚 đúng hẹn 👍🏽 x" + number;
            case 4:
                return "ผู้จัดการฝ่ายผลิตต้องการเครื่องจักรที่เชื่อถือได้ก่อนเทศกาล x" + number;
            case 5:
                return "مُدير المصنع 🏭 PET 2026 x" + number;
            default:
                return uniqueWords(n, 260);
        }
    };
    const domain::Bundle bundle = hardBundle(2, text);
    const std::vector<CardOptions> options = sampledOptions();
    // Each script on other page forms, in both orientations: together all are met.
    for (const Layout layout : allLayouts)
        for (const int turn : {0, 3})
            requireSound(layout, bundle,
                         options[static_cast<std::size_t>(script + static_cast<int>(layout) + turn) % options.size()]);
}

TEST_CASE("texts of two thousand characters flow over pages in every layout", "[card][pages]") {
    domain::Bundle bundle = hardBundle(1, [](int n) { return uniqueWords(n, n % 9 == 4 ? 2000 : 40); });
    for (const Layout layout : allLayouts)
        requireSound(layout, bundle,
                     cardOptions(domain::Language::Vi, layout == Layout::Journey || layout == Layout::Full
                                                           ? Orientation::Portrait
                                                           : Orientation::Landscape));
}

TEST_CASE("what is empty makes a sound page or says that there is nothing", "[card][pages]") {
    domain::Bundle bundle;
    for (const Layout layout : allLayouts) {
        try {
            static_cast<void>(lay(layout, bundle, cardOptions(domain::Language::En)));
            FAIL("a document of nothing");
        } catch (const domain::Error& error) {
            CHECK(error.code() == domain::ErrorCode::NothingToShow);
            CHECK(error.args() == std::vector<std::string>{layoutCode(layout)});
        }
    }
    bundle.personas.resize(2);
    for (domain::Persona& persona : bundle.personas) persona.id = domain::Uuid::make();
    bundle.committees.resize(1);
    bundle.committees.front().id = domain::Uuid::make();
    bundle.journeys.resize(1);
    bundle.journeys.front().id = domain::Uuid::make();
    for (const CardOptions& options : sampledOptions())
        for (const Layout layout : allLayouts) requireSound(layout, bundle, options);
}

TEST_CASE("a comparison takes two to six, and studies apart", "[card][pages]") {
    domain::Bundle bundle;
    for (int i = 0; i < 8; ++i) {
        bundle.personas.emplace_back();
        bundle.personas.back().id = domain::Uuid::make();
        bundle.personas.back().set("identity.name", "Persona " + std::to_string(i));
    }
    Selection seven;
    for (int i = 0; i < 7; ++i) seven.personas.push_back(bundle.personas[static_cast<std::size_t>(i)].id);
    try {
        static_cast<void>(lay(Layout::Comparison, bundle, cardOptions(domain::Language::En), seven));
        FAIL("seven compared");
    } catch (const domain::Error& error) {
        CHECK(error.args() == std::vector<std::string>{"comparison", "6"});
    }
    Selection one;
    one.personas = {bundle.personas.front().id};
    CHECK_THROWS_AS(lay(Layout::Comparison, bundle, cardOptions(domain::Language::En), one), domain::Error);
    // Named, but allowed to make several tables.
    seven.severalTables = true;
    const Document two = lay(Layout::Comparison, bundle, cardOptions(domain::Language::En), seven);
    CHECK(std::count_if(two.pages.begin(), two.pages.end(),
                        [](const Page& page) { return page.outline.startsWith(QStringLiteral("Comparison")); }) == 2);
    // All eight, in two tables of four.
    const Document document = lay(Layout::Comparison, bundle, cardOptions(domain::Language::En));
    CHECK(std::count_if(document.pages.begin(), document.pages.end(),
                        [](const Page& page) { return page.outline.startsWith(QStringLiteral("Comparison")); }) == 2);
    CHECK(document.pages.front().outline.count(QStringLiteral("Persona ")) == 4);
}

TEST_CASE("a comparison repeats its head on every page and folds what is the same", "[card][pages]") {
    const domain::Bundle bundle = hardBundle(4, [](int n) { return uniqueWords(n, 200); });
    const Document document = lay(Layout::Comparison, bundle, cardOptions(domain::Language::En));
    REQUIRE(document.pages.size() > 3);
    int tables = 0;
    for (const Page& page : document.pages) {
        const bool evidence = std::any_of(page.blocks.begin(), page.blocks.end(), [](const Block& block) {
            return block.role.block == QLatin1String("evidence");
        });
        if (evidence) continue;
        ++tables;
        CHECK(std::count_if(page.blocks.begin(), page.blocks.end(),
                            [](const Block& block) { return block.role.block == QLatin1String("header"); }) == 3);
    }
    CHECK(tables > 2);
    const QStringList lines = linesOf(document);
    CHECK(lines.filter(QStringLiteral("WHAT ALL SHARE")).size() == 1);
    // The three are filled alike in choices and scales: those stand once.
    CHECK(lines.filter(QStringLiteral("Alike in pairs")).size() == 1);
}

TEST_CASE("names of real people are shown only when asked for", "[card][pages]") {
    domain::Bundle bundle;
    domain::Committee committee;
    committee.id = domain::Uuid::make();
    committee.kind = domain::CommitteeKind::Case;
    domain::Member member;
    member.id = domain::Uuid::make();
    member.name = "Quách Thị Ngà";
    member.title = "Chief accountant";
    member.roles = {domain::Role::Approver};
    committee.members.push_back(member);
    bundle.committees.push_back(committee);
    CardOptions options = cardOptions(domain::Language::En);
    for (const Layout layout : {Layout::Committee, Layout::Booklet}) {
        options.memberNames = false;
        CHECK(linesOf(lay(layout, bundle, options)).filter(QStringLiteral("Quách")).isEmpty());
        CHECK_FALSE(linesOf(lay(layout, bundle, options)).filter(QStringLiteral("Chief accountant")).isEmpty());
        options.memberNames = true;
        CHECK_FALSE(linesOf(lay(layout, bundle, options)).filter(QStringLiteral("Quách")).isEmpty());
    }
}

TEST_CASE("no page of a committee or a journey is nearly empty, and a title says a word once", "[card][pages]") {
    for (const domain::Language language : domain::allLanguages) {
        const domain::Bundle bundle = app::sampleBundle(knowledge(), language);
        for (const Layout layout : {Layout::Committee, Layout::Journey})
            for (const Orientation orientation : {Orientation::Landscape, Orientation::Portrait}) {
                const Document document = lay(layout, bundle, cardOptions(language, orientation));
                for (std::size_t i = 0; i < document.pages.size(); ++i) {
                    const Page& page = document.pages[i];
                    double filled = 0;
                    for (const Block& block : page.blocks)
                        if (block.role.block != QLatin1String("footer"))
                            filled += block.rect.width() * block.rect.height();
                    INFO(layoutCode(layout) << " language " << static_cast<int>(language) << " orientation "
                                            << static_cast<int>(orientation) << " page " << i + 1);
                    CHECK(filled > 0.2 * page.size.width() * page.size.height());
                }
            }
        const QString titles =
            linesOf(lay(Layout::Committee, bundle, cardOptions(language))).join(QLatin1Char('\n')).toLower();
        for (const char* twice : {"committee: committee", "nhóm mua: nhóm", "pembelian: jawatankuasa"})
            CHECK_FALSE(titles.contains(QString::fromUtf8(twice)));
    }
}

TEST_CASE("the contents of a booklet name the pages on which things begin", "[card][pages]") {
    for (const Orientation orientation : {Orientation::Landscape, Orientation::Portrait}) {
        const domain::Bundle bundle = app::sampleBundle(knowledge(), domain::Language::En);
        const Document document = lay(Layout::Booklet, bundle, cardOptions(domain::Language::En, orientation));
        QSet<QString> numbers;
        for (const Page& page : document.pages)
            for (const Item& item : page.items)
                if (const auto* text = std::get_if<TextItem>(&item.shape);
                    text && item.role.block == QLatin1String("contents") && text->size == 13)
                    numbers.insert(text->text);
        QSet<QString> begins;
        for (std::size_t i = 0; i < document.pages.size(); ++i)
            if (!document.pages[i].outline.isEmpty() && document.pages[i].outlineLevel == 1)
                begins.insert(QString::number(i + 1));
        INFO(joined(QStringList(numbers.begin(), numbers.end())));
        CHECK(numbers.contains(begins));
        CHECK(numbers.size() - begins.size() <= 1);  // what is open may begin on the page of the evidence
        CHECK(document.title == QStringLiteral("Personas"));
        CHECK(document.pages[1].outline == QStringLiteral("In this booklet"));
    }
}

TEST_CASE("the print theme is black on white and says all without colour", "[card][pages]") {
    CardOptions options = cardOptions(domain::Language::Vi);
    options.theme = CardTheme::Print;
    const domain::Bundle bundle = app::sampleBundle(knowledge(), domain::Language::Vi);
    const auto plain = [](const QColor& colour) {
        return !colour.isValid() || colour == QColor(Qt::black) || colour == QColor(Qt::white);
    };
    for (const Layout layout : allLayouts)
        for (const Page& page : lay(layout, bundle, options).pages)
            for (const Item& item : page.items) {
                INFO(layoutCode(layout) << " " << app::fromQt(item.role.block));
                if (const auto* text = std::get_if<TextItem>(&item.shape)) CHECK(plain(text->colour));
                if (const auto* rect = std::get_if<RectItem>(&item.shape))
                    CHECK((plain(rect->fill) && plain(rect->stroke)));
                if (const auto* path = std::get_if<PathItem>(&item.shape))
                    CHECK((plain(path->fill) && plain(path->stroke)));
                if (const auto* face = std::get_if<AvatarItem>(&item.shape)) CHECK(face->outline);
            }
}

TEST_CASE("the PDF of every layout reads back as it was put in", "[card][pages]") {
    const domain::Bundle bundle = app::sampleBundle(knowledge(), domain::Language::Vi);
    for (const Layout layout : allLayouts) {
        Selection selection;
        selection.personas = {bundle.personas[0].id, bundle.personas[4].id};
        const Document document = lay(layout, bundle, cardOptions(domain::Language::Vi), selection);
        const auto pdf = Poppler::Document::loadFromData(pdfBytes(document));
        REQUIRE(pdf);
        REQUIRE(pdf->numPages() == static_cast<int>(document.pages.size()));
        for (std::size_t i = 0; i < document.pages.size(); ++i) {
            const auto words = pdf->page(static_cast<int>(i))->textList();
            for (const Item& item : document.pages[i].items)
                if (const auto* line = std::get_if<TextItem>(&item.shape)) {
                    INFO(layoutCode(layout) << " page " << i + 1 << ": " << app::fromQt(line->text));
                    CHECK(test::textIn(words, line->box) == test::readBack(line->text));
                }
        }
    }
}
