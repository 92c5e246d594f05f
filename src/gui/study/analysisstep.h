#pragma once

#include "gui/study/studystep.h"

namespace chandung::gui {

class InsightsPane;
class SegmentsPane;

/// Step 3: observations grouped into insights, and segments.
class AnalysisStep : public StudyStep {
    Q_OBJECT

public:
    explicit AnalysisStep(Context& context, QWidget* parent = nullptr);

    void reload() override;
    void commit() override;
    void openItem(const QStringList& path) override;
    [[nodiscard]] QString item() const override;
    void jump(const QString& place) override;
    void createHere() override;
    [[nodiscard]] bool wide() const override { return true; }

private:
    InsightsPane* m_insights;
    SegmentsPane* m_segments;
};

}  // namespace chandung::gui
