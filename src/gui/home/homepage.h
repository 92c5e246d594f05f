#pragma once

#include "gui/pages/datapage.h"

class QStackedWidget;

namespace chandung::gui {

class Dashboard;
class Session;
class WelcomeView;

/// Home: how to begin, or where you left off.
class HomePage : public DataPage {
    Q_OBJECT

public:
    HomePage(Context& context, Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString place() const override { return QStringLiteral("home"); }
    void createHere() override;

protected:
    void reload() override;

private:
    QStackedWidget* m_stack;
    WelcomeView* m_welcome;
    Dashboard* m_dashboard;
};

}  // namespace chandung::gui
