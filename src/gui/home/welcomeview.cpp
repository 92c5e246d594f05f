#include "gui/home/welcomeview.h"

#include "chandung/app/card/carddocument.h"
#include "chandung/app/knowledge.h"
#include "chandung/app/language.h"
#include "chandung/app/sample.h"
#include "chandung/app/text.h"
#include "chandung/domain/quality.h"
#include "gui/components/labels.h"
#include "gui/components/readable.h"
#include "gui/components/rowlist.h"
#include "gui/home/cardpicture.h"
#include "gui/home/choicecard.h"
#include "gui/home/lookchoice.h"
#include "gui/home/recentrows.h"
#include "gui/session.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QTimer>

namespace chandung::gui {

namespace {

constexpr int mostRecent = 4;
constexpr int roomForHint = 680;  ///< in a lower window the choices need its place

}  // namespace

WelcomeView::WelcomeView(Context& context, Session& session, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_session(session),
      m_recentLabel(makeLabel(context.theme, tr("Recent workspaces"), Type::LabelMedium)),
      m_recent(new RowList(context, QStringLiteral("recentList"), tr("Recent workspaces"))) {
    auto* page = new QWidget(this);
    page->setMaximumWidth(pageWidth);
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(page);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(48, space::l, 48, space::m);
    layout->setSpacing(space::xl);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(48);
    columns->addWidget(buildChoices(), 1);
    columns->addWidget(buildCard(), 1);
    layout->addLayout(columns, 1);
    layout->addWidget(makeRule());
    layout->addWidget(buildSteps());
    connect(m_recent, &RowList::opened, this, [this](const QString& file) { m_session.openFile(file); });
    connect(m_recent, &RowList::clicked, this, [this] { m_session.openFile(m_recent->currentId()); });
}

QWidget* WelcomeView::buildChoices() {
    const Theme& theme = m_context.theme;
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(3, 3, 3, 3);
    layout->setSpacing(10);
    layout->addWidget(makeText(theme, tr("Get to know who buys from you"), Type::Display));
    layout->addWidget(makeText(theme,
                               tr("A study takes you from a goal to a printed persona card in five steps. Every "
                                  "statement can show what it rests on."),
                               Type::Body, "second"));
    layout->addSpacing(space::s);
    auto* sample =
        new ChoiceCard(m_context, QStringLiteral("eye"), tr("Look around in the sample"),
                       tr("Finished studies with their personas. Change anything, undo everything."), tr("Enter"));
    auto* fresh = new ChoiceCard(m_context, QStringLiteral("plus"), tr("Start a new study"),
                                 tr("Makes a workspace file and opens step 1. A first draft takes about an hour."),
                                 QKeySequence(Qt::CTRL | Qt::Key_N).toString(QKeySequence::NativeText));
    auto* open = new ChoiceCard(m_context, QStringLiteral("move"), tr("Open a workspace"),
                                tr("A .chandung file from this computer or a shared folder."),
                                QKeySequence(Qt::CTRL | Qt::Key_O).toString(QKeySequence::NativeText));
    m_first = sample;
    sample->setObjectName(QStringLiteral("openSampleButton"));
    fresh->setObjectName(QStringLiteral("startStudyButton"));
    open->setObjectName(QStringLiteral("openWorkspaceButton"));
    for (ChoiceCard* card : {sample, fresh, open}) layout->addWidget(card);
    layout->addWidget(m_drop = buildDropHint());
    layout->addSpacing(space::s);
    layout->addWidget(m_recentLabel);
    m_recent->setGrowing(true);
    layout->addWidget(m_recent);
    layout->addWidget(new LookChoice(m_context));
    layout->addStretch(1);
    connect(sample, &QPushButton::clicked, &m_session, &Session::openSample);
    connect(fresh, &QPushButton::clicked, this, &WelcomeView::studyWanted);
    connect(open, &QPushButton::clicked, &m_session, &Session::askOpen);
    return box;
}

/// Says that one can drop a file; the whole window takes it.
QWidget* WelcomeView::buildDropHint() {
    auto* frame = new QFrame;
    frame->setProperty("drop", true);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(0);
    QLabel* text =
        makeText(m_context.theme, tr("Or drop a workspace, a survey table or a CRM export here"), Type::Body, "second");
    QLabel* endings = makeLabel(m_context.theme, QStringLiteral(".chandung, .xlsx, .ods, .csv"), Type::Label, "hint");
    for (QLabel* label : {text, endings}) {
        label->setAlignment(Qt::AlignHCenter);
        layout->addWidget(label);
    }
    return frame;
}

QWidget* WelcomeView::buildCard() {
    const Theme& theme = m_context.theme;
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(makeLabel(theme, tr("What you will have at the end").toUpper(), Type::CaptionStrong, "hint"));
    m_card = new CardPicture(box);
    m_card->setAccessibleName(tr("A persona card, printed on one page"));
    layout->addWidget(m_card);
    layout->addWidget(
        makeText(theme, tr("● rests on evidence   ○ assumption, still to be checked"), Type::Label, "second"));
    layout->addStretch(1);
    return box;
}

QWidget* WelcomeView::buildSteps() {
    const Theme& theme = m_context.theme;
    auto* box = new QWidget(this);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xl);
    int number = 1;
    for (const domain::MethodEntry& step : m_context.knowledge.method.list("steps")) {
        auto* line = new QHBoxLayout;
        line->setSpacing(space::s);
        auto* disc = makeLabel(theme, locale().toString(number++), Type::LabelMedium, "second");
        disc->setProperty("disc", true);
        disc->setAlignment(Qt::AlignCenter);
        line->addWidget(disc, 0, Qt::AlignTop);
        auto* column = new QVBoxLayout;
        column->setSpacing(2);
        const auto language = m_context.language.current();
        column->addWidget(makeText(theme, app::toQt(step.label.in(language)), Type::BodyStrong));
        const auto purpose = step.texts.find("purpose");
        if (purpose != step.texts.end())
            column->addWidget(makeText(theme, app::toQt(purpose->second.in(language)), Type::Label, "second"));
        column->addStretch(1);
        line->addLayout(column, 1);
        layout->addLayout(line, 1);
    }
    return box;
}

void WelcomeView::showCard() {
    const domain::Bundle sample = app::sampleBundle(m_context.knowledge, m_context.language.current());
    if (sample.personas.empty()) return;
    app::card::CardOptions options;
    options.language = m_context.language.current();
    options.today = domain::todayUtc();
    m_card->setDocument(app::card::layoutCard(sample.personas.front(), sample, m_context.knowledge.catalogue,
                                              m_context.knowledge, options));
}

void WelcomeView::reload() {
    const auto rows = recentRows(m_context, QString(), mostRecent);
    m_recentLabel->setVisible(!rows.empty());
    m_recent->setVisible(!rows.empty());
    m_drop->setVisible(rows.empty() && height() >= roomForHint);
    m_recent->setRows(rows);
    // Reading the sample takes longer than all the rest: first the window is there.
    QTimer::singleShot(0, this, &WelcomeView::showCard);
}

void WelcomeView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_drop->setVisible(!m_recent->isVisibleTo(this) && height() >= roomForHint);
}

void WelcomeView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_first->setFocus(Qt::OtherFocusReason);
}

}  // namespace chandung::gui
