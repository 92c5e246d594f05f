// Figures of groups: what is written in them stands inside their area.
#include "chandung/app/data/charts.h"
#include "catch.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

using namespace chandung;

namespace {

QImage scatter(std::size_t groups, const QColor& text) {
    domain::Table table;
    for (const char* name : {"Satisfaction", "budget"}) table.columns.emplace_back(name);
    for (const char* value : {"10", "4000", "78000"}) {
        table.columns[0].append(value);
        table.columns[1].append("5");
    }
    const std::vector<std::uint8_t> groupOf = {0, 0, 1};
    const auto profiles = analysis::profileTable(table);
    const auto chart = app::scatterChart({table, profiles, groupOf, groups}, 0, 1);
    app::ChartLook look;
    look.second = look.line = look.onData = Qt::black;
    look.text = text;
    look.data.assign(groups, Qt::black);
    QImage image(300, 240, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    chart->paint(painter, image.rect(), look);
    return image;
}

bool red(QRgb pixel) {
    return qRed(pixel) > 200 && qGreen(pixel) < 120;
}

}  // namespace

TEST_CASE("the figures along the foot of a scatter are not cut off") {
    const QImage image = scatter(2, Qt::black);
    int marks = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) marks += image.pixel(x, y) != 0xffffffff ? 1 : 0;
    REQUIRE(marks > 100);
    for (int y = 0; y < image.height(); ++y) {
        INFO("row " << y);
        REQUIRE(image.pixel(image.width() - 1, y) == 0xffffffff);
    }
}

TEST_CASE("what a scatter counts across is written out also beside many groups") {
    const auto width = [](const QImage& image) {
        int first = image.width();
        int last = 0;
        const int line = static_cast<int>(QFontMetricsF(QFont()).height());
        for (int y = image.height() - 2 * line; y < image.height() - line; ++y)
            for (int x = 0; x < image.width(); ++x)
                if (red(image.pixel(x, y))) {
                    first = std::min(first, x);
                    last = std::max(last, x);
                }
        return last - first;
    };
    const double title = QFontMetricsF(QFont()).horizontalAdvance(QStringLiteral("Satisfaction"));
    CHECK(width(scatter(8, Qt::red)) > title - 8);
    CHECK(width(scatter(2, Qt::red)) < 0);  // there it stands beside their letters
}
