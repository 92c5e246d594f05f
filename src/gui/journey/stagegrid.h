#pragma once

#include "gui/components/gridview.h"

namespace chandung::gui {

class StageModel;

/// The journey's map: a grid whose feelings are dragged, or changed with − and +. Alt+Left and Alt+Right move the
/// stage, Ctrl+Del takes it away, Ins adds one.
class StageGrid : public GridView {
    Q_OBJECT

public:
    StageGrid(Context& context, StageModel& model, bool drawn, QWidget* parent = nullptr);

Q_SIGNALS:
    void moveWanted(int stage, int by);
    void removeWanted(int stage);
    /// Enter or a double click on the customers of a stage.
    void countsWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    bool feelingKey(const QKeyEvent* event);

    StageModel& m_model;
    bool m_drawn;
    int m_pressed = -1;  ///< stage whose point is held
    QPoint m_from;
    bool m_dragging = false;
};

}  // namespace chandung::gui
