#pragma once

#include "gui/components/popover.h"
#include "gui/context.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace chandung::gui {

class CompareModel;

/// How alike the personas of a comparison are: a table of all pairs, shaded and with the numbers, and for the chosen
/// pair which groups make it. Esc closes it.
class AlikePanel : public Popover {
    Q_OBJECT

public:
    AlikePanel(Context& context, const CompareModel& model, QWidget* window);

    void openAt(const QPoint& corner);

Q_SIGNALS:
    void mergeWanted(const QString& first, const QString& second);

private:
    void fillPairs();
    void explain();
    void fillGroups(std::size_t first, std::size_t second);

    Context& m_context;
    const CompareModel& m_model;
    std::vector<std::size_t> m_people;  ///< places of the columns that are personas
    QTableWidget* m_pairs;
    QLabel* m_title;
    QLabel* m_warning;
    QPushButton* m_merge;
    QTableWidget* m_groups;
};

}  // namespace chandung::gui
