#pragma once

#include "chandung/domain/codes.h"
#include "gui/context.h"

#include <QFrame>

#include <optional>
#include <vector>

namespace chandung::domain {
struct Finding;
struct MethodEntry;
}  // namespace chandung::domain

class QLabel;
class QListView;

namespace chandung::gui {

class CardPane;
class CoachPanel;
class EvidenceBar;
class FindingsDelegate;
class FindingsModel;
class PersonaDraft;

/// The card as it will print, beside the form, and below it what to mend before it goes on the wall.
class PreviewPane : public QFrame {
    Q_OBJECT

public:
    PreviewPane(Context& context, PersonaDraft& draft, QWidget* parent = nullptr);

    /// Lays the card out beside the window and shows it with its findings.
    void refresh();

    /// The method's advice for a group, below the findings.
    void setCoach(const domain::MethodEntry* entry, std::optional<domain::CustomerKind> kind = {});
    void showCoach(bool shown);

Q_SIGNALS:
    void fieldRequested(const QString& field);
    /// A line that says two personas are too alike was chosen; `at` in global coordinates.
    void alikeRequested(const QString& other, const QString& field, const QPoint& at);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeFindings();
    void showFindings(const std::vector<domain::Finding>& findings);
    void follow(const QModelIndex& finding);
    void fitFindings();

    Context& m_context;
    PersonaDraft& m_draft;
    CardPane* m_card;
    QLabel* m_count;
    QLabel* m_nothing;
    QListView* m_findings;
    FindingsModel* m_model;
    FindingsDelegate* m_delegate;
    EvidenceBar* m_evidence;
    CoachPanel* m_coach;
    const domain::MethodEntry* m_entry = nullptr;
    std::optional<domain::CustomerKind> m_kind;
    bool m_coachShown = false;
};

}  // namespace chandung::gui
