#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QString>
#include <QTemporaryDir>

#include <array>

namespace chandung::gui {

class FocusRing;

/// Every colour of the windows, by its use (docs/design.md). No colour is written anywhere else.
struct Colours {
    QColor win, nav, surface, sunken, raised, hover;
    QColor line, line2, ctl;
    QColor text, text2, text3;
    QColor accent, accentHover, accentPressed, onAccent;
    QColor tint, tint2;
    QColor warn, warnGround, warnLine;
    QColor err, errGround, errLine;
    QColor ok, okGround;
    QColor info, infoGround, infoLine;
    QColor mark, scrim;
    std::array<QColor, 7> data;
};

/// The type scale.
enum class Type { Display, Title, Heading, Body, BodyMedium, BodyStrong, Label, LabelMedium, Caption, CaptionStrong };

/// The look of the windows: colours, type, icons, for light and dark. Built in main.cpp and passed on in the Context.
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };

    explicit Theme(QObject* parent = nullptr);

    /// Sets palette, style, style sheet and fonts of the application; call before the first window and after `setMode`.
    void apply();
    void setMode(Mode mode);
    /// The mode of a setting: "system", "light", "dark".
    [[nodiscard]] static Mode modeOf(const QString& name);
    [[nodiscard]] bool dark() const { return m_dark; }

    [[nodiscard]] const Colours& colours() const { return m_colours; }
    [[nodiscard]] QFont font(Type type) const;
    [[nodiscard]] int lineHeight(Type type) const;

    /// An icon of the set (`resources/icons/NAME.svg`), stroked in the colour of text2, or the one given.
    [[nodiscard]] QIcon icon(const QString& name) const;
    [[nodiscard]] QIcon icon(const QString& name, const QColor& colour) const;

Q_SIGNALS:
    /// Light and dark changed: repaint, ask for icons again.
    void changed();

private:
    void resolve();

    FocusRing* m_ring = nullptr;
    QTemporaryDir m_glyphs;  ///< the style sheet's small pictures
    Mode m_mode = Mode::System;
    bool m_dark = false;
    Colours m_colours;
};

/// The spacing grid, in device-independent pixels.
namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24, xxl = 32;
}

}  // namespace chandung::gui
