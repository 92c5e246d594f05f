#include "gui/study/studypage.h"

#include "chandung/app/knowledge.h"
#include "chandung/app/language.h"
#include "chandung/app/messages.h"
#include "chandung/app/settings.h"
#include "chandung/app/text.h"
#include "chandung/domain/quality.h"
#include "gui/components/labels.h"
#include "gui/components/pageheader.h"
#include "gui/components/scrollcolumn.h"
#include "gui/components/stepbar.h"
#include "gui/library/personacommands.h"
#include "gui/study/analysisstep.h"
#include "gui/study/datastep.h"
#include "gui/study/goalstep.h"
#include "gui/study/identitystep.h"
#include "gui/study/outcomesbox.h"
#include "gui/study/refinementstep.h"
#include "gui/study/sidepanel.h"
#include "gui/study/studybundle.h"
#include "gui/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>

namespace chandung::gui {

namespace {

constexpr int sideWidth = 312;
constexpr int widestForm = 892;
constexpr std::size_t stepCount = 5;
const QString sideState = QStringLiteral("study/side%1");

}  // namespace

StudyPage::StudyPage(Context& context, QWidget* parent)
    : DataPage(context, parent),
      m_header(new PageHeader(context, QString())),
      m_bar(new StepBar(context.theme)),
      m_stack(new QStackedWidget),
      m_side(new SidePanel(context)) {
    setObjectName(QStringLiteral("studyPage"));
    connect(m_header->setParentPlace(tr("Studies")), &QPushButton::clicked, this,
            [this] { Q_EMIT navigate(QStringLiteral("studies")); });
    m_guide = m_header->addButton(tr("Interview guide"), QStringLiteral("print"));
    m_guide->setObjectName(QStringLiteral("interviewGuideButton"));
    connect(m_guide, &QPushButton::clicked, this,
            [this] { Q_EMIT navigate(studyPlace(m_study, 2) + QStringLiteral("/guide")); });
    buildSteps();
    m_splitter = new QSplitter(this);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({1080 - sideWidth, sideWidth});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(buildFooter());
    connect(m_bar, &StepBar::currentChanged, this, [this](int index) {
        if (index >= 0 && index != m_step && !m_study.isNull()) Q_EMIT navigate(studyPlace(m_study, index + 1));
    });
    connect(m_side, &SidePanel::jump, this, [this](const QString& place) { step()->jump(place); });
    connect(m_side, &SidePanel::foldChanged, this, [this](bool folded) {
        m_context.settings.setState(sideState.arg(m_step + 1),
                                    folded ? QByteArrayLiteral("folded") : QByteArrayLiteral("open"));
        divide();
    });
}

void StudyPage::buildSteps() {
    addStep(new GoalStep(m_context), true);
    addStep(new DataStep(m_context), false);
    addStep(new AnalysisStep(m_context), false);
    addStep(new IdentityStep(m_context), false);
    addStep(new RefinementStep(m_context), true);
    for (int index = 0; index < static_cast<int>(m_steps.size()); ++index) m_bar->addStep(stepName(index));
}

void StudyPage::addStep(StudyStep* step, bool scrolls) {
    m_steps.push_back(step);
    connect(step, &StudyStep::navigate, this, &Page::navigate);
    connect(step, &StudyStep::notify, this, &Page::notify);
    if (!scrolls) {
        m_stack->addWidget(step);
        return;
    }
    auto* ground = new QWidget;
    ground->setProperty("pane", QStringLiteral("form"));
    ground->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(ground);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(step);
    if (m_steps.size() == stepCount) {
        m_outcomes = new OutcomesBox(m_context);
        m_outcomes->layout()->setContentsMargins(space::xl, 0, space::xl, space::xl);
        m_outcomes->setMaximumWidth(widestForm);
        connect(m_outcomes, &OutcomesBox::navigate, this, &Page::navigate);
        connect(m_outcomes, &OutcomesBox::notify, this, &Page::notify);
        column->addWidget(m_outcomes);
    }
    column->addStretch(1);
    layout->addLayout(column, 1);
    layout->addStretch(0);
    m_stack->addWidget(new ScrollColumn(ground));
}

QWidget* StudyPage::buildFooter() {
    auto* footer = new QFrame(this);
    footer->setProperty("pane", QStringLiteral("footer"));
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(space::l, 8, space::l, 8);
    layout->addWidget(
        makeLabel(m_context.theme, tr("You can move between the steps at any time."), Type::Label, "hint"));
    layout->addStretch();
    m_next = makeButton(QString(), "primary", footer);
    m_next->setObjectName(QStringLiteral("nextButton"));
    m_next->setIcon(m_context.theme.icon(QStringLiteral("right"), m_context.theme.colours().onAccent));
    m_next->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft);
    layout->addWidget(m_next);
    connect(m_next, &QPushButton::clicked, this,
            [this] { Q_EMIT navigate(m_step < 4 ? studyPlace(m_study, m_step + 2) : QStringLiteral("home")); });
    m_footer = footer;
    return footer;
}

QString StudyPage::stepName(int index) const {
    const auto& steps = m_context.knowledge.method.list("steps");
    return static_cast<std::size_t>(index) < steps.size()
               ? app::toQt(steps[static_cast<std::size_t>(index)].label.in(m_context.language.current()))
               : QString::number(index + 1);
}

void StudyPage::setWorkspace(app::Workspace* workspace) {
    DataPage::setWorkspace(workspace);
    if (!workspace) m_study = {};
    for (StudyStep* one : m_steps) one->setStudy(workspace, m_study);
}

bool StudyPage::open(const QStringList& path) {
    const auto id = domain::Uuid::parse(app::fromQt(path.value(0)));
    if (!id || !m_workspace || !m_workspace->find<domain::Study>(*id)) return false;
    const int wanted = path.size() > 1 ? qBound(1, path[1].toInt(), 5) - 1 : 0;
    m_study = *id;
    for (StudyStep* one : m_steps) one->setStudy(m_workspace, m_study);
    setStep(wanted);
    reloadNow();
    if (path.size() > 2) step()->openItem(path.mid(2));
    return true;
}

void StudyPage::setStep(int index) {
    m_step = index;
    m_bar->setCurrentIndex(index);
    m_stack->setCurrentIndex(index);
    placeSide();
    m_guide->setVisible(index < 2);
    m_next->setText(index < 4 ? tr("Next: %1").arg(stepName(index + 1)) : tr("Done, to Home"));
}

/// Steps with panes of their own begin with the panel folded; how the user left it is kept for each step.
void StudyPage::placeSide() {
    const QByteArray kept = m_context.settings.state(sideState.arg(m_step + 1));
    m_side->setFolded(kept.isEmpty() ? step()->wide() : kept == QByteArrayLiteral("folded"));
    divide();
}

/// The step has all that the panel beside it does not need.
void StudyPage::divide() {
    const int side = m_side->folded() ? m_side->maximumWidth() : sideWidth;
    m_splitter->setSizes({qMax(1, m_splitter->width() - side), side});
}

void StudyPage::resizeEvent(QResizeEvent* event) {
    DataPage::resizeEvent(event);
    if (m_side->folded()) divide();
}

void StudyPage::takeFocus() {
    // The first step begins with the name, chosen whole so that typing replaces it.
    auto* name = m_step == 0 ? step()->findChild<QLineEdit*>(QStringLiteral("nameLineEdit")) : nullptr;
    if (!name) {
        focusFirstList(step());
        return;
    }
    name->setFocus(Qt::TabFocusReason);
    name->selectAll();
}

QString StudyPage::place() const {
    const QString item = step()->item();
    return studyPlace(m_study, m_step + 1) + (item.isEmpty() ? QString() : QLatin1Char('/') + item);
}

void StudyPage::commit() {
    step()->commit();
}

void StudyPage::createHere() {
    step()->createHere();
}

void StudyPage::showCoach(bool shown) {
    m_side->showCoach(shown);
}

std::vector<domain::Uuid> StudyPage::personas() const {
    return step()->personas();
}

void StudyPage::reload() {
    if (!m_workspace) return;
    const auto study = m_workspace->find<domain::Study>(m_study);
    if (!study) {
        if (!m_study.isNull()) Q_EMIT navigate(QStringLiteral("studies"));
        return;
    }
    m_header->setTitle(study->name.empty() ? tr("Study without a name") : app::toQt(study->name));
    m_header->setBadge(study->kind == domain::CustomerKind::B2b ? QStringLiteral("B2B") : QStringLiteral("B2C"));
    reloadBar(*study, studyBundle(*m_workspace, m_study));
    if (m_step == static_cast<int>(stepCount) - 1) m_outcomes->setStudy(m_workspace, m_study);
    step()->reload();
}

QString StudyPage::stepNote(int index, const domain::Bundle& bundle, int missing) const {
    if (missing > 0) return tr("%n missing", nullptr, missing);
    switch (index) {
        case 1:
            return tr("%1, %2").arg(tr("%n sources", nullptr, static_cast<int>(bundle.sources.size())),
                                    tr("%n observations", nullptr, static_cast<int>(bundle.observations.size())));
        case 2:
            return tr("%1, %2").arg(tr("%n insights", nullptr, static_cast<int>(bundle.insights.size())),
                                    tr("%n segments", nullptr, static_cast<int>(bundle.segments.size())));
        case 3:
            return tr("%n personas", nullptr, static_cast<int>(bundle.personas.size()));
        default:
            return tr("Done");
    }
}

void StudyPage::reloadBar(const domain::Study& study, const domain::Bundle& bundle) {
    const auto today = domain::todayUtc();
    for (int index = 0; index < static_cast<int>(m_steps.size()); ++index) {
        const auto items = domain::checklist(study, bundle, index, today);
        const auto open = [](const domain::CheckItem& item) { return item.needed && !item.done; };
        const auto missing = static_cast<int>(std::count_if(items.begin(), items.end(), open));
        const bool begun =
            std::any_of(items.begin(), items.end(), [](const auto& item) { return item.done; }) || index == m_step;
        const auto state = missing == 0 ? StepBar::State::Done
                           : begun      ? StepBar::State::Missing
                                        : StepBar::State::NotStarted;
        m_bar->setState(index, state,
                        state == StepBar::State::NotStarted ? tr("Not started") : stepNote(index, bundle, missing));
        QStringList missingTexts;
        for (const auto& item : items)
            if (open(item)) missingTexts.append(app::messageFor(item));
        m_bar->setTabToolTip(index, missingTexts.join(QLatin1Char('\n')));
        if (index != m_step) continue;
        const auto& advice = m_context.knowledge.method.list("steps");
        m_side->setStep(
            items, static_cast<std::size_t>(index) < advice.size() ? &advice[static_cast<std::size_t>(index)] : nullptr,
            study.kind);
    }
}

}  // namespace chandung::gui
