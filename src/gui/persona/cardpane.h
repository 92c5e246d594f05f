#pragma once

#include "chandung/domain/quality.h"
#include "gui/context.h"
#include "gui/export/layoutworker.h"

#include <QFrame>
#include <QMutex>
#include <QTimer>

class QLabel;
class QScrollArea;
class QToolButton;

namespace chandung::gui {

class CardPreview;
class PaperBox;
class PersonaDraft;
class ZoomBox;

/// The card of the persona that is being edited, as it will print: its pages, with paper and zoom to choose. It is laid
/// out beside the window.
class CardPane : public QFrame {
    Q_OBJECT

public:
    CardPane(Context& context, PersonaDraft& draft, QWidget* parent);

    /// Lays the card out; several calls in a row are one.
    void refresh();
    /// The height that the pane may take at most.
    void setMost(int height);

Q_SIGNALS:
    void fieldRequested(const QString& field);
    /// The card shows what was typed; these are the findings of the same state.
    void shown(const std::vector<chandung::domain::Finding>& findings);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What the last finished work has found, beside the card.
    struct Done {
        QMutex lock;
        domain::Uuid persona;
        std::vector<domain::Finding> findings;
    };

    [[nodiscard]] QWidget* makeTop();
    void makeZoom(QWidget* parent);
    [[nodiscard]] const app::card::CardOptions& options();
    void layOut();
    void showCard(const app::card::Document& document);
    /// The number of the page gives way first, then the title and the paper.
    void fitBar();
    void fitPaper();
    void showPage(int page, int count);

    Context& m_context;
    PersonaDraft& m_draft;
    QTimer m_soon;
    /// What the work reads; made anew with the bundle of the draft.
    std::shared_ptr<const domain::Bundle> m_bundle;
    std::shared_ptr<const domain::Catalogue> m_catalogue;
    app::card::CardOptions m_options;
    std::shared_ptr<Done> m_done = std::make_shared<Done>();
    domain::Uuid m_shown;
    QLabel* m_title;
    PaperBox* m_size;
    QToolButton* m_previous;
    QToolButton* m_next;
    QLabel* m_page;
    ZoomBox* m_zoom;
    QScrollArea* m_scroll;
    CardPreview* m_preview;
    int m_most = 400;
    LayoutWorker m_worker;  ///< last: it ends before what its work reads
};

}  // namespace chandung::gui
