#pragma once

#include "chandung/app/guidepages.h"
#include "chandung/app/workspace.h"
#include "gui/components/autosave.h"
#include "gui/context.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace chandung::gui {

class RowList;
class StatementList;

/// The interview guides and questionnaires of a study: which questions are asked, in which order and words, and the
/// pages and the table made of them. A study may have several, one for each kind of people who are asked.
class GuidePane : public QWidget {
    Q_OBJECT

public:
    explicit GuidePane(Context& context, QWidget* parent = nullptr);

    void setStudy(app::Workspace* workspace, const domain::Uuid& study);
    void commit();
    /// Which of the study's guides is shown; the first one when it has no such guide.
    void choose(const domain::Uuid& guide);
    [[nodiscard]] domain::Uuid chosen() const;

Q_SIGNALS:
    /// Back to the sources.
    void closed();
    void notify(const QString& text, bool undoable);

private:
    QWidget* buildHead();
    QWidget* buildForm();
    QWidget* buildChoice();
    QWidget* buildAsked();
    QWidget* buildOthers();
    [[nodiscard]] std::vector<domain::Guide> guides() const;
    [[nodiscard]] std::optional<domain::Guide> guide() const;
    void make();
    void remove();
    void fillChoice();
    void load(const domain::Guide& guide);
    void loadOthers(const domain::Guide& guide);
    void collect();
    void ask(const QString& row);
    void forget(const QString& row);
    void propose();
    void showLink();
    void exportPdf(app::GuideForm form);
    void exportCsv();
    void write(const QString& proposal, const QString& filter, const std::function<void(const QString&)>& writer);

    Context& m_context;
    QPointer<app::Workspace> m_workspace;
    domain::Uuid m_study;
    domain::Uuid m_shown;  ///< the guide that was chosen; it may be gone
    QStackedWidget* m_stack;
    QComboBox* m_choice;
    QLineEdit* m_name;
    QPlainTextEdit* m_intro;
    QLineEdit* m_link;
    QLabel* m_linkError;
    QLabel* m_asked;
    StatementList* m_questions;
    RowList* m_others;
    AutoSave m_save;
};

}  // namespace chandung::gui
