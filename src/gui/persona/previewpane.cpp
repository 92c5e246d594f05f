#include "gui/persona/previewpane.h"

#include "chandung/app/language.h"
#include "chandung/app/settings.h"
#include "chandung/app/text.h"
#include "chandung/domain/quality.h"
#include "gui/components/coachpanel.h"
#include "gui/components/evidencebar.h"
#include "gui/components/inputguard.h"
#include "gui/components/labels.h"
#include "gui/data/matchpanel.h"
#include "gui/persona/cardpane.h"
#include "gui/persona/findingsdelegate.h"
#include "gui/persona/findingsmodel.h"
#include "gui/persona/personadraft.h"
#include "gui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QScrollArea>
#include <QVBoxLayout>

namespace chandung::gui {

namespace {
constexpr int statementsOfACard = 6;  // below it nothing is wrong, and little is said
}  // namespace

PreviewPane::PreviewPane(Context& context, PersonaDraft& draft, QWidget* parent)
    : QFrame(parent), m_context(context), m_draft(draft), m_card(new CardPane(context, draft, this)) {
    setProperty("pane", QStringLiteral("side"));
    setMinimumWidth(240);
    connect(m_card, &CardPane::fieldRequested, this, &PreviewPane::fieldRequested);
    connect(m_card, &CardPane::shown, this, &PreviewPane::showFindings);
    auto* footer = new QFrame(this);
    footer->setProperty("pane", QStringLiteral("footer"));
    auto* bar = new QHBoxLayout(footer);
    bar->setContentsMargins(space::l, 9, space::l, 9);
    m_evidence = new EvidenceBar(context.theme, footer);
    bar->addWidget(m_evidence);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_card);
    layout->addWidget(makeFindings(), 1);
    layout->addWidget(footer);
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
    m_count->setObjectName(QStringLiteral("findingsCountLabel"));
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
    // It wraps where the pane is narrow: the count is always seen.
    heading->setSpacing(space::s);
    heading->addWidget(makeText(m_context.theme, tr("Before it goes on the wall"), Type::BodyStrong, "", box), 1);
    heading->addWidget(m_count, 0, Qt::AlignTop);
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

void PreviewPane::setCoach(const domain::MethodEntry* entry, std::optional<domain::CustomerKind> kind) {
    if (entry == m_entry && kind == m_kind && entry) return;
    m_entry = entry;
    m_kind = kind;
    m_coach->setEntry(entry, kind);
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
    m_card->refresh();
}

void PreviewPane::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    refresh();
}

void PreviewPane::showFindings(const std::vector<domain::Finding>& findings) {
    m_model->setFindings(findings, m_draft.workspace()->catalogue(), m_context.language.current());
    const int count = m_model->rowCount();
    m_count->setText(count > 0 ? tr("%n finding(s)", nullptr, count) : QString());
    const domain::Coverage coverage = domain::coverage(m_draft.persona());
    m_nothing->setText(coverage.statements < statementsOfACard
                           ? tr("Nothing to mend so far. Goals, pains and how they buy make it a card that people use.")
                           : tr("Nothing to mend. It can go on the wall."));
    m_nothing->setVisible(count == 0);
    m_findings->setVisible(count > 0);
    fitFindings();
    m_evidence->setCounts(coverage.backed, coverage.statements);
}

void PreviewPane::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    m_card->setMost(std::max(160, height() * 6 / 10));
}

bool PreviewPane::eventFilter(QObject* watched, QEvent* event) {
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
