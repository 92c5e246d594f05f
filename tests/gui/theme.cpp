// The palette holds what docs/design.md promises: 4.5 : 1 for words, 3 : 1 for lines of controls and marks, in light
// and dark.
#include "gui/theme/theme.h"
#include "catch.h"
#include "gui/theme/tokens.h"
#include "gui/theme/windowdress.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>

#include <malloc.h>
#include <cmath>

using namespace chandung;

namespace {

double channel(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// Relative luminance, WCAG 2.2.
double luminance(const QColor& colour) {
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

/// Puts so much that scrolls into a window, and takes it away again.
void comeAndGo(QWidget& window, int count) {
    auto* content = new QWidget(&window);
    for (int i = 0; i < count; ++i) {
        (new QScrollArea(content))->setGeometry(0, 0, 50, 50);
        (new QComboBox(content))->view()->ensurePolished();
    }
    content->show();
    QCoreApplication::processEvents();
    delete content;
    gui::WindowDress::forgetGone(window);
}

double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return x > y ? x / y : y / x;
}

}  // namespace

TEST_CASE("words have a contrast of 4.5 to 1 on every ground they stand on") {
    const gui::Colours colours = GENERATE(gui::lightColours(), gui::darkColours());
    const std::pair<const char*, QColor> grounds[] = {
        {"win", colours.win},       {"nav", colours.nav},     {"surface", colours.surface}, {"sunken", colours.sunken},
        {"raised", colours.raised}, {"hover", colours.hover}, {"tint", colours.tint},       {"tint2", colours.tint2}};
    const std::pair<const char*, QColor> words[] = {
        {"text", colours.text}, {"text2", colours.text2}, {"hint", colours.text3}, {"accent", colours.accent},
        {"warn", colours.warn}, {"err", colours.err},     {"ok", colours.ok},      {"info", colours.info}};
    for (const auto& [ground, colour] : grounds) {
        for (const auto& [name, text] : words) {
            INFO(name << " on " << ground);
            CHECK(contrast(text, colour) >= 4.5);
        }
        INFO(ground);
        CHECK(contrast(colours.ctl, colour) >= 3.0);
        CHECK(contrast(colours.accent, colour) >= 3.0);  // the ring of the focus
    }
    const std::tuple<const char*, QColor, QColor> pairs[] = {
        {"button", colours.onAccent, colours.accent}, {"pressed", colours.onAccent, colours.accentPressed},
        {"warn", colours.warn, colours.warnGround},   {"err", colours.err, colours.errGround},
        {"ok", colours.ok, colours.okGround},         {"info", colours.info, colours.infoGround},
        {"found letters", colours.text, colours.mark}};
    for (const auto& [name, text, ground] : pairs) {
        INFO(name);
        CHECK(contrast(text, ground) >= 4.5);
    }
    for (const QColor& series : colours.data) CHECK(contrast(series, colours.surface) >= 3.0);
}

TEST_CASE("nothing moves by itself") {
    gui::Theme theme;
    theme.apply();
    for (const Qt::UIEffect effect :
         {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip})
        CHECK_FALSE(QApplication::isEffectEnabled(effect));
    const QPushButton button;
    CHECK(button.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &button) == 0);
}

TEST_CASE("an icon of no size is empty and asks for no painting") {
    gui::Theme theme;
    theme.apply();
    static int complaints = 0;
    complaints = 0;
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) { ++complaints; });
    const QIcon icon = theme.icon(QStringLiteral("plus"));
    const bool empty = icon.pixmap(QSize(0, 12), QIcon::Disabled).isNull();
    qInstallMessageHandler(before);
    CHECK(empty);
    CHECK(complaints == 0);
    CHECK_FALSE(icon.pixmap(QSize(16, 16)).isNull());
}

TEST_CASE("what scrolls leaves nothing behind in the books of the style sheet") {
    gui::Theme theme;
    theme.apply();
    QWidget window;
    theme.findChild<gui::WindowDress*>()->dress(window);
    window.show();
    comeAndGo(window, 500);
    const auto before = static_cast<double>(::mallinfo2().uordblks);
    comeAndGo(window, 500);
    comeAndGo(window, 500);
    // With its books kept it is over two million.
    CHECK(static_cast<double>(::mallinfo2().uordblks) - before < 300'000);
}
