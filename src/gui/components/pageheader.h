#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace chandung::gui {

struct Context;

/// The top line of a page: where it belongs, its title, a badge, and the page's actions at the right.
class PageHeader : public QFrame {
    Q_OBJECT

public:
    PageHeader(Context& context, const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setBadge(const QString& text);
    void setNote(const QString& text);  ///< a count or date behind the title
    /// The way back before the title ("Studies ›").
    QPushButton* setParentPlace(const QString& text);
    /// Something that is switched, behind the title.
    void addTool(QWidget* widget);
    QPushButton* addButton(const QString& text, const QString& icon, const char* kind = "");

private:
    Context& m_context;
    QHBoxLayout* m_layout;
    QPushButton* m_parent = nullptr;
    QLabel* m_chevron;
    QLabel* m_title;
    QLabel* m_badge;
    QLabel* m_note;
    int m_tools = 0;
};

}  // namespace chandung::gui
