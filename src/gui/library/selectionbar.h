#pragma once

#include "chandung/domain/study.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;

namespace chandung::gui {

struct Context;

/// At the bottom of the library while personas are selected: how many, and what can be done with them.
class SelectionBar : public QFrame {
    Q_OBJECT

public:
    explicit SelectionBar(Context& context, QWidget* parent = nullptr);

    void setCount(int count);
    /// Where they can be moved to.
    void setStudies(const std::vector<domain::Study>& studies);

Q_SIGNALS:
    void compareWanted();
    void exportWanted();
    void tagWanted(const QPoint& at);
    void duplicateWanted();
    void moveWanted(const domain::Uuid& study);
    void trashWanted();
    void clearWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QPushButton* add(const QString& text, const QString& icon, const char* kind, const QString& name);

    Context& m_context;
    QLabel* m_count;
    QLabel* m_hint;
    QPushButton* m_compare = nullptr;
    QMenu* m_studies = nullptr;
};

}  // namespace chandung::gui
