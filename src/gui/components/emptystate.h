#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace chandung::gui {

struct Context;

/// What an empty place says: what it is for, and what to do.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(Context& context, const QString& icon, const QString& heading, const QString& sentence,
               QWidget* parent = nullptr);

    QPushButton* addButton(const QString& text, const QString& icon, const char* kind);

private:
    Context& m_context;
    QHBoxLayout* m_buttons;
};

}  // namespace chandung::gui
