#pragma once

#include "chandung/domain/quality.h"

#include <QFrame>

class QLabel;
class QListView;
class QStandardItemModel;

namespace chandung::gui {

struct Context;

/// What a step needs, and what helps later; Enter or a click jumps to the place.
class Checklist : public QFrame {
    Q_OBJECT

public:
    explicit Checklist(Context& context, QWidget* parent = nullptr);

    void setItems(const std::vector<domain::CheckItem>& items);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void jump(const QString& place);

private:
    void addRow(const domain::CheckItem& item);
    void fitHeight();

    Context& m_context;
    QLabel* m_state;
    QListView* m_view;
    QStandardItemModel* m_model;
};

}  // namespace chandung::gui
