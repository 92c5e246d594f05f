#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace chandung::gui {

struct Context;

/// A white panel with a heading line and a body.
class Panel : public QFrame {
    Q_OBJECT

public:
    Panel(Context& context, const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setNote(const QString& note);
    QToolButton* addTool(const QString& icon, const QString& tip);
    void addHeaderWidget(QWidget* widget);
    void add(QWidget* widget, int stretch = 0);
    /// The body in a scroll area of its own.
    void addScrolling(QWidget* widget);

private:
    Context& m_context;
    QLabel* m_title;
    QLabel* m_note;
    QHBoxLayout* m_head;
    QVBoxLayout* m_layout;
};

}  // namespace chandung::gui
