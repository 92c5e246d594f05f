#include "gui/persona/cardpane.h"

#include "chandung/app/brand.h"
#include "chandung/app/language.h"
#include "chandung/app/numbers.h"
#include "chandung/app/settings.h"
#include "gui/components/cardpreview.h"
#include "gui/components/labels.h"
#include "gui/components/pagecontrols.h"
#include "gui/persona/personadraft.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMutexLocker>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace chandung::gui {

namespace {

constexpr int margin = 12;
constexpr int barHeight = 45;
constexpr int roomForTitle = 470;
constexpr int roomForPaper = 330;
constexpr int narrowestPaper = 90;

const QString paperState = QStringLiteral("persona/paper");
const QString zoomState = QStringLiteral("persona/zoom");

}  // namespace

CardPane::CardPane(Context& context, PersonaDraft& draft, QWidget* parent)
    : QFrame(parent),
      m_context(context),
      m_draft(draft),
      m_scroll(new QScrollArea(this)),
      m_preview(new CardPreview(context)) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CardPane::layOut);
    m_worker.showPassing();
    connect(&m_worker, &LayoutWorker::ready, this, &CardPane::showCard);
    connect(&m_worker, &LayoutWorker::failed, this, [this](const QString& message) { m_scroll->setToolTip(message); });
    m_scroll->setObjectName(QStringLiteral("cardScrollArea"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_preview);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setCornerWidget(new QWidget(m_scroll));  // nothing is drawn where the bars meet
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->installEventFilter(this);
    m_preview->installEventFilter(this);
    connect(m_preview, &CardPreview::fieldClicked, this, &CardPane::fieldRequested);
    connect(m_preview, &CardPreview::pageChanged, this, &CardPane::showPage);

    auto* paper = new QVBoxLayout;
    paper->setContentsMargins(margin, margin, margin - 2, 0);
    paper->addWidget(m_scroll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(makeRule(this));
    layout->addLayout(paper);
}

QWidget* CardPane::makeTop() {
    auto* top = new QFrame(this);
    top->setProperty("bar", QStringLiteral("pane"));
    m_title = makeLabel(m_context.theme, tr("Card"), Type::BodyStrong, "", top);
    m_size = new PaperBox(top);
    m_size->setObjectName(QStringLiteral("pageSizeComboBox"));
    m_size->setCurrentIndex(std::clamp(m_context.settings.state(paperState).toInt(), 0, m_size->count() - 1));
    // As wide as its longest text where there is room, and narrower before anything else has to be.
    m_size->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_size->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_size->setMinimumWidth(narrowestPaper);
    const PageButtons turn = makePageButtons(m_context, m_preview, top);
    m_previous = turn.back;
    m_next = turn.forward;
    m_page = makeLabel(m_context.theme, {}, Type::Label, "second", top);
    m_page->setObjectName(QStringLiteral("cardPageLabel"));
    makeZoom(top);
    auto* row = new QHBoxLayout(top);
    top->setFixedHeight(barHeight);
    row->setContentsMargins(margin, 0, margin - space::xs, 0);
    row->setSpacing(2);
    row->addWidget(m_title);
    row->addWidget(m_size);
    row->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_previous, m_page, m_next, m_zoom}) row->addWidget(widget);
    connect(m_size, &QComboBox::activated, this, [this](int index) {
        m_context.settings.setState(paperState, QByteArray::number(index));
        layOut();
    });
    return top;
}

void CardPane::makeZoom(QWidget* parent) {
    m_zoom = new ZoomBox(ZoomBox::fitWidth, parent);
    m_zoom->setObjectName(QStringLiteral("cardZoomComboBox"));
    m_zoom->setToolTip(tr("Size of the card; 100% is as printed. Ctrl and the wheel change it too."));
    m_zoom->choose(m_context.settings.state(zoomState).toInt());
    connect(m_zoom, &QComboBox::currentIndexChanged, this, [this] {
        m_context.settings.setState(zoomState, m_zoom->currentData().toString().toLatin1());
        fitPaper();
    });
}

void CardPane::refresh() {
    if (!m_soon.isActive()) m_soon.start();
}

void CardPane::setMost(int height) {
    if (height == m_most) return;
    m_most = height;
    fitPaper();
}

/// The brand is read again when anything but this persona changed.
const app::card::CardOptions& CardPane::options() {
    const std::shared_ptr<const domain::Bundle> bundle = m_draft.sharedBundle();
    if (bundle != m_bundle) {
        m_bundle = bundle;
        m_catalogue = std::make_shared<domain::Catalogue>(m_draft.workspace()->catalogue());
        m_options = app::cardOptionsOf(*m_draft.workspace(), m_context.language.current(), m_context.settings.author());
    }
    m_size->applyTo(m_options);
    m_options.language = m_context.language.current();
    m_options.today = domain::todayUtc();
    return m_options;
}

void CardPane::layOut() {
    m_soon.stop();
    if (!isVisible() || !m_draft.isLoaded()) return;
    const app::card::CardOptions& card = options();
    m_worker.ask([persona = m_draft.persona(), card, bundle = m_bundle, catalogue = m_catalogue, done = m_done,
                  &knowledge = m_context.knowledge] {
        std::vector<domain::Finding> findings = domain::findings(persona, *bundle, *catalogue, card.today);
        app::card::Document document = app::card::layoutCard(persona, *bundle, *catalogue, knowledge, card);
        const QMutexLocker locked(&done->lock);
        done->persona = persona.id;
        done->findings = std::move(findings);
        return document;
    });
}

void CardPane::showCard(const app::card::Document& document) {
    domain::Uuid persona;
    std::vector<domain::Finding> findings;
    {
        const QMutexLocker locked(&m_done->lock);
        persona = m_done->persona;
        findings = m_done->findings;
    }
    if (!m_draft.isLoaded() || persona != m_draft.persona().id) return;  // of the persona before
    if (persona != m_shown) m_preview->setPage(0);
    m_shown = persona;
    m_preview->setDocument(document);
    fitPaper();
    Q_EMIT shown(findings);
}

void CardPane::fitPaper() {
    if (m_preview->pageCount() == 0) return;
    // The paper takes the height it needs, the findings keep room.
    const int percent = m_zoom->percent();
    const int room = m_scroll->width();
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    int wanted = percent == ZoomBox::fitWidth ? room : m_preview->printedWidth() * percent / 100;
    const int across = percent != ZoomBox::fitWidth && wanted > room ? bar : 0;
    const bool scrolls = m_preview->heightForWidth(wanted) + across > m_most;
    if (percent == ZoomBox::fitWidth && scrolls) wanted = room - bar;
    m_scroll->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_scroll->setHorizontalScrollBarPolicy(percent == ZoomBox::fitWidth ? Qt::ScrollBarAlwaysOff
                                                                        : Qt::ScrollBarAsNeeded);
    const QSize size(wanted, m_preview->heightForWidth(wanted));
    if (m_preview->size() != size) m_preview->resize(size);
    m_scroll->setFixedHeight(std::min(m_most, size.height() + across));
}

void CardPane::showPage(int page, int count) {
    m_page->setText(count > 0 ? QStringLiteral("%1 / %2").arg(app::countText(page + 1), app::countText(count))
                              : QString());
    fitBar();
    fitPaper();
}

void CardPane::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fitBar();
    fitPaper();
}

void CardPane::fitBar() {
    m_title->setVisible(width() >= roomForTitle);
    const bool paper = width() >= roomForPaper;
    m_size->setVisible(paper);
    int needed = 2 * margin + (paper ? m_size->sizeHint().width() : 0);
    for (const QWidget* widget : std::initializer_list<const QWidget*>{m_previous, m_page, m_next, m_zoom})
        needed += widget->sizeHint().width() + 2;
    m_page->setVisible(needed <= width());
}

bool CardPane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && watched == m_scroll) fitPaper();
    if (event->type() == QEvent::Wheel && watched == m_preview) {
        const auto* wheel = static_cast<QWheelEvent*>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier) && wheel->angleDelta().y() != 0) {
            m_zoom->step(wheel->angleDelta().y() > 0 ? 1 : -1, m_preview->zoom());
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && watched == m_preview) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool larger = key->key() == Qt::Key_Plus || key->key() == Qt::Key_Equal;
        if (key->modifiers().testFlag(Qt::ControlModifier) && (larger || key->key() == Qt::Key_Minus)) {
            m_zoom->step(larger ? 1 : -1, m_preview->zoom());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace chandung::gui
