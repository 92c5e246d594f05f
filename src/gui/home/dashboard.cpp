#include "gui/home/dashboard.h"

#include "chandung/app/language.h"
#include "chandung/app/messages.h"
#include "chandung/app/numbers.h"
#include "chandung/app/settings.h"
#include "chandung/app/text.h"
#include "chandung/domain/quality.h"
#include "gui/actions.h"
#include "gui/components/editgate.h"
#include "gui/components/labels.h"
#include "gui/components/pageheader.h"
#include "gui/components/panel.h"
#include "gui/components/readable.h"
#include "gui/components/rowlist.h"
#include "gui/components/scrollcolumn.h"
#include "gui/home/evidencebars.h"
#include "gui/home/recentrows.h"
#include "gui/library/personacommands.h"
#include "gui/library/reviewtext.h"
#include "gui/session.h"
#include "gui/study/studyrows.h"
#include "gui/words.h"

#include <QCoreApplication>
#include <QDate>
#include <QHBoxLayout>

namespace chandung::gui {

using app::toQt;

namespace {

constexpr std::size_t mostRecentPersonas = 3;
constexpr std::size_t mostReviews = 4;
constexpr std::size_t mostMissing = 8;
constexpr std::size_t looksAt = 60;  ///< personas whose long texts are read for what is missing
constexpr int mostFiles = 4;
constexpr int faceSide = 28;

QString nameOf(const domain::PersonaSummary& summary) {
    return summary.name.empty() ? QCoreApplication::translate("chandung::gui::Dashboard", "Persona without a name")
                                : toQt(summary.name);
}

QString actionText(const char* source) {
    return QCoreApplication::translate("chandung::gui::Actions", source);
}

std::vector<domain::PersonaSummary> latestFirst(const app::Workspace& workspace) {
    auto summaries = workspace.personaSummaries();
    std::stable_sort(summaries.begin(), summaries.end(),
                     [](const auto& a, const auto& b) { return a.updatedAt > b.updatedAt; });
    return summaries;
}

RowList* list(Context& context, const QString& name, const QString& title) {
    auto* made = new RowList(context, name, title);
    made->setGrowing(true);
    return made;
}

}  // namespace

Dashboard::Dashboard(Context& context, Session& session, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_session(session),
      m_header(new PageHeader(context, tr("Home"))),
      m_leftOff(list(context, QStringLiteral("leftOffList"), tr("Where you left off"))),
      m_studyList(list(context, QStringLiteral("homeStudiesList"), tr("Studies"))),
      m_missing(list(context, QStringLiteral("missingList"), tr("What is missing"))),
      m_reviews(list(context, QStringLiteral("reviewsDueList"), tr("Reviews due"))),
      m_evidence(new EvidenceBars(context)),
      m_recent(list(context, QStringLiteral("recentList"), tr("Recent workspaces"))) {
    m_header->setNote(app::localeOf(context.language.current()).toString(QDate::currentDate(), QLocale::LongFormat));
    QPushButton* table = m_header->addButton(actionText(QT_TRANSLATE_NOOP("chandung::gui::Actions", "Import table…")),
                                             QStringLiteral("import"));
    QPushButton* study = m_header->addButton(actionText(QT_TRANSLATE_NOOP("chandung::gui::Actions", "New study")),
                                             QStringLiteral("study"));
    QPushButton* persona = m_header->addButton(tr("New persona"), QStringLiteral("plus"));
    for (QPushButton* button : {table, study, persona}) markEditing(button);
    auto* columns = new QWidget;
    auto* row = new QHBoxLayout(columns);
    columns->setMaximumWidth(pageWidth);
    row->setContentsMargins(space::l, space::l, space::l, space::l);
    row->setSpacing(space::l);
    row->addWidget(buildLeft(), 5);
    row->addWidget(buildRight(), 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(new ScrollColumn(columns), 1);
    connect(persona, &QPushButton::clicked, this, &Dashboard::newPersona);
    connect(table, &QPushButton::clicked, this, [this] { triggerAction(this, "importTableAction"); });
    connect(study, &QPushButton::clicked, this, [this] { triggerAction(this, "newStudyAction"); });
    for (RowList* rows : {m_leftOff, m_studyList, m_missing, m_reviews}) {
        connect(rows, &RowList::opened, this, &Dashboard::navigate);
        connect(rows, &RowList::clicked, this, [this, rows] { Q_EMIT navigate(rows->currentId()); });
    }
    connect(m_recent, &RowList::opened, this, [this](const QString& file) { m_session.openFile(file); });
}

QWidget* Dashboard::buildLeft() {
    auto* left = new QWidget;
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    auto* leftOff = new Panel(m_context, tr("Where you left off"));
    leftOff->addHeaderWidget(makeLabel(m_context.theme, tr("Enter opens"), Type::Label, "hint"));
    leftOff->add(m_leftOff);
    auto* studies = new Panel(m_context, tr("Studies"));
    QPushButton* all = makeButton(tr("All studies"), "link");
    studies->addHeaderWidget(all);
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT navigate(QStringLiteral("studies")); });
    studies->add(m_studyList);
    m_missingPanel = new Panel(m_context, tr("What is missing"));
    m_missingPanel->add(m_missing);
    for (Panel* panel : {leftOff, studies, m_missingPanel}) layout->addWidget(panel);
    layout->addStretch(1);
    return left;
}

QWidget* Dashboard::buildRight() {
    auto* right = new QWidget;
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    m_reviewPanel = new Panel(m_context, tr("Reviews due"));
    m_reviewPanel->add(m_reviews);
    m_evidencePanel = new Panel(m_context, tr("Evidence by study"));
    auto* ground = new QWidget;
    auto* inner = new QVBoxLayout(ground);
    inner->setContentsMargins(space::m, space::s, space::m, space::m);
    inner->addWidget(m_evidence);
    inner->addWidget(makeLabel(m_context.theme, tr("● evidence   ○ assumption"), Type::Caption, "hint"));
    m_evidencePanel->add(ground);
    auto* recent = new Panel(m_context, tr("Recent workspaces"));
    recent->add(m_recent);
    auto* buttons = new QWidget;
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(space::m, space::xs, space::m, space::m);
    QPushButton* open = makeButton(tr("Open…"), "compact");
    QPushButton* fresh = makeButton(tr("New workspace…"), "compact");
    line->addWidget(open);
    line->addWidget(fresh);
    line->addStretch();
    recent->add(buttons);
    connect(open, &QPushButton::clicked, &m_session, &Session::askOpen);
    connect(fresh, &QPushButton::clicked, &m_session, &Session::askNew);
    for (Panel* panel : {m_reviewPanel, m_evidencePanel, recent}) layout->addWidget(panel);
    layout->addStretch(1);
    return right;
}

void Dashboard::reload(app::Workspace& workspace) {
    m_faces.setWorkspace(&workspace);
    m_studies = workspace.all<domain::Study>();
    const auto summaries = latestFirst(workspace);
    auto studies = studyRows(m_context, workspace);
    if (studies.empty()) {
        Row row;
        row.id = QStringLiteral("studies");
        row.title = tr("No study yet");
        row.sub = tr("Begin with a goal: what will the personas be used for?");
        studies.push_back(row);
    }
    m_studyList->setRows(studies);
    reloadRecentPersonas(summaries);
    reloadReviews(summaries);
    // Whole personas are read for it: when the window opens, that comes after its first picture.
    if (m_painted)
        reloadMissing(workspace, summaries);
    else
        m_missingPanel->hide();
    m_missingOf = m_painted ? nullptr : &workspace;
    reloadEvidence(summaries);
    m_recent->setRows(recentRows(m_context, workspace.fileName(), mostFiles));
}

void Dashboard::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    if (std::exchange(m_painted, true)) return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_missingOf) reloadMissing(*m_missingOf, latestFirst(*m_missingOf));
            m_missingOf = nullptr;
        },
        Qt::QueuedConnection);
}

void Dashboard::reloadRecentPersonas(const std::vector<domain::PersonaSummary>& summaries) {
    std::vector<Row> rows;
    for (const auto& summary : summaries) {
        if (rows.size() == mostRecentPersonas) break;
        Row row;
        row.id = personaPlace(summary.id);
        row.title = nameOf(summary);
        const domain::Study* study = domain::findById(m_studies, summary.studyId);
        const int open = summary.statements - summary.backed;
        const QString left = summary.statements == 0 ? tr("No statement yet")
                             : open == 0             ? tr("Every statement is backed")
                                                     : tr("%n assumptions left", nullptr, open);
        row.sub = study ? tr("Persona in %1. %2").arg(toQt(study->name), left) : left;
        row.right = dateText(m_context, summary.updatedAt);
        row.icon = m_faces.face(summary.id, summary.updatedAt, faceSide, devicePixelRatioF());
        rows.push_back(row);
    }
    if (rows.empty()) {
        Row row;
        row.id = QStringLiteral("personas");
        row.title = tr("No persona yet");
        row.sub = tr("Personas you work on will be here.");
        rows.push_back(row);
    }
    m_leftOff->setRows(rows);
}

void Dashboard::reloadReviews(const std::vector<domain::PersonaSummary>& summaries) {
    std::vector<std::pair<domain::ReviewDue, const domain::PersonaSummary*>> due;
    for (const auto& summary : summaries) {
        const auto review =
            domain::reviewDue(summary, domain::findById(m_studies, summary.studyId), domain::todayUtc());
        if (review.known) due.emplace_back(review, &summary);
    }
    std::stable_sort(due.begin(), due.end(),
                     [](const auto& a, const auto& b) { return a.first.daysLeft < b.first.daysLeft; });
    const auto overdue = std::count_if(due.begin(), due.end(), [](const auto& item) { return item.first.overdue(); });
    std::vector<Row> rows;
    for (const auto& [review, summary] : due) {
        if (rows.size() == mostReviews) break;
        Row row;
        row.id = personaPlace(summary->id);
        row.title = nameOf(*summary);
        row.sub = reviewText(review);
        row.icon = m_faces.face(summary->id, summary->updatedAt, faceSide, devicePixelRatioF());
        if (review.overdue()) {
            row.tag = tr("overdue");
            row.tagLook = tags::Look::Warn;
        }
        rows.push_back(row);
    }
    m_reviewPanel->setNote(overdue > 0 ? tr("%n overdue", nullptr, static_cast<int>(overdue)) : QString());
    m_reviewPanel->setVisible(!rows.empty());
    m_reviews->setRows(rows);
}

void Dashboard::reloadMissing(app::Workspace& workspace, const std::vector<domain::PersonaSummary>& summaries) {
    std::vector<Row> rows;
    std::size_t looked = 0;
    for (const auto& summary : summaries) {
        if (rows.size() >= mostMissing || looked++ == looksAt) break;
        const auto persona = workspace.find<domain::Persona>(summary.id);
        if (!persona) continue;
        const auto segment = workspace.find<domain::Segment>(persona->segmentId);
        const auto found = domain::findings(*persona, segment ? &*segment : nullptr,
                                            domain::findById(m_studies, persona->studyId), domain::todayUtc());
        if (found.empty()) continue;
        const domain::Finding& worst = found.front();
        Row row;
        row.id = personaPlace(persona->id) + (worst.field.empty() ? QString() : QLatin1Char('/') + toQt(worst.field));
        row.title = nameOf(summary);
        row.sub = app::messageFor(worst, workspace.catalogue(), m_context.language.current());
        row.icon = m_context.theme.icon(QStringLiteral("warn"), m_context.theme.colours().warn);
        if (found.size() > 1) row.right = tr("and %1 more").arg(app::countText(found.size() - 1));
        rows.push_back(row);
    }
    m_missingPanel->setVisible(!rows.empty());
    m_missing->setRows(rows);
}

void Dashboard::reloadEvidence(const std::vector<domain::PersonaSummary>& summaries) {
    std::vector<EvidenceBars::Bar> bars;
    for (const domain::Study& study : m_studies) {
        EvidenceBars::Bar bar{toQt(study.name), 0, 0};
        for (const auto& summary : summaries) {
            if (summary.studyId != study.id) continue;
            bar.backed += summary.backed;
            bar.statements += summary.statements;
        }
        bars.push_back(bar);
    }
    m_evidencePanel->setVisible(!bars.empty());
    m_evidence->setBars(std::move(bars));
}

}  // namespace chandung::gui
