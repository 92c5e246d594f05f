// Texts far longer than a cell or a row: they end in "…", and the editor of one stays inside its table.
#include "catch.h"
#include "gui/components/gridview.h"
#include "gui/components/rowlist.h"
#include "gui/components/textblock.h"
#include "gui/journey/stagegrid.h"
#include "gui/journey/stagetexts.h"
#include "keyboardroom.h"

#include <QPlainTextEdit>

using namespace chandung;
using test::KeyboardRoom;

namespace {

QString sentences() {
    return QStringLiteral("Mỗi lần đổi khổ túi mất gần một ca, vì phụ tùng không có trong báo giá. ").repeated(28);
}

}  // namespace

TEST_CASE("A text block of a few lines ends where it must, also in a word without a space") {
    const QFont font = QApplication::font();
    const int line = QFontMetrics(font).lineSpacing();
    const gui::TextBlock fits(QStringLiteral("short"), font, 200, line, 3);
    CHECK_FALSE(fits.shortened());
    CHECK(fits.height() == line);
    for (const QString& text : {sentences(), QString(400, QLatin1Char('w')), QStringLiteral("a\nb\nc\nd")}) {
        const gui::TextBlock block(text, font, 200, line, 3);
        CHECK(block.shortened());
        CHECK(block.height() == 3 * line);
        CHECK(block.width() <= 200);
        CHECK_FALSE(gui::TextBlock(text, font, 200, line).shortened());
    }
}

TEST_CASE("A statement of two thousand letters keeps rows low, and its editor inside the table") {
    KeyboardRoom room;
    domain::Journey journey;
    journey.id = domain::Uuid::make();
    journey.name = std::string(200, 'n');
    journey.stages.resize(2);
    for (domain::Stage& stage : journey.stages) stage.id = domain::Uuid::make();
    journey.stages[0].name = app::fromQt(sentences().left(200));
    journey.stages[0].concern = app::fromQt(sentences());
    REQUIRE(room.workspace().save(journey, QStringLiteral("journey")));
    room.window.go(QStringLiteral("journeys/") + app::toQt(journey.id.str()));
    auto* map = room.find<gui::StageGrid>("journeyMap");
    const int row = static_cast<int>(gui::StageRow::Concern);
    REQUIRE(QTest::qWaitFor([&] { return map->rowHeight(row) > 100; }, 10'000));
    CHECK(map->rowHeight(row) < 320);
    CHECK(map->rowHeight(static_cast<int>(gui::StageRow::Name)) < 140);
    map->setFocus();
    map->setCurrentIndex(map->model()->index(row, 0));
    KeyboardRoom::press(Qt::Key_Return);
    auto* editor = room.find<QPlainTextEdit>("cellEdit");
    CHECK(editor->toPlainText() == sentences());
    CHECK(map->viewport()->rect().contains(editor->geometry()));
    CHECK(editor->rect().contains(editor->cursorRect().center()));
    KeyboardRoom::type(QStringLiteral("!"));
    KeyboardRoom::press(Qt::Key_Escape);
    CHECK(room.workspace().find<domain::Journey>(journey.id)->stages[0].concern == app::fromQt(sentences()) + "!");
}
