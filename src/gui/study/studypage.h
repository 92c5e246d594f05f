#pragma once

#include "gui/pages/datapage.h"

class QFrame;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace chandung::gui {

class OutcomesBox;
class PageHeader;
class SidePanel;
class StepBar;
class StudyStep;

/// One study: its five steps, never locked, with checklist and coach.
class StudyPage : public DataPage {
    Q_OBJECT

public:
    explicit StudyPage(Context& context, QWidget* parent = nullptr);

    void setWorkspace(app::Workspace* workspace) override;
    bool open(const QStringList& path) override;
    [[nodiscard]] QString place() const override;
    void takeFocus() override;
    void commit() override;
    void createHere() override;
    void showCoach(bool shown) override;
    [[nodiscard]] std::vector<domain::Uuid> personas() const override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildSteps();
    void addStep(StudyStep* step, bool scrolls);
    void placeSide();
    void divide();
    QWidget* buildFooter();
    void setStep(int step);
    void reloadBar(const domain::Study& study, const domain::Bundle& bundle);
    [[nodiscard]] StudyStep* step() const { return m_steps[static_cast<std::size_t>(m_step)]; }
    [[nodiscard]] QString stepName(int step) const;
    [[nodiscard]] QString stepNote(int step, const domain::Bundle& bundle, int missing) const;

    domain::Uuid m_study;
    int m_step = 0;
    PageHeader* m_header;
    StepBar* m_bar;
    QStackedWidget* m_stack;
    QSplitter* m_splitter = nullptr;
    SidePanel* m_side;
    OutcomesBox* m_outcomes = nullptr;  ///< above step 5
    QPushButton* m_guide = nullptr;
    QPushButton* m_next = nullptr;
    QFrame* m_footer = nullptr;
    std::vector<StudyStep*> m_steps;
};

}  // namespace chandung::gui
