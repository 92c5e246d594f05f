#pragma once

#include "gui/committee/committeedraft.h"
#include "gui/components/autosave.h"
#include "gui/context.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace chandung::gui {

class GrowingTextEdit;
class RowList;

/// Edits the committee itself: what is decided, for whom, until when, against whom; and what is missing in it.
class CommitteeForm : public QWidget {
    Q_OBJECT

public:
    CommitteeForm(Context& context, const CommitteeDraft& draft, QWidget* parent = nullptr);

    /// Before another committee is shown: a date of the last one that could not be kept goes.
    void begin();
    void reload();
    void commit() { m_save.flush(); }
    void takeFocus();

Q_SIGNALS:
    /// A missing role was chosen in the list of what is missing.
    void roleWanted(chandung::domain::Role role);
    void memberPicked(const chandung::domain::Uuid& member);
    void notNeeded(chandung::domain::Role role);

private:
    void buildFields(QVBoxLayout& column);
    void buildLists(QVBoxLayout& column);
    void fillOwners(const domain::Committee& committee);
    void showIssues(const domain::Committee& committee);
    void showKind(domain::CommitteeKind kind);
    bool checkDeadline();
    void warnOfName();
    void collect();
    void addProposed();
    void restoreRoles();

    Context& m_context;
    const CommitteeDraft& m_draft;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QLabel* m_kindHint;
    QComboBox* m_study;
    QComboBox* m_segment;
    QLabel* m_segmentLabel = nullptr;
    QLineEdit* m_account;
    QLabel* m_accountLabel = nullptr;
    QPushButton* m_propose;
    QLineEdit* m_product;
    QLineEdit* m_decision;
    QLineEdit* m_value;
    QLineEdit* m_deadline;
    QLabel* m_deadlineError;
    QLabel* m_nameWarning;
    GrowingTextEdit* m_rivals;
    QComboBox* m_buyerType;
    QLabel* m_buyerHint;
    RowList* m_issues;
    QPushButton* m_needed;
    AutoSave m_save;
};

}  // namespace chandung::gui
