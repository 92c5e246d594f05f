#pragma once

#include <QListView>

class QStandardItemModel;

namespace chandung::gui {

struct Context;
class Theme;

/// The places of the window at the left; the last one (Trash) stands at the bottom.
class PlaceList : public QListView {
    Q_OBJECT

public:
    explicit PlaceList(Context& context, QWidget* parent = nullptr);

    void clearPlaces();
    void addPlace(const QString& place, const QString& text, const QString& icon, const QKeySequence& keys);
    /// What follows stands at the bottom.
    void addGap();
    /// A negative count is not shown.
    void setCount(const QString& place, int count);
    void setOpen(bool open);  ///< without workspace all but the first are disabled
    void setCurrent(const QString& place);
    void setFolded(bool folded);
    /// The place that takes what has this format (lines of ids).
    void setDropPlace(const QString& place, const QString& mime);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& place);
    /// Personas were dropped on a place that takes them.
    void dropped(const QString& place, const QStringList& personas);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void stretchGap();

    const Theme& m_theme;
    QStandardItemModel* m_model;
    bool m_folded = false;
    QString m_dropPlace;
    QString m_dropMime;
};

}  // namespace chandung::gui
