#pragma once

#include "gui/components/tagpainter.h"

#include <QListView>

class QStandardItem;
class QStandardItemModel;

namespace chandung::gui {

struct Context;

/// A row of a RowList, as it is shown.
struct Row {
    QString id;
    QString title;
    QString sub;
    QString right;
    QString rightSub;
    QString tag;
    tags::Look tagLook = tags::Look::Neutral;
    QVariant icon;  ///< QIcon or QPixmap
    bool wraps = false;
    bool section = false;  ///< a heading that cannot be chosen
    bool warn = false;     ///< the text at the right in the colour of warnings
    bool checkable = false;
    bool checked = false;
    QString spoken;  ///< what a screen reader says; empty: title and sub
};

/// A list of rows. Filling it anew updates rows in place: the current one and the scroll place stay.
class RowList : public QListView {
    Q_OBJECT

public:
    RowList(Context& context, const QString& name, const QString& spokenName, QWidget* parent = nullptr);

    void setRows(const std::vector<Row>& rows);
    [[nodiscard]] QString currentId() const;
    /// Without a signal; false when it is not there.
    bool setCurrentId(const QString& id);
    [[nodiscard]] QStringList selectedIds() const;
    [[nodiscard]] QStringList checkedIds() const;
    [[nodiscard]] int count() const;
    /// Up and Down typed in a field beside the list go through its rows; false for any other key.
    bool stepWith(const QKeyEvent& key);
    /// As high as its rows: the page scrolls, not the list.
    void setGrowing(bool growing) { m_growing = growing; }

Q_SIGNALS:
    /// The user went to another row.
    void picked(const QString& id);
    /// Enter or double click.
    void opened(const QString& id);
    /// Del.
    void deleteWanted(const QString& id);
    /// A check mark was set or taken away by the user.
    void checked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill(QStandardItem* item, const Row& row);
    void grow();

    QStandardItemModel* m_model;
    bool m_growing = false;
    bool m_filling = false;
};

}  // namespace chandung::gui
