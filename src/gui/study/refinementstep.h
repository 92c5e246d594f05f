#pragma once

#include "gui/study/studystep.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace chandung::gui {

class MatchPanel;
class RowList;

/// Step 5: what to mend before a persona goes on the wall, and when to look at it again.
class RefinementStep : public StudyStep {
    Q_OBJECT

public:
    explicit RefinementStep(Context& context, QWidget* parent = nullptr);

    void reload() override;
    void jump(const QString& place) override;

private:
    void buildMerge();
    void showMatch();
    QWidget* buildReview();
    void reloadFindings(const domain::Bundle& bundle, const domain::Study& study);
    void reloadReviews(const domain::Bundle& bundle, const domain::Study& study);
    void review(const QString& id);
    void saveRhythm();

    RowList* m_findings;
    QLabel* m_fine;
    QWidget* m_mergeRow;
    std::vector<std::pair<domain::Uuid, domain::Uuid>> m_alike;  ///< pairs that may be one
    RowList* m_reviews;
    QComboBox* m_rhythm;
    MatchPanel* m_match;
};

}  // namespace chandung::gui
