#pragma once

#include "gui/context.h"
#include "gui/library/personaorder.h"

#include <QAbstractItemView>
#include <QItemSelection>
#include <QObject>

class QListView;
class QTreeView;

namespace chandung::gui {

class PersonaModel;

/// The personas of the library as tiles or as a list, over one model and with one selection. Keys: Enter opens, Space
/// selects, F2 renames, Del asks for the trash, Ctrl C and Ctrl V ask for copy and paste.
class PersonaView : public QObject {
    Q_OBJECT

public:
    PersonaView(Context& context, PersonaModel& model, QObject* parent);

    [[nodiscard]] QListView& tiles() const { return *m_tiles; }
    [[nodiscard]] QTreeView& list() const { return *m_list; }
    [[nodiscard]] QAbstractItemView& shown() const;
    void setAsList(bool list);

    /// In the order of the rows.
    [[nodiscard]] std::vector<domain::Uuid> selected() const;
    void select(const std::vector<domain::Uuid>& ids);
    void clear();
    void rename();
    void showOrder(const PersonaOrder& order);

Q_SIGNALS:
    void opened(const domain::Uuid& id);
    void selectionMoved();
    void deleteWanted();
    void copyWanted();
    void pasteWanted();
    /// A column's head was pressed.
    void orderWanted(const chandung::gui::PersonaOrder& order);
    void menuWanted(const QPoint& at);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QItemSelection selectionOf(const std::vector<domain::Uuid>& ids) const;
    void keepSelection();
    void restoreSelection();
    void buildTiles(Context& context);
    void buildList();
    void connectView(QAbstractItemView* view);
    bool key(QAbstractItemView* view, const QKeyEvent& event);
    bool pressCheck(const QPoint& at);

    PersonaModel& m_model;
    QListView* m_tiles;
    QTreeView* m_list;
    bool m_asList = false;
    PersonaOrder m_order;
    std::vector<domain::Uuid> m_kept;  ///< selected when the model was reset
    domain::Uuid m_current;
};

}  // namespace chandung::gui
