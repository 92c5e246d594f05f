#include "gui/study/analysisstep.h"

#include "gui/study/insightspane.h"
#include "gui/study/segmentspane.h"
#include "gui/theme/theme.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace chandung::gui {

AnalysisStep::AnalysisStep(Context& context, QWidget* parent)
    : StudyStep(context, parent), m_insights(new InsightsPane(context)), m_segments(new SegmentsPane(context)) {
    auto* splitter = new QSplitter(this);
    splitter->setHandleWidth(space::m);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_insights);
    splitter->addWidget(m_segments);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({680, 390});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->addWidget(splitter);
    connect(m_insights, &InsightsPane::notify, this, &StudyStep::notify);
    connect(m_segments, &SegmentsPane::notify, this, &StudyStep::notify);
    connect(m_segments, &SegmentsPane::navigate, this, &StudyStep::navigate);
}

void AnalysisStep::reload() {
    m_insights->setStudy(m_workspace, m_study);
    m_segments->setStudy(m_workspace, m_study);
}

void AnalysisStep::commit() {
    m_insights->commit();
    m_segments->commit();
}

void AnalysisStep::openItem(const QStringList& path) {
    if (!m_insights->openInsight(path.value(0))) {
        m_insights->reload();
        m_segments->openSegment(path.value(0));
    }
}

QString AnalysisStep::item() const {
    return m_insights->current();
}

void AnalysisStep::createHere() {
    m_insights->addInsight();
}

void AnalysisStep::jump(const QString& place) {
    if (place == QLatin1String("segments"))
        m_segments->addSegment();
    else if (place == QLatin1String("chosen"))
        m_segments->goToList();
    else if (place == QLatin1String("backed"))
        m_insights->goToUnbacked();
    else
        m_insights->addInsight();
}

}  // namespace chandung::gui
