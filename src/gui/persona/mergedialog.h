#pragma once

#include "chandung/domain/comparison.h"
#include "gui/context.h"

#include <QDialog>

#include <array>
#include <map>
#include <set>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace chandung::app {
class Workspace;
}

namespace chandung::gui {

/// Two personas become one: which one stays, what comes together, and where the two contradict each other, whose word
/// counts.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    /// Throws domain::Error(CannotMerge) for a persona with itself or one that is gone.
    MergeDialog(Context& context, app::Workspace& workspace, const domain::Uuid& a, const domain::Uuid& b,
                QWidget* parent = nullptr);

    [[nodiscard]] domain::Uuid kept() const { return m_personas[m_kept].id; }
    [[nodiscard]] domain::Uuid other() const { return m_personas[1 - m_kept].id; }
    /// The fields in which the other's value is to be taken.
    [[nodiscard]] std::set<std::string> fromOther() const;

private:
    void build();
    QWidget* buildChoice();
    void showMerge();
    void showConflicts(const domain::Merge& merge);
    [[nodiscard]] QString nameOf(std::size_t persona) const;

    Context& m_context;
    app::Workspace& m_workspace;
    std::array<domain::Persona, 2> m_personas;
    std::size_t m_kept = 0;
    QLabel* m_together;
    QLabel* m_pointing;
    QLabel* m_conflictTitle;
    QWidget* m_conflicts;
    QVBoxLayout* m_conflictLayout;
    std::map<std::string, QCheckBox*> m_choices;
    QPushButton* m_merge;
};

/// Asks, and merges: the persona that two have become, or none. What is refused is said in a message.
domain::Uuid mergeInDialog(Context& context, app::Workspace& workspace, const domain::Uuid& a, const domain::Uuid& b,
                           QWidget* parent);

}  // namespace chandung::gui
