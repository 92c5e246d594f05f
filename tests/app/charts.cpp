// Figures of groups: what is written in them stands inside their area.
#include "chandung/app/data/charts.h"
#include "catch.h"

#include <QImage>
#include <QPainter>

using namespace chandung;

TEST_CASE("the figures along the foot of a scatter are not cut off") {
    domain::Table table;
    for (const char* name : {"kg", "budget"}) table.columns.emplace_back(name);
    for (const char* kg : {"10", "4000", "78000"}) {
        table.columns[0].append(kg);
        table.columns[1].append("5");
    }
    const std::vector<std::uint8_t> groupOf = {0, 0, 1};
    const auto profiles = analysis::profileTable(table);
    const auto chart = app::scatterChart({table, profiles, groupOf, 2}, 0, 1);
    app::ChartLook look;
    look.text = look.second = look.line = look.onData = Qt::black;
    look.data = {Qt::black, Qt::black};
    QImage image(300, 240, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    chart->paint(painter, image.rect(), look);
    painter.end();
    int marks = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) marks += image.pixel(x, y) != 0xffffffff ? 1 : 0;
    REQUIRE(marks > 100);
    for (int y = 0; y < image.height(); ++y) {
        INFO("row " << y);
        REQUIRE(image.pixel(image.width() - 1, y) == 0xffffffff);
    }
}
