#pragma once

#include <QString>

#include "chandung/domain/uuid.h"

#include <vector>

class QMimeData;
class QWidget;

namespace chandung::gui {

/// An observation on its way over the board, and the insight it comes from (null: none).
struct DraggedObservation {
    domain::Uuid observation;
    domain::Uuid insight;
};

/// Drags observations until they are dropped.
void dragObservations(QWidget* from, const std::vector<DraggedObservation>& observations);

/// What is dragged; empty for anything else.
[[nodiscard]] std::vector<DraggedObservation> draggedObservations(const QMimeData* data);

/// An id of a row.
[[nodiscard]] domain::Uuid uuidOf(const QString& text);

}  // namespace chandung::gui
