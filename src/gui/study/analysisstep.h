#pragma once

#include "gui/study/studystep.h"

namespace chandung::gui {

class InsightForm;
class Panel;
class RowList;
class SegmentForm;

/// Step 3: insights from the observations, and segments.
class AnalysisStep : public StudyStep {
    Q_OBJECT

public:
    explicit AnalysisStep(Context& context, QWidget* parent = nullptr);

    void reload() override;
    void commit() override;
    void openItem(const QStringList& path) override;
    [[nodiscard]] QString item() const override;
    void jump(const QString& place) override;
    void createHere() override { addInsight(); }
    [[nodiscard]] bool wide() const override { return true; }

private:
    void buildInsights();
    void buildSegments();
    void reloadInsights();
    void reloadSegments();
    void addInsight();
    void addSegment();
    void makePersona();
    void showInsight();
    void showSegment();

    Panel* m_insightPanel;
    RowList* m_insights;
    InsightForm* m_insightForm;
    Panel* m_segmentPanel;
    RowList* m_segments;
    SegmentForm* m_segmentForm;
};

}  // namespace chandung::gui
