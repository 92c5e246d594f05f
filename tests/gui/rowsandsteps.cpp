// What stands in columns, and what has room.
#include "catch.h"
#include "gui/components/rowlist.h"
#include "gui/components/stepbar.h"
#include "screens.h"

#include <QTest>

using namespace chandung;
using test::Screens;

namespace {

/// Where something is drawn first, from the middle of a row on.
int firstMark(const QImage& picture, const QRect& row) {
    const QRgb ground = picture.pixel(row.center());
    for (int x = row.center().x(); x < row.right(); ++x)
        for (int y = row.top() + 4; y < row.bottom() - 4; ++y)
            if (picture.pixel(x, y) != ground) return x;
    return -1;
}

}  // namespace

TEST_CASE("the tags of a list stand in one column") {
    test::GuiParts gui;
    gui::RowList list(gui.context, QStringLiteral("rows"), QStringLiteral("Rows"));
    gui::Row narrow;
    narrow.id = QStringLiteral("1");
    narrow.title = QStringLiteral("One");
    narrow.tag = QStringLiteral("B2B");
    narrow.right = QStringLiteral("An");
    gui::Row wide = narrow;
    wide.id = QStringLiteral("2");
    wide.right = QStringLiteral("Nguyễn Thị Phương Uyên");
    list.setRows({narrow, wide});
    list.resize(600, 200);
    list.clearSelection();
    list.setCurrentIndex({});
    list.show();
    REQUIRE(QTest::qWaitForWindowExposed(&list));
    const QImage picture = list.viewport()->grab().toImage();
    const int first = firstMark(picture, list.visualRect(list.model()->index(0, 0)));
    const int second = firstMark(picture, list.visualRect(list.model()->index(1, 0)));
    CHECK(first > 300);
    CHECK(first == second);
}

TEST_CASE("at the smallest size every step of a study has room for its texts") {
    for (const domain::Language language : {domain::Language::En, domain::Language::Vi, domain::Language::Ms}) {
        Screens screens(language, QSize(1024, 700));
        const auto study = screens.window.workspace()->all<domain::Study>().front();
        screens.go(QStringLiteral("studies/") + app::toQt(study.id.str()) + QStringLiteral("/2"));
        const auto* bar = screens.window.findChild<gui::StepBar*>();
        REQUIRE(bar);
        REQUIRE(bar->isVisible());
        CHECK(bar->fits());
    }
}
