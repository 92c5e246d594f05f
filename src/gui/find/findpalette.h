#pragma once

#include "gui/find/findresults.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace chandung::gui {

/// Finds personas, statements, sources, everything that has words, and commands, as one types; Enter goes there. Tab
/// asks for personas only.
class FindPalette : public QDialog {
    Q_OBJECT

public:
    FindPalette(Context& context, app::Workspace& workspace, const QList<QAction*>& commands, QWidget* window);

Q_SIGNALS:
    void chosen(const QString& place);
    /// A command; about a persona when an id is given.
    void commandChosen(QAction* command, const QString& compareWith, const QString& exportOf);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildPages();
    void search();
    void fill();
    void step(int by);
    void take(const QString& id);
    void setOnlyPersonas(bool only);

    Context& m_context;
    FindResults m_results;
    std::vector<FindResults::Group> m_groups;
    QStringList m_unfolded;  ///< titles of groups that show all they have
    QLineEdit* m_query;
    QToolButton* m_scope;
    QStackedWidget* m_pages;  ///< what was found, or what to do
    RowList* m_hits;
    QLabel* m_foot;
    QTimer m_soon;
    bool m_onlyPersonas = false;
};

}  // namespace chandung::gui
