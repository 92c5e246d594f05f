#pragma once

#include "gui/find/findable.h"
#include "gui/pages/datapage.h"

class QAbstractButton;
class QCheckBox;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace chandung::gui {

class CompareTable;
struct CompareColumn;
class EmptyState;
class PageHeader;
class SegmentedChoice;

/// Two to six personas and segments side by side, what differs first, edited in place. Its place is "compare" and the
/// ids of the columns, with commas between them.
class ComparePage : public DataPage, public Findable {
    Q_OBJECT

public:
    explicit ComparePage(Context& context, QWidget* parent = nullptr);

    void setWorkspace(app::Workspace* workspace) override;
    bool open(const QStringList& path) override;
    [[nodiscard]] QString place() const override;
    void takeFocus() override;
    void commit() override;
    [[nodiscard]] std::vector<domain::Uuid> personas() const override;

    [[nodiscard]] std::vector<FindSpot> findSpots() const override;
    void showSpot(const FindSpot& spot, const QStringList& words) override;
    void showFound(const QStringList& words) override;

protected:
    void reload() override;
    [[nodiscard]] bool concerns(const app::Change& change) const override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHeader();
    void addShortcuts();
    EmptyState* buildEmpty();
    void setColumns(const QStringList& ids);
    void removeColumn(const QString& id);
    void choose(const QWidget* under);
    void compareFirst();
    void openColumn(const QString& id, const QString& field);
    void setAll(bool all);
    void showNote();
    void followMerge(const domain::Uuid& kept);
    void fitHeader();
    void fillVersions(QMenu* menu);
    void addVersion(const domain::Uuid& persona, int version);
    void restore();
    /// The column of an earlier version that the cursor is in, else the first one; null when there is none.
    [[nodiscard]] const CompareColumn* versionShown() const;

    PageHeader* m_header;
    SegmentedChoice* m_rows;
    QCheckBox* m_shared;
    QPushButton* m_reorder = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_earlier = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_export = nullptr;
    QStackedWidget* m_stack;
    CompareTable* m_table;
    QStringList m_ids;
};

}  // namespace chandung::gui
