#include "gui/persona/previewpane.h"

#include "chandung/app/language.h"
#include "chandung/app/settings.h"
#include "chandung/app/text.h"
#include "chandung/domain/quality.h"
#include "gui/components/cardpreview.h"
#include "gui/components/coachpanel.h"
#include "gui/components/evidencebar.h"
#include "gui/components/inputguard.h"
#include "gui/components/labels.h"
#include "gui/data/matchpanel.h"
#include "gui/persona/findingsdelegate.h"
#include "gui/persona/findingsmodel.h"
#include "gui/persona/personadraft.h"
#include "gui/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace chandung::gui {

using app::card::Orientation;
using app::card::PageSize;

namespace {

constexpr int frameMs = 16;
constexpr int margin = 12;
constexpr int barHeight = 45;
constexpr int roomForTitle = 430;
constexpr int roomForZoom = 380;

struct Paper {
    const char* name;
    PageSize size;
    Orientation orientation;
};
constexpr std::array papers{
    Paper{QT_TRANSLATE_NOOP("chandung::gui::PreviewPane", "A4 landscape"), PageSize::A4, Orientation::Landscape},
    Paper{QT_TRANSLATE_NOOP("chandung::gui::PreviewPane", "A4 portrait"), PageSize::A4, Orientation::Portrait},
    Paper{QT_TRANSLATE_NOOP("chandung::gui::PreviewPane", "Letter landscape"), PageSize::Letter,
          Orientation::Landscape},
    Paper{QT_TRANSLATE_NOOP("chandung::gui::PreviewPane", "Letter portrait"), PageSize::Letter, Orientation::Portrait},
    Paper{QT_TRANSLATE_NOOP("chandung::gui::PreviewPane", "A3 landscape"), PageSize::A3, Orientation::Landscape},
    Paper{QT_TRANSLATE_NOOP("chandung::gui::PreviewPane", "A3 portrait"), PageSize::A3, Orientation::Portrait},
};

}  // namespace

PreviewPane::PreviewPane(Context& context, PersonaDraft& draft, QWidget* parent)
    : QFrame(parent),
      m_context(context),
      m_draft(draft),
      m_scroll(new QScrollArea(this)),
      m_preview(new CardPreview(context)) {
    setProperty("pane", QStringLiteral("side"));
    setMinimumWidth(240);
    m_soon.setSingleShot(true);
    m_soon.setInterval(frameMs);
    connect(&m_soon, &QTimer::timeout, this, &PreviewPane::layOut);

    m_scroll->setObjectName(QStringLiteral("cardScrollArea"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_preview);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->installEventFilter(this);
    connect(m_preview, &CardPreview::fieldClicked, this, &PreviewPane::fieldRequested);
    connect(m_preview, &CardPreview::pageChanged, this, &PreviewPane::showPage);

    auto* paper = new QVBoxLayout;
    paper->setContentsMargins(margin, margin, margin - 2, 0);
    paper->addWidget(m_scroll);
    auto* footer = new QFrame(this);
    footer->setProperty("pane", QStringLiteral("footer"));
    auto* bar = new QHBoxLayout(footer);
    bar->setContentsMargins(space::l, 9, space::l, 9);
    m_evidence = new EvidenceBar(context.theme, footer);
    bar->addWidget(m_evidence);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(makeRule(this));
    layout->addLayout(paper);
    layout->addWidget(makeFindings(), 1);
    layout->addWidget(footer);
}

QToolButton* PreviewPane::makeTool(const QString& icon, const QString& name, const QString& tip) {
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(m_context.theme.icon(icon));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    connect(&m_context.theme, &Theme::changed, button,
            [this, button, icon] { button->setIcon(m_context.theme.icon(icon)); });
    return button;
}

QWidget* PreviewPane::makeTop() {
    auto* top = new QFrame(this);
    top->setProperty("bar", QStringLiteral("pane"));
    m_title = makeLabel(m_context.theme, tr("Card"), Type::BodyStrong, "", top);
    m_size = new QComboBox(top);
    m_size->setObjectName(QStringLiteral("pageSizeComboBox"));
    m_size->setAccessibleName(tr("Paper"));
    for (const Paper& paper : papers) m_size->addItem(tr(paper.name));
    const int kept = m_context.settings.state(QStringLiteral("persona/paper")).toInt();
    m_size->setCurrentIndex(std::clamp(kept, 0, static_cast<int>(papers.size()) - 1));
    m_size->setFocusPolicy(Qt::StrongFocus);
    m_previous = makeTool(QStringLiteral("left"), QStringLiteral("previousPageButton"), tr("Page before"));
    m_next = makeTool(QStringLiteral("right"), QStringLiteral("nextPageButton"), tr("Next page"));
    m_page = makeLabel(m_context.theme, {}, Type::Label, "second", top);
    m_fit =
        makeTool(QStringLiteral("fit"), QStringLiteral("fitButton"), tr("As wide as the pane, or as large as printed"));
    m_fit->setCheckable(true);
    m_fit->setChecked(true);
    m_zoom = makeLabel(m_context.theme, {}, Type::Label, "second", top);
    auto* row = new QHBoxLayout(top);
    top->setFixedHeight(barHeight);
    row->setContentsMargins(margin, 0, margin, 0);
    row->setSpacing(6);
    row->addWidget(m_title);
    row->addWidget(m_size);
    row->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_previous, m_page, m_next, m_fit, m_zoom})
        row->addWidget(widget);
    connect(m_size, &QComboBox::activated, this, [this](int index) {
        m_context.settings.setState(QStringLiteral("persona/paper"), QByteArray::number(index));
        layOut();
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { m_preview->setPage(m_preview->page() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_preview->setPage(m_preview->page() + 1); });
    connect(m_fit, &QToolButton::toggled, this, &PreviewPane::fitPaper);
    return top;
}

QWidget* PreviewPane::makeFindings() {
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    auto* box = new QWidget(area);
    box->setAutoFillBackground(false);
    box->setMinimumWidth(1);
    m_count = makeLabel(m_context.theme, {}, Type::Label, "hint", box);
    m_nothing = makeText(m_context.theme, tr("Nothing to mend. It can go on the wall."), Type::Body, "second", box);
    m_nothing->setContentsMargins(space::l, 4, space::l, 0);
    m_model = new FindingsModel(this);
    m_delegate = new FindingsDelegate(m_context.theme, this);
    m_findings = new QListView(box);
    m_findings->setObjectName(QStringLiteral("findingsListView"));
    m_findings->setAccessibleName(tr("Before it goes on the wall"));
    m_findings->setModel(m_model);
    m_findings->setItemDelegate(m_delegate);
    m_findings->setFrameShape(QFrame::NoFrame);
    m_findings->setProperty("clear", true);
    m_findings->setResizeMode(QListView::Adjust);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_findings->setMouseTracking(true);
    m_findings->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_findings->viewport()->installEventFilter(this);
    m_findings->installEventFilter(this);
    m_coach = new CoachPanel(m_context, box);
    m_coach->hide();
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(space::l, 14, space::l, 4);
    heading->addWidget(makeLabel(m_context.theme, tr("Before it goes on the wall"), Type::BodyStrong, "", box), 1);
    heading->addWidget(m_count);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(m_nothing);
    layout->addWidget(m_findings);
    layout->addSpacing(space::s);
    layout->addWidget(makeRule(box));
    layout->addWidget(m_coach);
    auto* match = new MatchPanel(m_context, box);
    match->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->addWidget(match);
    connect(&m_draft, &PersonaDraft::loaded, match,
            [this, match] { match->setPersona(m_draft.workspace(), m_draft.persona().id); });
    layout->addStretch(1);
    area->setWidget(box);
    connect(m_findings, &QListView::clicked, this, &PreviewPane::follow);
    return area;
}

void PreviewPane::follow(const QModelIndex& finding) {
    const QString field = finding.data(FindingsModel::FieldRole).toString();
    const QString other = finding.data(FindingsModel::OtherRole).toString();
    if (!other.isEmpty())
        Q_EMIT alikeRequested(other, field,
                              m_findings->viewport()->mapToGlobal(m_findings->visualRect(finding).bottomLeft()));
    else if (!field.isEmpty())
        Q_EMIT fieldRequested(field);
}

void PreviewPane::setCoach(const domain::MethodEntry* entry) {
    if (entry == m_entry && entry) return;
    m_entry = entry;
    m_coach->setEntry(entry);
    m_coach->setVisible(m_coachShown && entry);
}

void PreviewPane::showCoach(bool shown) {
    m_coachShown = shown;
    m_coach->setVisible(shown && m_entry);
}

void PreviewPane::fitFindings() {
    const int width = m_findings->viewport()->width();
    m_delegate->setWidth(width);
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_delegate->sizeHint({}, m_model->index(row)).height();
    m_findings->setFixedHeight(std::max(1, height));
    Q_EMIT m_delegate->sizeHintChanged({});
}

void PreviewPane::refresh() {
    if (!m_soon.isActive()) m_soon.start();
}

void PreviewPane::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    refresh();
}

void PreviewPane::layOut() {
    if (!isVisible() || !m_draft.isLoaded()) return;
    const Paper& paper = papers[static_cast<std::size_t>(std::max(0, m_size->currentIndex()))];
    app::card::CardOptions options;
    options.page = paper.size;
    options.orientation = paper.orientation;
    options.language = m_context.language.current();
    options.company = m_draft.workspace()->setting(QStringLiteral("brand.company"));
    options.author = m_context.settings.author();
    options.today = domain::todayUtc();
    m_preview->setDocument(app::card::layoutCard(m_draft.persona(), m_draft.bundle(), m_draft.workspace()->catalogue(),
                                                 m_context.knowledge, options));
    fitPaper();
    showFindings();
}

void PreviewPane::showFindings() {
    const domain::Persona& persona = m_draft.persona();
    const domain::Catalogue& catalogue = m_draft.workspace()->catalogue();
    m_model->setFindings(domain::findings(persona, m_draft.bundle(), catalogue, domain::todayUtc()), catalogue,
                         m_context.language.current());
    const int count = m_model->rowCount();
    m_count->setText(count > 0 ? tr("%n finding(s)", nullptr, count) : QString());
    m_nothing->setVisible(count == 0);
    m_findings->setVisible(count > 0);
    fitFindings();
    const domain::Coverage coverage = domain::coverage(persona);
    m_evidence->setCounts(coverage.backed, coverage.statements);
}

void PreviewPane::fitPaper() {
    if (m_preview->pageCount() == 0) return;
    // The paper takes the height it needs, the findings keep room.
    const bool fits = m_fit->isChecked();
    const int most = std::max(160, height() * 6 / 10);
    const int room = m_scroll->width();
    const bool scrolls = !fits || m_preview->heightForWidth(room) > most;
    m_scroll->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_scroll->setHorizontalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    const int wanted =
        fits ? room - (scrolls ? m_scroll->verticalScrollBar()->sizeHint().width() : 0) : m_preview->printedWidth();
    const int high = m_preview->heightForWidth(wanted);
    m_preview->resize(wanted, high);
    m_scroll->setFixedHeight(std::min(most, high));
    m_zoom->setText(tr("%1 %").arg(m_preview->zoom()));
}

void PreviewPane::showPage(int page, int count) {
    m_page->setText(count > 0 ? QStringLiteral("%1 / %2").arg(page + 1).arg(count) : QString());
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
    m_zoom->setText(tr("%1 %").arg(m_preview->zoom()));
}

void PreviewPane::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    m_title->setVisible(width() >= roomForTitle);
    m_fit->setVisible(width() >= roomForZoom);
    m_zoom->setVisible(width() >= roomForZoom);
    fitPaper();
}

bool PreviewPane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && watched == m_scroll) fitPaper();
    if (event->type() == QEvent::Resize && watched == m_findings->viewport()) fitFindings();
    if (event->type() == QEvent::KeyPress && watched == m_findings) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_findings->currentIndex().isValid()) {
            follow(m_findings->currentIndex());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace chandung::gui
