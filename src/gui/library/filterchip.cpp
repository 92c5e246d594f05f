#include "gui/library/filterchip.h"

#include "gui/components/labels.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace chandung::gui {

namespace {
constexpr int crossWidth = 24;
constexpr int longest = 26;  // letters of a choice on the chip

QString plain(const QString& text) {
    return QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}
}  // namespace

FilterChip::FilterChip(const QString& title, const QString& name, QWidget* parent)
    : QToolButton(parent), m_title(title) {
    setObjectName(name);
    setProperty("kind", QStringLiteral("chip"));
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setMenu(new QMenu(this));
    dress();
}

void FilterChip::setChoices(const Choices& choices) {
    setVisible(!choices.isEmpty());
    if (choices == m_choices) return;
    m_choices = choices;
    const bool known =
        std::any_of(choices.begin(), choices.end(), [&](const auto& one) { return one.first == m_value; });
    if (!known) m_value.clear();
    menu()->clear();
    menu()->addAction(tr("Any"), this, [this] { choose({}); });
    menu()->addSeparator();
    for (const auto& one : choices) {
        const QString code = one.first;
        menu()->addAction(plain(one.second), this, [this, code] { choose(code); });
    }
    dress();
}

void FilterChip::clear() {
    m_value.clear();
    dress();
}

void FilterChip::choose(const QString& value) {
    if (m_value == value) return;
    m_value = value;
    dress();
    Q_EMIT changed();
}

void FilterChip::dress() {
    const auto found =
        std::find_if(m_choices.begin(), m_choices.end(), [&](const auto& one) { return one.first == m_value; });
    const bool set = found != m_choices.end();
    QString name = set ? found->second : QString();
    if (name.size() > longest) name = name.left(longest - 1) + QChar(0x2026);
    setText(set ? QStringLiteral("%1: %2  ×").arg(plain(m_title), plain(name))
                : plain(m_title) + QStringLiteral("  ▾"));
    setAccessibleName(set ? QStringLiteral("%1: %2").arg(m_title, found->second) : m_title);
    setLook(this, "set", set);
}

void FilterChip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
        choose({});
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down) {
        showMenu();
        return;
    }
    QToolButton::keyPressEvent(event);
}

void FilterChip::mousePressEvent(QMouseEvent* event) {
    if (!m_value.isEmpty() && event->position().x() > width() - crossWidth) {
        choose({});
        return;
    }
    QToolButton::mousePressEvent(event);
}

}  // namespace chandung::gui
