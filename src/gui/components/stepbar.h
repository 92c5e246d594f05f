#pragma once

#include <QTabBar>

namespace chandung::gui {

class Theme;

/// The five steps of a study, never locked: disc with number or check, name, and what is missing.
class StepBar : public QTabBar {
    Q_OBJECT

public:
    enum class State { NotStarted, Missing, Done };

    StepBar(const Theme& theme, QWidget* parent = nullptr);

    void addStep(const QString& name);
    void setState(int step, State state, const QString& note);
    /// Whether all texts of all steps have room.
    [[nodiscard]] bool fits() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;

private:
    struct Step {
        QString name;
        State state = State::NotStarted;
        QString note;
    };
    [[nodiscard]] int widthOf(int step) const;
    void paintStep(QPainter& painter, int index) const;
    void paintDisc(QPainter& painter, const QRectF& disc, int index) const;

    const Theme& m_theme;
    std::vector<Step> m_steps;
};

}  // namespace chandung::gui
