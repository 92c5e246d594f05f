#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace chandung::gui {

class DraftKeeper;
class RowList;
struct Context;

/// What was typed last time and not saved: to put back, to copy, or to remove.
class DraftsDialog : public QDialog {
    Q_OBJECT

public:
    DraftsDialog(Context& context, DraftKeeper& keeper, QWidget* parent);

private:
    void reload();
    void showText();
    void putBack();
    void remove();
    [[nodiscard]] int current() const;

    Context& m_context;
    DraftKeeper& m_keeper;
    RowList* m_list;
    QPlainTextEdit* m_text;
    QPushButton* m_put;
    QPushButton* m_copy;
    QPushButton* m_remove;
};

}  // namespace chandung::gui
