#pragma once

#include "gui/components/statementdelegate.h"
#include "gui/components/statementmodel.h"
#include "gui/context.h"

#include <QListView>

#include <optional>

namespace chandung::gui {

class StatementRowEditor;

/// The rows of a statement list: keyboard and mouse, in-place editing, dragging. As high as its rows, never scrolls.
class StatementView : public QListView {
    Q_OBJECT

public:
    StatementView(Context& context, StatementModel& model, QWidget* parent);
    ~StatementView() override;

    void setReadOnly(bool readOnly);
    /// Gives the view the height of its rows.
    void fit();
    using QListView::edit;
    void edit(int row, bool atEnd = true);
    /// Ends editing; a row left empty goes.
    void finish();
    [[nodiscard]] bool isEditing() const { return m_editor != nullptr; }
    /// A second part or the list changed: the editor is made again.
    void resetEditor();
    /// What is being edited now has been replaced from outside.
    void reloadEditor();
    void setOpenMark(int row);
    [[nodiscard]] QRect markRect(int row) const;

Q_SIGNALS:
    void typed();
    void edited();
    void evidenceRequested(int row);
    void leave();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int editedRow() const;
    [[nodiscard]] int actionRow() const;
    bool handleCommon(QKeyEvent* event);
    bool handleEditing(QKeyEvent* event, QObject* input);
    void newLine();
    void removeRow(int row, bool keepEditing);
    void moveRow(int row, int by);
    void insertPasted(const QStringList& lines);
    void leaveByTab(bool forward);
    void placeEditor();
    using QListView::closeEditor;
    void closeEditor();
    [[nodiscard]] int dropRow(int y) const;

    Context& m_context;
    StatementModel& m_model;
    StatementDelegate* m_delegate;
    StatementRowEditor* m_editor = nullptr;
    bool m_readOnly = false;
    bool m_quietFocus = false;
    int m_pressed = -1;  ///< the row whose grip is held
    std::optional<int> m_drop;
};

}  // namespace chandung::gui
