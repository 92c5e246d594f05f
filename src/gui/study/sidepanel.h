#pragma once

#include <QFrame>

namespace chandung::domain {
struct CheckItem;
struct MethodEntry;
}  // namespace chandung::domain

namespace chandung::gui {

class Checklist;
class CoachPanel;
struct Context;

/// At the right of a study: what the step needs, and the coach.
class SidePanel : public QFrame {
    Q_OBJECT

public:
    explicit SidePanel(Context& context, QWidget* parent = nullptr);

    void setStep(const std::vector<domain::CheckItem>& items, const domain::MethodEntry* advice);
    void showCoach(bool shown);

Q_SIGNALS:
    void jump(const QString& place);

private:
    Checklist* m_checklist;
    CoachPanel* m_coach;
    bool m_coachShown = true;
};

}  // namespace chandung::gui
