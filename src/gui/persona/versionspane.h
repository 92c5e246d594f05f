#pragma once

#include <QFrame>

#include <vector>

// After Qt: moc of Qt 6.4 stumbles over <concepts> when it comes first.
#include "chandung/storage/workspacestore.h"
#include "gui/context.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace chandung::gui {

class PersonaDraft;
class RowList;
class SegmentedChoice;

/// The versions of a persona: who reviewed it when and why, what changed, and the way back.
class VersionsPane : public QFrame {
    Q_OBJECT

public:
    VersionsPane(Context& context, PersonaDraft& draft, QWidget* parent = nullptr);

    void refresh();
    void takeFocus();

Q_SIGNALS:
    void fieldRequested(const QString& field);
    void restored(int version);
    /// The comparison of the version with the persona as it is now.
    void sideBySideWanted(const QString& place);

private:
    void build();
    QWidget* buildTable();
    void showChanges();
    void fillTable(const domain::Persona& before, const domain::Persona& after);
    void restore();
    /// The place in m_versions; its size: now.
    [[nodiscard]] std::size_t current() const;
    [[nodiscard]] QString nameOf(std::size_t version) const;

    Context& m_context;
    PersonaDraft& m_draft;
    std::vector<storage::PersonaVersion> m_versions;
    RowList* m_list;
    SegmentedChoice* m_against;
    QLabel* m_title;
    QLabel* m_nothing;
    QTableWidget* m_table;
    QPushButton* m_restore;
    QPushButton* m_beside;
};

}  // namespace chandung::gui
