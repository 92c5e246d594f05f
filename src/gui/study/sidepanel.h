#pragma once

#include "chandung/domain/codes.h"

#include <QFrame>

class QToolButton;

namespace chandung::domain {
struct CheckItem;
struct MethodEntry;
}  // namespace chandung::domain

namespace chandung::gui {

class Checklist;
class CoachPanel;
class ScrollColumn;
class UprightLabel;
struct Context;

/// At the right of a study: what the step needs, and the coach. Folds to a narrow strip that says what is missing.
class SidePanel : public QFrame {
    Q_OBJECT

public:
    explicit SidePanel(Context& context, QWidget* parent = nullptr);

    void setStep(const std::vector<domain::CheckItem>& items, const domain::MethodEntry* advice,
                 domain::CustomerKind kind);
    void showCoach(bool shown);
    void setFolded(bool folded);
    [[nodiscard]] bool folded() const { return m_folded; }

Q_SIGNALS:
    void jump(const QString& place);
    /// The user folded or unfolded it.
    void foldChanged(bool folded);

private:
    QWidget* buildStrip();
    void fold(bool folded);

    Context& m_context;
    Checklist* m_checklist;
    CoachPanel* m_coach;
    ScrollColumn* m_open = nullptr;
    QWidget* m_strip = nullptr;
    QToolButton* m_close = nullptr;
    UprightLabel* m_word = nullptr;
    bool m_coachShown = true;
    bool m_folded = false;
};

}  // namespace chandung::gui
