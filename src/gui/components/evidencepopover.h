#pragma once

#include "gui/components/evidenceform.h"
#include "gui/components/evidenceitem.h"
#include "gui/components/popover.h"
#include "gui/context.h"

#include <vector>

class QLabel;
class QLineEdit;
class QListView;

namespace chandung::gui {

class EvidenceDelegate;
class EvidenceModel;

/// What one statement rests on: its citations, and a field to find more in the study. Under the statement's mark; Esc
/// closes it.
class EvidencePopover : public Popover {
    Q_OBJECT

public:
    EvidencePopover(Context& context, app::Workspace& workspace, const domain::Uuid& study,
                    const domain::Statement& statement, QWidget* parent);

    /// Under the mark (global coordinates), above it where there is no room.
    void openAt(const QRect& mark);

Q_SIGNALS:
    void changed(const std::vector<chandung::domain::Citation>& evidence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void showForm(bool shown);
    QListView* makeList(EvidenceModel* model, EvidenceDelegate* delegate, const QString& name,
                        const QString& accessibleName);
    void showCitations();
    void showSuggestions();
    void fit();
    void cite(const QModelIndex& index);
    void remove(int row);
    void askKind(int row, const QPoint& at);
    void setEvidence(std::vector<domain::Citation> evidence);
    void askWords(int row);
    void create(const EvidenceForm::Entry& entry);
    bool keyInFind(const QKeyEvent& event);
    bool keyInCitations(const QKeyEvent& event);
    void clickCitation(const QPoint& at);

    Context& m_context;
    app::Workspace& m_workspace;
    domain::Uuid m_study;
    domain::Statement m_statement;
    EvidenceCollection m_collection;
    bool m_writable;

    EvidenceModel* m_citationModel;
    EvidenceModel* m_suggestionModel;
    EvidenceDelegate* m_citationDelegate;
    QListView* m_citations;
    QListView* m_suggestions;
    QLabel* m_nothing;
    QLineEdit* m_find;
    QLabel* m_suggestionTitle;
    QWidget* m_footer;
    EvidenceForm* m_form;
    int m_worded = -1;  ///< the citation whose words are being changed; −1: something new is asked for
};

}  // namespace chandung::gui
