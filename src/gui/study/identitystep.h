#pragma once

#include "gui/study/studystep.h"

class QStackedWidget;

namespace chandung::gui {

class PersonaTiles;

/// Step 4: the personas of the study.
class IdentityStep : public StudyStep {
    Q_OBJECT

public:
    explicit IdentityStep(Context& context, QWidget* parent = nullptr);

    void reload() override;
    void jump(const QString& place) override;
    void createHere() override { addPersona(); }
    [[nodiscard]] std::vector<domain::Uuid> personas() const override;

private:
    void addPersona();
    void openPlan();

    QStackedWidget* m_stack;
    PersonaTiles* m_tiles;
};

}  // namespace chandung::gui
