// The files of every layout in every language, looked at by the tools of others.
#include "cardfixture.h"

#include "catch.h"
#include "chandung/app/exporter.h"
#include "chandung/app/text.h"
#include "workspacefolder.h"

#include <QProcess>
#include <QRegularExpression>

using namespace chandung;
using namespace chandung::app;
using card::Layout;
using test::allLayouts;
using test::cardOptions;
using test::knowledge;

namespace {

/// The sample with texts of other scripts in it, two personas of it named.
domain::Bundle mixedBundle(domain::Language language) {
    domain::Bundle bundle = sampleBundle(knowledge(), language);
    domain::Statements goals;
    for (const char* text : {"采购经理正在寻找供应商", "ผู้จัดการฝ่ายผลิต", "مدير المشتريات 🚚", "Đúng hẹn 👍🏽"})
        goals.push_back({domain::Uuid::make(), text, {}, {}, {}});
    bundle.personas.front().set("goals.goals", goals);
    return bundle;
}

void write(const QString& file, ExportFormat format, Layout layout, const domain::Bundle& bundle,
           domain::Language language) {
    ExportOrder order{format, layout, {}, cardOptions(language), 72};
    if (layout == Layout::Card || layout == Layout::Full || layout == Layout::Comparison)
        order.selection.personas = {bundle.personas[0].id, bundle.personas[1].id};
    exportTo(file, order, {bundle, knowledge().catalogue, knowledge()}, {});
}

}  // namespace

TEST_CASE("the PDF of every layout in every language is sound and its fonts are embedded with their text", "[card]") {
    const test::WorkspaceFolder folder;
    const QString file = toQt(folder.path("pages.pdf"));
    for (const domain::Language language : domain::allLanguages) {
        const domain::Bundle bundle = mixedBundle(language);
        for (const Layout layout : allLayouts) {
            INFO(card::layoutCode(layout) << " " << domain::languageCode(language));
            write(file, ExportFormat::Pdf, layout, bundle, language);
            const test::ToolAnswer check = test::runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), file});
            INFO(check.out.toStdString());
            CHECK(check.code == 0);
            const test::ToolAnswer fonts = test::runTool(QStringLiteral("pdffonts"), {file});
            REQUIRE(fonts.code == 0);
            const QStringList lines = QString::fromUtf8(fonts.out).trimmed().split(QLatin1Char('\n')).mid(2);
            CHECK(lines.size() >= 2);
            // name, type, encoding, embedded, subset, Unicode map, object
            static const QRegularExpression sound(QStringLiteral(" yes +(yes|no) +yes +\\d+ +\\d+ *$"));
            for (const QString& line : lines) {
                INFO(line.toStdString());
                CHECK(sound.match(line).hasMatch());
            }
        }
    }
}

TEST_CASE("the HTML of every layout in every language passes a checker and leads nowhere outside", "[card]") {
    const test::WorkspaceFolder folder;
    const QString file = toQt(folder.path("pages.html"));
    for (const domain::Language language : domain::allLanguages) {
        const domain::Bundle bundle = mixedBundle(language);
        for (const Layout layout : allLayouts) {
            INFO(card::layoutCode(layout) << " " << domain::languageCode(language));
            write(file, ExportFormat::Html, layout, bundle, language);
            const test::ToolAnswer tidy = test::runTool(
                QStringLiteral("tidy"), {QStringLiteral("-q"), QStringLiteral("-e"), QStringLiteral("-utf8"), file});
            INFO(tidy.out.toStdString());
            CHECK(tidy.code == 0);
            CHECK(tidy.out.isEmpty());
            const QString html = QString::fromStdString(test::readFile(fromQt(file)));
            static const QRegularExpression outside(QStringLiteral(
                "(src|href|action|data)=\"(?!#|data:)|@import|url\\((?![\"']?data:)|<script|<iframe|<object"));
            CHECK_FALSE(outside.match(html).hasMatch());
        }
    }
}
