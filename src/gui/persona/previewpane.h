#pragma once

#include "gui/context.h"

#include <QFrame>
#include <QTimer>

namespace chandung::domain {
struct MethodEntry;
}

class QComboBox;
class QHBoxLayout;
class QLabel;
class QListView;
class QScrollArea;
class QStackedLayout;
class QToolButton;

namespace chandung::gui {

class CardPreview;
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

    /// Lays the card out soon; several calls within a frame are one.
    void refresh();

    /// The method's advice for a group, below the findings.
    void setCoach(const domain::MethodEntry* entry);
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
    [[nodiscard]] QWidget* makeTop();
    [[nodiscard]] QWidget* makeFindings();
    QToolButton* makeTool(const QString& icon, const QString& name, const QString& tip);
    void layOut();
    void showFindings();
    void follow(const QModelIndex& finding);
    void fitPaper();
    void showPage(int page, int count);
    void fitFindings();

    Context& m_context;
    PersonaDraft& m_draft;
    QTimer m_soon;
    QLabel* m_title;
    QComboBox* m_size;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_fit;
    QLabel* m_page;
    QLabel* m_zoom;
    QScrollArea* m_scroll;
    CardPreview* m_preview;
    QLabel* m_count;
    QLabel* m_nothing;
    QListView* m_findings;
    FindingsModel* m_model;
    FindingsDelegate* m_delegate;
    EvidenceBar* m_evidence;
    CoachPanel* m_coach;
    const domain::MethodEntry* m_entry = nullptr;
    bool m_coachShown = false;
};

}  // namespace chandung::gui
