// Every format of every layout, from the sample in three languages and from names that would like to be more.
#include "cardfixture.h"

#include "catch.h"
#include "chandung/app/exporter.h"
#include "chandung/app/outputfile.h"
#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "workspacefolder.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace chandung;
using namespace chandung::app;
using card::Layout;
using test::allLayouts;
using test::cardOptions;
using test::knowledge;

namespace {

QByteArray bytesOf(ExportFormat format, Layout layout, const domain::Bundle& bundle,
                   domain::Language language = domain::Language::En) {
    ExportOrder order{format, layout, {}, cardOptions(language), 72};
    return exportBytes(order, {bundle, knowledge().catalogue, knowledge()});
}

QString withoutTags(QString html) {
    html.remove(0, html.indexOf(QStringLiteral("<main>")));
    html.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    for (const auto& [name, sign] :
         {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}})
        html.replace(QLatin1String(name), QLatin1String(sign));
    return test::withoutSpace(html);
}

QString tidied(const QByteArray& html) {
    QProcess tidy;
    tidy.setProcessChannelMode(QProcess::MergedChannels);
    tidy.start(QStringLiteral("tidy"), {QStringLiteral("-q"), QStringLiteral("-e"), QStringLiteral("-utf8")});
    REQUIRE(tidy.waitForStarted());
    tidy.write(html);
    tidy.closeWriteChannel();
    tidy.waitForFinished();
    return QString::fromUtf8(tidy.readAll());
}

}  // namespace

TEST_CASE("HTML and Markdown say all that a persona says, and HTML passes a checker") {
    for (const domain::Language language : domain::allLanguages) {
        const domain::Bundle bundle = sampleBundle(knowledge(), language);
        for (const Layout layout : {Layout::Card, Layout::Full, Layout::Booklet}) {
            INFO(card::layoutCode(layout));
            const QByteArray html = bytesOf(ExportFormat::Html, layout, bundle, language);
            CHECK(tidied(html) == QString());
            CHECK(
                html.contains(QStringLiteral("<html lang=\"%1\">").arg(toQt(domain::languageCode(language))).toUtf8()));
            CHECK_FALSE(html.contains("http://"));
            CHECK_FALSE(html.contains("<script"));
            const QString text = withoutTags(QString::fromUtf8(html));
            QString markdown = QString::fromUtf8(bytesOf(ExportFormat::Markdown, layout, bundle, language));
            markdown =
                test::withoutSpace(markdown.remove(QLatin1Char('\\')).replace(QStringLiteral("<br>"), QString()));
            for (const domain::Persona& persona : bundle.personas)
                for (const auto& [key, value] : persona.fields) {
                    const domain::FieldDefinition* field = knowledge().catalogue.field(key);
                    const auto* statements = std::get_if<domain::Statements>(&value);
                    if (!statements || !field || !field->audience.has(persona.kind)) continue;
                    for (const domain::Statement& statement : *statements) {
                        INFO(key << ": " << statement.text);
                        CHECK(text.contains(test::withoutSpace(toQt(statement.text))));
                        CHECK(markdown.contains(test::withoutSpace(toQt(statement.text))));
                    }
                }
        }
    }
}

TEST_CASE("the name of a real person stays out of what is exported unless it is asked for") {
    domain::Bundle bundle;
    domain::Committee committee;
    committee.id = domain::Uuid::make();
    committee.name = "First line";
    committee.kind = domain::CommitteeKind::Case;
    domain::Member member;
    member.id = domain::Uuid::make();
    member.name = "Zulaikha";
    member.title = "Head of plant";
    member.roles = {domain::Role::Decider};
    committee.members = {member};
    bundle.committees = {committee};
    for (const ExportFormat format : {ExportFormat::Html, ExportFormat::Markdown}) {
        ExportOrder order{format, Layout::Committee, {}, cardOptions(domain::Language::En), 72};
        const QByteArray without = exportBytes(order, {bundle, knowledge().catalogue, knowledge()});
        CHECK(without.contains("Head of plant"));
        CHECK_FALSE(without.contains("Zulaikha"));
        order.card.memberNames = true;
        CHECK(exportBytes(order, {bundle, knowledge().catalogue, knowledge()}).contains("Zulaikha"));
    }
}

TEST_CASE("a comparison as a table has fields as rows and personas as columns") {
    const domain::Bundle bundle = sampleBundle(knowledge(), domain::Language::En);
    ExportOrder order{ExportFormat::Csv, Layout::Comparison, {}, cardOptions(domain::Language::Vi), 72};
    const domain::Persona& first = bundle.personas[0];
    const domain::Persona& second = bundle.personas[1];
    order.selection.personas = {second.id, first.id};
    const QString csv = QString::fromUtf8(exportBytes(order, {bundle, knowledge().catalogue, knowledge()}));
    const QStringList lines = csv.split(QStringLiteral("\r\n"));
    CHECK(lines[0].endsWith(QStringLiteral(",%1,%2").arg(toQt(second.name()), toQt(first.name()))));
    const domain::FieldDefinition& title = *knowledge().catalogue.field("role.title");
    const auto cell = [](const std::string& text) {
        const QString plain = toQt(text);
        return plain.contains(QLatin1Char(',')) ? QStringLiteral("\"%1\"").arg(plain) : plain;
    };
    CHECK(lines.contains(QStringLiteral("%1,%2,%3")
                             .arg(cell(title.rowLabel().in(domain::Language::Vi)), cell(second.text("role.title")),
                                  cell(first.text("role.title")))));
    for (const domain::Persona* persona : {&first, &second})
        for (const domain::Statement& statement : persona->statements("goals.goals"))
            CHECK(csv.contains(toQt(statement.text)));
    CHECK_FALSE(csv.contains(toQt(bundle.personas[2].name())));
}

TEST_CASE("headings of HTML follow one another, pictures have words, and links lead somewhere") {
    const domain::Bundle bundle = sampleBundle(knowledge(), domain::Language::En);
    for (const Layout layout : allLayouts) {
        const QString html = QString::fromUtf8(bytesOf(ExportFormat::Html, layout, bundle));
        INFO(card::layoutCode(layout));
        CHECK(tidied(html.toUtf8()) == QString());
        int last = 0;
        QRegularExpression heading(QStringLiteral("<h([1-6])"));
        for (auto found = heading.globalMatch(html); found.hasNext();) {
            const int level = found.next().captured(1).toInt();
            CHECK(level <= last + 1);
            last = level;
        }
        CHECK(html.count(QStringLiteral("<h1")) == 1);
        CHECK_FALSE(html.contains(QStringLiteral("alt=\"\"")));
        QRegularExpression link(QStringLiteral("href=\"#([^\"]+)\""));
        for (auto found = link.globalMatch(html); found.hasNext();)
            CHECK(html.contains(QStringLiteral("id=\"%1\"").arg(found.next().captured(1))));
    }
}

TEST_CASE("an SVG is sound, alone and holds its texts") {
    const domain::Bundle bundle = sampleBundle(knowledge(), domain::Language::Vi);
    ExportOrder order{
        ExportFormat::Svg, Layout::Card, {{bundle.personas.front().id}, {}, {}}, cardOptions(domain::Language::Vi), 72};
    const QByteArray svg = exportBytes(order, {bundle, knowledge().catalogue, knowledge()});
    QXmlStreamReader xml(svg);
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters()) text += xml.text();
        if (!xml.isStartElement()) continue;
        const QString link =
            xml.attributes().value(QStringLiteral("http://www.w3.org/1999/xlink"), QStringLiteral("href")).toString();
        CHECK((link.isEmpty() || link.startsWith(QStringLiteral("data:image/"))));
    }
    CHECK_FALSE(xml.hasError());
    CHECK(text.contains(toQt(bundle.personas.front().name())));
}

TEST_CASE("many cards are written one by one, and can be stopped; what was there stays") {
    const test::WorkspaceFolder folder;
    const domain::Bundle bundle = sampleBundle(knowledge(), domain::Language::En);
    const QString file = toQt(folder.path("cards.pdf"));
    test::writeFile(folder.path("cards.pdf"), "old");
    ExportOrder order{ExportFormat::Pdf, Layout::Card, {}, cardOptions(domain::Language::En), 72};
    const ExportSource source{bundle, knowledge().catalogue, knowledge()};
    std::vector<int> told;
    try {
        exportTo(file, order, source, [&](int done, int total) {
            CHECK(total == static_cast<int>(bundle.personas.size()));
            told.push_back(done);
            return done < 2;
        });
        FAIL("it was not stopped");
    } catch (const domain::Error& error) {
        CHECK(error.code() == domain::ErrorCode::Cancelled);
    }
    CHECK(told == std::vector<int>{0, 1, 2});
    CHECK(test::readFile(folder.path("cards.pdf")) == "old");
    CHECK(QDir(toQt(folder.path(""))).entryList(QDir::Files).size() == 1);
    CHECK(exportTo(file, order, source) == QStringList{file});
    CHECK(test::readFile(folder.path("cards.pdf")).starts_with("%PDF-"));
}

TEST_CASE("pictures that are whole when it is stopped are told") {
    const test::WorkspaceFolder folder;
    const domain::Bundle bundle = sampleBundle(knowledge(), domain::Language::En);
    const ExportOrder order{ExportFormat::Png, Layout::Card, {}, cardOptions(domain::Language::En), 50};
    QStringList written;
    CHECK_THROWS_AS(exportTo(
                        toQt(folder.path("cards.png")), order, {bundle, knowledge().catalogue, knowledge()},
                        [](int done, int) { return done < 2; }, &written),
                    domain::Error);
    CHECK(written.size() == 2);
    CHECK(QDir(toQt(folder.path(""))).entryList(QDir::Files).size() == 2);
}

TEST_CASE("file names are safe and different") {
    const QString fallback = QStringLiteral("persona");
    CHECK(safeFileName(QStringLiteral("../../etc/passwd"), fallback) == QStringLiteral("etc passwd"));
    CHECK(safeFileName(QStringLiteral("a/b\\c:d*e?f\"g<h>i|j"), fallback) == QStringLiteral("a b c d e f g h i j"));
    CHECK(safeFileName(QStringLiteral(" . "), fallback) == fallback);
    CHECK(safeFileName(QStringLiteral("con"), fallback) == fallback);
    CHECK(safeFileName(QStringLiteral("LPT1.x"), fallback) == fallback);
    CHECK(safeFileName(QStringLiteral("-rf"), fallback) == QStringLiteral("_-rf"));
    CHECK(safeFileName(QStringLiteral("Nguyễn\u202Egnp\n"), fallback) == QStringLiteral("Nguyễn gnp"));
    CHECK(safeFileName(QString(500, QLatin1Char('x')), fallback).size() == 80);
    std::vector<domain::Persona> personas(4);
    for (std::size_t i = 0; i < 3; ++i) personas[i].set("identity.name", std::string(i == 1 ? "ANNA" : "Anna"));
    CHECK(fileNames(personas, ExportFormat::Pdf, fallback) ==
          QStringList{QStringLiteral("Anna.pdf"), QStringLiteral("ANNA (2).pdf"), QStringLiteral("Anna (3).pdf"),
                      QStringLiteral("persona.pdf")});
}

TEST_CASE("nothing to show is said for every format") {
    for (const ExportFormat format : {ExportFormat::Pdf, ExportFormat::Png, ExportFormat::Svg, ExportFormat::Html,
                                      ExportFormat::Markdown, ExportFormat::Csv, ExportFormat::Xlsx})
        try {
            static_cast<void>(bytesOf(format, Layout::Card, {}));
            FAIL("nothing was said");
        } catch (const domain::Error& error) {
            CHECK(error.code() == domain::ErrorCode::NothingToShow);
        }
    for (const Layout layout : allLayouts) CHECK_THROWS_AS(bytesOf(ExportFormat::Html, layout, {}), domain::Error);
}
