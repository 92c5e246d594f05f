#pragma once

#include "gui/study/studystep.h"

class QStackedWidget;

namespace chandung::gui {

class Banner;
class GuidePane;
class SourcesPane;

/// Step 2: sources and what they say, and the guide with which more is asked.
class DataStep : public StudyStep {
    Q_OBJECT

public:
    explicit DataStep(Context& context, QWidget* parent = nullptr);

    void reload() override;
    void commit() override;
    /// "<source id>[/<observation id>]" or "guide[/<guide id>]".
    void openItem(const QStringList& path) override;
    [[nodiscard]] QString item() const override;
    void jump(const QString& place) override;
    void createHere() override;
    [[nodiscard]] bool wide() const override { return true; }

private:
    void showAdvice();
    void addOtherKind();
    void showGuide(bool shown);

    Banner* m_banner;
    QStackedWidget* m_stack;
    SourcesPane* m_pane;
    GuidePane* m_guide;
};

}  // namespace chandung::gui
