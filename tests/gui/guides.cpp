// A study may have several interview guides: made, chosen, removed and brought back; its code read by the eye of a
// telephone is looked at in tests/app.
#include "gui/study/guidepane.h"

#include "gui/components/rowlist.h"
#include "gui/components/statementlist.h"
#include "studyfixture.h"

#include <QComboBox>
#include <QLineEdit>

using namespace chandung;
using app::toQt;
using test::Steps;

namespace {

void rename(Steps& steps, const QString& name) {
    auto* field = steps.find<QLineEdit>("guideNameLineEdit");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, name);
    steps.page->commit();
    Steps::settle();
}

}  // namespace

TEST_CASE("A study has several guides, each with its own questions; a removed one comes back") {
    Steps steps(2);
    const auto guides = [&] { return steps.workspace->all<domain::Guide>(); };
    steps.go(QStringLiteral("2/guide"));
    steps.press("makeGuideButton");
    rename(steps, QStringLiteral("For buyers"));
    auto* box = steps.page->findChild<QComboBox*>(QStringLiteral("guideComboBox"));
    CHECK_FALSE(box->isVisible());
    steps.press("anotherGuideButton");
    REQUIRE(guides().size() == 2);
    CHECK(box->isVisible());
    CHECK(guides()[0].name != guides()[1].name);
    rename(steps, QStringLiteral("For operators"));
    CHECK(guides()[0].name == "For buyers");
    CHECK(guides()[1].name == "For operators");
    CHECK(box->currentText() == QStringLiteral("For operators"));

    // What is dropped in one stays in the other.
    auto* others = steps.find<gui::RowList>("otherQuestionsList");
    const std::size_t before = guides()[1].questions.size();
    others->setFocus();
    QTest::keyClick(others, Qt::Key_Delete);
    Steps::settle();
    CHECK(guides()[1].questions.size() == before - 1);
    CHECK(guides()[0].questions.size() == before);

    box->setCurrentIndex(0);
    Q_EMIT box->activated(0);
    Steps::settle();
    CHECK(steps.find<QLineEdit>("guideNameLineEdit")->text() == QStringLiteral("For buyers"));
    CHECK(steps.page->place().endsWith(toQt(guides()[0].id.str())));
    const domain::Uuid buyers = guides()[0].id;
    steps.press("removeGuideButton");
    REQUIRE(guides().size() == 1);
    CHECK(guides()[0].name == "For operators");
    CHECK(steps.find<QLineEdit>("guideNameLineEdit")->text() == QStringLiteral("For operators"));
    CHECK(steps.notes.last().startsWith(QStringLiteral("Moved the interview guide to the trash")));
    steps.undo();
    REQUIRE(guides().size() == 2);
    CHECK(steps.find<QLineEdit>("guideNameLineEdit")->text() == QStringLiteral("For buyers"));
    // A place that search leads to.
    steps.go(QStringLiteral("2/guide/") + toQt(guides()[1].id.str()));
    CHECK(steps.find<QLineEdit>("guideNameLineEdit")->text() == QStringLiteral("For operators"));
    CHECK(steps.workspace->find<domain::Guide>(buyers)->questions.size() == before);

    while (guides().size() > 0) steps.press("removeGuideButton");
    CHECK(steps.find<QPushButton>("makeGuideButton")->isVisible());
    while (steps.workspace->undoStack().canUndo()) steps.undo();
    CHECK(steps.workspace->trashed().empty());
}
