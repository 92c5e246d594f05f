#pragma once

#include <QList>
#include <QPair>
#include <QToolButton>

namespace chandung::gui {

/// One filter as a chip: "Role", or "Role: Buyer ×" when it is set. The menu chooses; the cross and Backspace take it
/// off.
class FilterChip : public QToolButton {
    Q_OBJECT

public:
    /// Code or id, and its name.
    using Choices = QList<QPair<QString, QString>>;

    FilterChip(const QString& title, const QString& name, QWidget* parent);

    /// What can be chosen now; a chip without choices hides. What was chosen stays while it is among them.
    void setChoices(const Choices& choices);
    [[nodiscard]] QString value() const { return m_value; }
    /// Without a signal.
    void clear();

Q_SIGNALS:
    /// The user chose.
    void changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void choose(const QString& value);
    void dress();

    QString m_title;
    Choices m_choices;
    QString m_value;
};

}  // namespace chandung::gui
