#include "gui/study/analysisstep.h"

#include "chandung/app/language.h"
#include "chandung/app/text.h"
#include "gui/components/labels.h"
#include "gui/components/panel.h"
#include "gui/components/rowlist.h"
#include "gui/library/personacommands.h"
#include "gui/study/insightform.h"
#include "gui/study/segmentform.h"
#include "gui/words.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QToolButton>

namespace chandung::gui {

using app::toQt;

namespace {

domain::Uuid idOf(const QString& text) {
    return domain::Uuid::parse(app::fromQt(text)).value_or(domain::Uuid());
}

}  // namespace

AnalysisStep::AnalysisStep(Context& context, QWidget* parent)
    : StudyStep(context, parent),
      m_insightPanel(new Panel(context, tr("Insights"))),
      m_insights(new RowList(context, QStringLiteral("insightsList"), tr("Insights"))),
      m_insightForm(new InsightForm(context)),
      m_segmentPanel(new Panel(context, tr("Segments"))),
      m_segments(new RowList(context, QStringLiteral("segmentsList"), tr("Segments"))),
      m_segmentForm(new SegmentForm(context)) {
    buildInsights();
    buildSegments();
    auto* splitter = new QSplitter(this);
    splitter->setHandleWidth(space::m);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_insightPanel);
    splitter->addWidget(m_segmentPanel);
    splitter->setSizes({560, 520});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->addWidget(splitter);
}

void AnalysisStep::buildInsights() {
    QToolButton* trash = m_insightPanel->addTool(QStringLiteral("trash"), tr("Move this insight to the trash"));
    QToolButton* plus = m_insightPanel->addTool(QStringLiteral("plus"), tr("New insight"));
    plus->setObjectName(QStringLiteral("addInsightButton"));
    m_insights->setMinimumHeight(120);
    m_insightPanel->add(m_insights, 2);
    m_insightPanel->add(makeRule());
    m_insightPanel->add(m_insightForm, 3);
    const auto remove = [this](const QString& id) {
        if (m_workspace && !id.isEmpty() && m_workspace->remove<domain::Insight>(idOf(id), tr("Move insight to trash")))
            Q_EMIT notify(tr("Moved the insight to the trash"), true);
    };
    connect(plus, &QToolButton::clicked, this, &AnalysisStep::addInsight);
    connect(trash, &QToolButton::clicked, this, [this, remove] { remove(m_insights->currentId()); });
    connect(m_insights, &RowList::deleteWanted, this, remove);
    connect(m_insights, &RowList::picked, this, &AnalysisStep::showInsight);
    connect(m_insights, &RowList::opened, m_insightForm, &InsightForm::focusText);
}

void AnalysisStep::buildSegments() {
    QPushButton* persona = makeButton(tr("Create persona"), "compact");
    persona->setObjectName(QStringLiteral("createPersonaButton"));
    m_segmentPanel->addHeaderWidget(persona);
    QToolButton* trash = m_segmentPanel->addTool(QStringLiteral("trash"), tr("Move this segment to the trash"));
    QToolButton* plus = m_segmentPanel->addTool(QStringLiteral("plus"), tr("New segment"));
    plus->setObjectName(QStringLiteral("addSegmentButton"));
    m_segments->setMinimumHeight(120);
    m_segmentPanel->add(m_segments, 1);
    m_segmentPanel->add(makeRule());
    auto* form = new QWidget;
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_segmentForm);
    layout->addStretch(1);
    auto* holder = new Panel(m_context, tr("The segment"));
    holder->setProperty("panel", false);
    holder->addScrolling(form);
    m_segmentPanel->add(holder, 3);
    const auto remove = [this](const QString& id) {
        if (m_workspace && !id.isEmpty() && m_workspace->remove<domain::Segment>(idOf(id), tr("Move segment to trash")))
            Q_EMIT notify(tr("Moved the segment to the trash"), true);
    };
    connect(persona, &QPushButton::clicked, this, &AnalysisStep::makePersona);
    connect(plus, &QToolButton::clicked, this, &AnalysisStep::addSegment);
    connect(trash, &QToolButton::clicked, this, [this, remove] { remove(m_segments->currentId()); });
    connect(m_segments, &RowList::deleteWanted, this, remove);
    connect(m_segments, &RowList::picked, this, &AnalysisStep::showSegment);
    connect(m_segments, &RowList::opened, m_segmentForm, &SegmentForm::focusName);
}

void AnalysisStep::reload() {
    reloadInsights();
    reloadSegments();
}

void AnalysisStep::reloadInsights() {
    std::vector<Row> rows;
    for (const domain::Insight& insight : m_workspace->all<domain::Insight>()) {
        if (insight.studyId != m_study) continue;
        Row row;
        row.id = toQt(insight.id.str());
        row.title = insight.text.empty() ? tr("Empty insight") : toQt(insight.text);
        row.wraps = true;
        if (const domain::FieldGroup* group = m_workspace->catalogue().group(insight.section))
            row.tag = toQt(group->label.in(m_context.language.current()));
        row.sub = tr("rests on %n observations", nullptr, static_cast<int>(insight.observations.size()));
        rows.push_back(row);
    }
    m_insightPanel->setNote(locale().toString(static_cast<int>(rows.size())));
    m_insights->setRows(rows);
    if (m_insights->currentId().isEmpty() && !rows.empty()) m_insights->setCurrentId(rows.front().id);
    showInsight();
}

void AnalysisStep::reloadSegments() {
    std::vector<Row> rows;
    int chosen = 0;
    for (const domain::Segment& segment : m_workspace->all<domain::Segment>()) {
        if (segment.studyId != m_study) continue;
        Row row;
        row.id = toQt(segment.id.str());
        row.title = segment.name.empty() ? tr("Segment without a name") : toQt(segment.name);
        if (!segment.criteria.empty()) row.sub = toQt(segment.criteria.front());
        if (segment.share) row.right = tr("%1 %").arg(locale().toString(*segment.share));
        if (segment.tier) row.rightSub = word(m_context, "tiers", domain::code(*segment.tier));
        if (segment.chosen) {
            ++chosen;
            row.tag = tr("chosen");
            row.tagLook = tags::Look::Ok;
        }
        rows.push_back(row);
    }
    m_segmentPanel->setNote(tr("%1 chosen of %2").arg(chosen).arg(rows.size()));
    m_segments->setRows(rows);
    if (m_segments->currentId().isEmpty() && !rows.empty()) m_segments->setCurrentId(rows.front().id);
    showSegment();
}

void AnalysisStep::showInsight() {
    m_insightForm->setInsight(m_workspace, m_study, idOf(m_insights->currentId()));
}

void AnalysisStep::showSegment() {
    m_segmentForm->setSegment(m_workspace, idOf(m_segments->currentId()));
}

void AnalysisStep::commit() {
    m_insightForm->commit();
    m_segmentForm->commit();
}

void AnalysisStep::addInsight() {
    if (!m_workspace) return;
    commit();
    domain::Insight insight;
    insight.id = domain::Uuid::make();
    insight.studyId = m_study;
    if (!m_workspace->save(insight, tr("New insight"))) return;
    reloadInsights();
    m_insights->setCurrentId(toQt(insight.id.str()));
    showInsight();
    m_insightForm->focusText();
}

void AnalysisStep::addSegment() {
    if (!m_workspace) return;
    commit();
    domain::Segment segment;
    segment.id = domain::Uuid::make();
    segment.studyId = m_study;
    segment.name = app::fromQt(tr("New segment"));
    if (!m_workspace->save(segment, tr("New segment"))) return;
    reloadSegments();
    m_segments->setCurrentId(toQt(segment.id.str()));
    showSegment();
    m_segmentForm->focusName();
}

void AnalysisStep::makePersona() {
    if (!m_workspace) return;
    commit();
    const auto made = newPersona(*m_workspace, m_study, idOf(m_segments->currentId()));
    if (!made.isNull()) Q_EMIT navigate(personaPlace(made));
}

void AnalysisStep::openItem(const QStringList& path) {
    if (m_insights->setCurrentId(path.value(0))) {
        showInsight();
        return;
    }
    reloadInsights();
    if (m_segments->setCurrentId(path.value(0))) showSegment();
}

QString AnalysisStep::item() const {
    return m_insights->currentId();
}

void AnalysisStep::jump(const QString& place) {
    if (place == QLatin1String("segments"))
        addSegment();
    else
        addInsight();
}

}  // namespace chandung::gui
