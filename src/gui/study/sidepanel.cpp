#include "gui/study/sidepanel.h"

#include "chandung/domain/quality.h"
#include "gui/components/checklist.h"
#include "gui/components/coachpanel.h"
#include "gui/components/labels.h"
#include "gui/components/scrollcolumn.h"
#include "gui/components/uprightlabel.h"
#include "gui/context.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace chandung::gui {

namespace {

constexpr int narrowest = 280;
constexpr int widest = 420;
constexpr int strip = 34;

}  // namespace

SidePanel::SidePanel(Context& context, QWidget* parent)
    : QFrame(parent), m_context(context), m_checklist(new Checklist(context)), m_coach(new CoachPanel(context)) {
    setProperty("pane", QStringLiteral("side"));
    auto* inner = new QWidget(this);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_close = new QToolButton;
    m_close->setObjectName(QStringLiteral("foldSideButton"));
    m_close->setIcon(context.theme.icon(QStringLiteral("right")));
    m_close->setToolTip(tr("Fold this panel"));
    m_close->setAccessibleName(m_close->toolTip());
    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 4, 6, 0);
    top->addStretch();
    top->addWidget(m_close);
    column->addLayout(top);
    column->addWidget(m_checklist);
    column->addWidget(makeRule());
    column->addWidget(m_coach);
    column->addStretch(1);
    m_open = new ScrollColumn(inner, this);
    m_strip = buildStrip();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_open, 1);
    layout->addWidget(m_strip);
    connect(m_checklist, &Checklist::jump, this, &SidePanel::jump);
    connect(m_close, &QToolButton::clicked, this, [this] { fold(true); });
    setFolded(false);
}

QWidget* SidePanel::buildStrip() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(2, 4, 2, 8);
    auto* open = new QToolButton;
    open->setObjectName(QStringLiteral("unfoldSideButton"));
    open->setIcon(m_context.theme.icon(QStringLiteral("left")));
    open->setToolTip(tr("Show what this step needs, and the coach"));
    open->setAccessibleName(open->toolTip());
    m_word = new UprightLabel(m_context);
    layout->addWidget(open, 0, Qt::AlignHCenter);
    layout->addWidget(m_word, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(open, &QToolButton::clicked, this, [this] { fold(false); });
    return box;
}

void SidePanel::fold(bool folded) {
    setFolded(folded);
    Q_EMIT foldChanged(folded);
}

void SidePanel::setFolded(bool folded) {
    m_folded = folded;
    m_open->setVisible(!folded);
    m_strip->setVisible(folded);
    setMinimumWidth(folded ? strip : narrowest);
    setMaximumWidth(folded ? strip : widest);
}

void SidePanel::setStep(const std::vector<domain::CheckItem>& items, const domain::MethodEntry* advice,
                        domain::CustomerKind kind) {
    m_checklist->setItems(items);
    m_coach->setEntry(advice, kind);
    m_coach->setVisible(m_coachShown && advice != nullptr);
    const auto missing = static_cast<int>(
        std::count_if(items.begin(), items.end(), [](const auto& item) { return item.needed && !item.done; }));
    m_word->setText(missing > 0 ? tr("This step: %n missing", nullptr, missing) : tr("This step: complete"),
                    missing > 0);
}

void SidePanel::showCoach(bool shown) {
    m_coachShown = shown;
    m_coach->setVisible(shown);
}

}  // namespace chandung::gui
