#pragma once

#include "gui/components/rowlist.h"
#include "gui/study/observationdrag.h"

namespace chandung::gui {

/// The observations that no insight rests on yet: dragged or sent to insights, and back here.
class ObservationTray : public RowList {
    Q_OBJECT

public:
    explicit ObservationTray(Context& context, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<domain::Uuid> chosen() const;

Q_SIGNALS:
    /// Ctrl+G.
    void groupWanted();
    /// Ins.
    void newWanted();
    /// Alt+Right: to the current insight.
    void moveWanted();
    /// Something was dropped here: out of its insight.
    void dropped(const std::vector<chandung::gui::DraggedObservation>& observations);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Context& m_context;
};

}  // namespace chandung::gui
