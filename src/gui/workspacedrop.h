#pragma once

#include <QObject>

class QWidget;

namespace chandung::gui {

/// Lets a workspace file or a table be dropped anywhere on a window. What a page takes itself (photos) stays the
/// page's.
class WorkspaceDrop : public QObject {
    Q_OBJECT

public:
    explicit WorkspaceDrop(QWidget* window);

    /// Whether a file of this name is a workspace or a table, so that the window opens it.
    [[nodiscard]] static bool takes(const QString& file);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void dropped(const QString& file);
    void tableDropped(const QString& file);
};

}  // namespace chandung::gui
