#include "gui/theme/theme.h"

#include "gui/theme/buttonkeys.h"
#include "gui/theme/doubleclicks.h"
#include "gui/theme/focusring.h"
#include "gui/theme/iconengine.h"
#include "gui/theme/style.h"
#include "gui/theme/stylesheet.h"
#include "gui/theme/tokens.h"
#include "gui/theme/windowdress.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleHints>

namespace chandung::gui {

namespace {

void loadFonts() {
    static const bool loaded = [] {
        const QDir folder(QStringLiteral(":/fonts/app"));
        for (const QString& name : folder.entryList(QDir::Files))
            QFontDatabase::addApplicationFont(folder.filePath(name));
        return true;
    }();
    Q_UNUSED(loaded)
}

struct Step {
    int size, line;
    QFont::Weight weight;
};

Step stepOf(Type type) {
    switch (type) {
        case Type::Display:
            return {24, 32, QFont::DemiBold};
        case Type::Title:
            return {18, 26, QFont::DemiBold};
        case Type::Heading:
            return {15, 22, QFont::DemiBold};
        case Type::Body:
            return {13, 20, QFont::Normal};
        case Type::BodyMedium:
            return {13, 20, QFont::Medium};
        case Type::BodyStrong:
            return {13, 20, QFont::DemiBold};
        case Type::Label:
            return {12, 18, QFont::Normal};
        case Type::LabelMedium:
            return {12, 18, QFont::Medium};
        case Type::Caption:
            return {11, 16, QFont::Normal};
        case Type::CaptionStrong:
            return {11, 16, QFont::DemiBold};
    }
    return {13, 20, QFont::Normal};
}

bool systemIsDark() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const auto scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    // Taken before our own palette is set.
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

QFont fontOf(Type type) {
    const Step step = stepOf(type);
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans")});
    font.setPixelSize(step.size);
    font.setWeight(step.weight);
    return font;
}

QPalette paletteOf(const Colours& c) {
    QPalette palette;
    palette.setColor(QPalette::Window, c.win);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.sunken);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.text3);
    palette.setColor(QPalette::Button, c.raised);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.err);
    palette.setColor(QPalette::Highlight, c.tint2);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.hover);
    palette.setColor(QPalette::Mid, c.line2);
    palette.setColor(QPalette::Dark, c.ctl);
    palette.setColor(QPalette::Shadow, c.text3);
    QColor off = c.text;
    off.setAlphaF(0.45F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, off);
    return palette;
}

/// The small pictures of the style sheet, coloured: checks and arrows of fields.
void writeGlyphs(const QString& folder, const Colours& c) {
    const auto write = [&](const QString& icon, const QString& name, const QColor& colour) {
        QFile file(folder + QLatin1Char('/') + name);
        QByteArray svg = tinted(iconSvg(icon), colour);
        if (name == QLatin1String("check.svg")) svg.replace("stroke-width=\"1.75\"", "stroke-width=\"3\"");
        if (file.open(QIODevice::WriteOnly)) file.write(svg);
    };
    write(QStringLiteral("check"), QStringLiteral("check.svg"), c.onAccent);
    write(QStringLiteral("check"), QStringLiteral("check-text.svg"), c.text2);
    write(QStringLiteral("down"), QStringLiteral("down.svg"), c.text2);
    write(QStringLiteral("up"), QStringLiteral("up.svg"), c.text2);
}

}  // namespace

Theme::Theme(QObject* parent) : QObject(parent) {
    resolve();
}

void Theme::resolve() {
    m_dark = m_mode == Mode::Dark || (m_mode == Mode::System && systemIsDark());
    m_colours = m_dark ? darkColours() : lightColours();
}

void Theme::apply() {
    loadFonts();
    resolve();
    if (!m_ring) {
        QApplication::setStyle(new Style(*this));
        m_ring = new FocusRing(this);
        new WindowDress(this);
        new ButtonKeys(this);
        new DoubleClicks(this);
        // Nothing slides or fades, for those whom motion makes ill; the style's own animations are off, too.
        for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                          Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
            QApplication::setEffectEnabled(effect, false);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { setMode(m_mode); });
#endif
    }
    QApplication::setFont(font(Type::Body));
    QApplication::setPalette(paletteOf(m_colours));
    const QString folder = m_glyphs.filePath(m_dark ? QStringLiteral("dark") : QStringLiteral("light"));
    QDir().mkpath(folder);
    writeGlyphs(folder, m_colours);
    findChild<WindowDress*>()->setSheet(styleSheet(m_colours, folder));
    Q_EMIT changed();
}

void Theme::setMode(Mode mode) {
    const bool wasDark = m_dark;
    m_mode = mode;
    resolve();
    if (m_ring && wasDark != m_dark) apply();
}

Theme::Mode Theme::modeOf(const QString& name) {
    if (name == QLatin1String("light")) return Mode::Light;
    return name == QLatin1String("dark") ? Mode::Dark : Mode::System;
}

QFont Theme::font(Type type) const {
    // Made once, so that each is looked up once; never taken down, because that would need the application.
    static const auto* const fonts = [] {
        auto* made = new std::array<QFont, 10>;
        for (std::size_t i = 0; i < made->size(); ++i) (*made)[i] = fontOf(static_cast<Type>(i));
        return made;
    }();
    return (*fonts)[static_cast<std::size_t>(type)];
}

int Theme::lineHeight(Type type) const {
    return stepOf(type).line;
}

QIcon Theme::icon(const QString& name) const {
    return icon(name, QColor());
}

QIcon Theme::icon(const QString& name, const QColor& colour) const {
    return QIcon(new IconEngine(*this, name, colour));
}

}  // namespace chandung::gui
