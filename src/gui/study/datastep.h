#pragma once

#include "gui/study/studystep.h"

namespace chandung::gui {

class Banner;
class SourcesPane;

/// Step 2: sources and what they say.
class DataStep : public StudyStep {
    Q_OBJECT

public:
    explicit DataStep(Context& context, QWidget* parent = nullptr);

    void reload() override;
    void commit() override;
    void openItem(const QStringList& path) override;
    [[nodiscard]] QString item() const override;
    void jump(const QString& place) override;
    void createHere() override;
    [[nodiscard]] bool wide() const override { return true; }

private:
    void showAdvice();

    Banner* m_banner;
    SourcesPane* m_pane;
};

}  // namespace chandung::gui
